import Chronology
import Ontology
import Testing

@testable import Reading

/// Names that a pipeline recognizes and the gazetteers do not hold.
struct RecognizedNameFinderTests {
  private func mentions(
    _ text: String, _ language: Language, _ words: String, _ kind: Parse.Name.Kind
  ) throws -> [String] {
    try TestReader.mentions(text, language, recognizing: words, as: kind)
  }

  @Test func `takes unknown names of persons, bodies and places`() throws {
    #expect(
      try mentions("Hier, Zorbel Quandt a parlé.", .french, "Zorbel Quandt", .person)
        .contains("Zorbel Quandt = person:zorbel-quandt"))
    #expect(
      try mentions("We asked Quandex Vollmer about it.", .english, "Quandex Vollmer", .organization)
        .contains("Quandex Vollmer = organization:quandex-vollmer"))
    #expect(
      try mentions("Ils vivent à Zorbelac depuis.", .french, "Zorbelac", .place)
        .contains("Zorbelac = place:zorbelac"))
  }

  @Test func `cuts articles and marks off, and takes no common word and no nationality`() throws {
    #expect(
      try mentions(
        "Hier, la Fondation Zorbel a parlé.", .french, "la Fondation Zorbel", .organization
      )
      .contains("Fondation Zorbel = organization:fondation-zorbel"))
    #expect(try mentions("Hier, la chose a parlé.", .french, "chose", .organization).isEmpty)
    #expect(try mentions("Zorbelac est loin.", .french, "Zorbelac", .place).isEmpty)
    #expect(try mentions("Ils aiment Zorbelac ici.", .french, "Zorbelac", .other).isEmpty)
  }

  @Test func `what the gazetteers know keeps its own identity`() throws {
    let found = try mentions("Ils ont vu la Pologne hier.", .french, "la Pologne", .person)
    #expect(found.contains { $0.hasSuffix("country:POL") })
    #expect(!found.contains { $0.contains("person:") })
  }
}
