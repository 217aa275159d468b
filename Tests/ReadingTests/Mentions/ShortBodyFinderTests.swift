import Chronology
import Corpus
import Foundation
import Ontology
import Testing

@testable import Reading

/// Short forms of bodies that the text has named before.
struct ShortBodyFinderTests {
  /// The mentions of a text in which a pipeline is said to have recognized a body.
  private func mentions(
    _ text: String, _ language: Language, body: String
  ) throws -> [String] {
    let start = try #require(text.range(of: body)).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    let parse = Parse(
      tree: SyntaxTree(words: [], sentences: []),
      names: [Parse.Name(range: offset..<(offset + body.utf8.count), kind: .organization)])
    let document = Document(
      id: ID("doc:000000000000"), sha256: String(repeating: "0", count: 64), path: "article.txt",
      title: nil, outlet: nil, author: nil, url: nil, language: language,
      published: try EDTF("2025-09-05"), body: text)
    let reading = try TestReader.interpreter().read(
      Article(document: document, manifestID: nil, byteMap: ByteMap(verbatim: text.utf8.count)),
      parse: parse)
    return reading.mentions.map { "\($0.text) = \($0.entity)" }
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
