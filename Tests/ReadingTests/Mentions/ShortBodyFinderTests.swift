import Chronology
import Ontology
import Testing

@testable import Reading

/// Short forms of bodies that the text has named before.
struct ShortBodyFinderTests {
  private func mentions(_ text: String, _ language: Language, body: String) throws -> [String] {
    try TestReader.mentions(text, language, recognizing: body, as: .organization)
  }

  @Test func `leads a short form back to the body that the text named`() throws {
    #expect(
      try mentions(
        "Hier, la Fraternité Zorbel a parlé. Pour elle, la Fraternité gagne.", .french,
        body: "Fraternité Zorbel"
      ).contains("Fraternité = organization:fraternite-zorbel"))
    #expect(
      try mentions(
        "On Monday the Alliance Zorbel met. Now the Alliance talks.", .english,
        body: "Alliance Zorbel"
      ).contains("Alliance = organization:alliance-zorbel"))
  }

  @Test func `leaves alone what stands before the name, and what has a complement`() throws {
    let before = try mentions(
      "Ici la Fraternité parle. Hier, la Fraternité Zorbel a parlé.", .french,
      body: "Fraternité Zorbel")
    #expect(!before.contains { $0.hasPrefix("Fraternité = ") })
    let other = try mentions(
      "Hier, la Fraternité Zorbel a parlé. Puis la Fraternité du Renouveau gagne.", .french,
      body: "Fraternité Zorbel")
    #expect(!other.contains { $0.hasPrefix("Fraternité = ") })
  }

  @Test func `a body that the text names in full keeps its short form`() throws {
    let found = try mentions(
      "L’Alliance atlantique et l’Alliance Zorbel. Pour lui, l’Alliance gagne.", .french,
      body: "Alliance Zorbel")
    #expect(found.contains("Alliance = organization:nato"))
  }
}
