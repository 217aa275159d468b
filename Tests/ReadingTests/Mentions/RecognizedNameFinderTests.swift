import Chronology
import Corpus
import Foundation
import Ontology
import Testing

@testable import Reading

/// Names that a pipeline recognizes and the gazetteers do not hold.
struct RecognizedNameFinderTests {
  /// The mentions of a text in which a pipeline is said to have recognized these words.
  private func mentions(
    _ text: String, _ language: Language, _ words: String, _ kind: Parse.Name.Kind
  ) throws -> [String] {
    let start = try #require(text.range(of: words)).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    let parse = Parse(
      tree: SyntaxTree(words: [], sentences: []),
      names: [Parse.Name(range: offset..<(offset + words.utf8.count), kind: kind)])
    let document = Document(
      id: ID("doc:000000000000"), sha256: String(repeating: "0", count: 64), path: "article.txt",
      title: nil, outlet: nil, author: nil, url: nil, language: language,
      published: try EDTF("2025-09-05"), body: text)
    let reading = try TestReader.interpreter().read(
      Article(document: document, manifestID: nil, byteMap: ByteMap(verbatim: text.utf8.count)),
      parse: parse)
    return reading.mentions.map { "\($0.text) = \($0.entity)" }
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
