import Corpus
import Foundation
import Ontology
import TestSupport
import Testing

struct BodyExtractorTests {
  @Test func `the fixtures are there`() { #expect(PageFixture.all.count >= 40) }

  @Test(arguments: PageFixture.all)
  func `finds the article in a page`(fixture: PageFixture) throws {
    let page = HTMLPage(try DecodedText(fixture.page))
    let body = page.body().text
    let score = TokenScore(found: body, wanted: fixture.body)
    #expect(score.f1 == 1, "precision \(score.precision), recall \(score.recall): \(body)")
  }

  @Test(arguments: PageFixture.all)
  func `leads every word of the body back to the page as it came`(fixture: PageFixture) throws {
    let decoded = try DecodedText(fixture.page)
    let (body, map) = HTMLPage(decoded).body()
    let bytes = Array(body.utf8)
    #expect(map.count == bytes.count)
    guard decoded.encoding == .utf8, fixture.name.hasPrefix("declared") == false else { return }
    for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
      let origin = map.original(of: word.startIndex..<word.endIndex)
      let found = String(decoding: fixture.page[origin], as: UTF8.self)
      // A tag, a comment or an entity may stand inside a word; nothing else may.
      let isPlain = !found.contains("<") && !found.contains("&")
      #expect(!isPlain || found == String(decoding: word, as: UTF8.self))
    }
  }

  @Test func `keeps headings, entries and cells, each on its line`() throws {
    let html = """
      <main><h1>T</h1><p>\(Self.sentence)</p><h2>Zahlen</h2><ul><li>Die erste Zahl ist klein.</li>
      <li>Die zweite Zahl ist groß.</li></ul><table><tr><th>Jahr</th><th>Zahl</th></tr>
      <tr><td>2024</td><td>12</td></tr></table><p>\(Self.sentence)</p></main>
      """
    let body = HTMLPage(try DecodedText(Array(html.utf8))).body().text
    #expect(
      body == """
        \(Self.sentence)

        Zahlen

        Die erste Zahl ist klein.
        Die zweite Zahl ist groß.

        Jahr\tZahl
        2024\t12

        \(Self.sentence)
        """)
  }

  @Test func `decodes entities and folds white space`() throws {
    let html = """
      <article><p>Le  &laquo;&nbsp;c&oelig;ur&nbsp;&raquo;\n de l&#8217;affaire &amp; le reste,
      dit-on, sont connus de tous depuis longtemps.</p></article>
      """
    let decoded = try DecodedText(Array(html.utf8))
    let (body, map) = HTMLPage(decoded).body()
    #expect(
      body == "Le «\u{a0}cœur\u{a0}» de l’affaire & le reste, "
        + "dit-on, sont connus de tous depuis longtemps.")
    let quote = try #require(body.range(of: "l’affaire & le"))
    let lower = body.utf8.distance(from: body.startIndex, to: quote.lowerBound)
    let upper = body.utf8.distance(from: body.startIndex, to: quote.upperBound)
    let origin = map.original(of: lower..<upper)
    #expect(String(decoding: decoded.bytes[origin], as: UTF8.self) == "l&#8217;affaire &amp; le")
  }

  @Test func `keeps an article of one short sentence`() throws {
    let html = "<html><body><p>Nothing happened.</p></body></html>"
    #expect(HTMLPage(try DecodedText(Array(html.utf8))).body().text == "Nothing happened.")
  }

  private static let sentence =
    "Der Rat hat am Abend nach langer Debatte entschieden, dass die Brücke gebaut werden soll."
}
