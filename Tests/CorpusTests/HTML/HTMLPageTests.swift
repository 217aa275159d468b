import Corpus
import Ontology
import TestSupport
import Testing

struct HTMLPageTests {
  private static func page(_ html: String) throws -> HTMLPage {
    HTMLPage(try DecodedText(Array(html.utf8)))
  }

  @Test func `tells what the page says of itself, in order, with the byte of each`() throws {
    let html = """
      <!doctype html><html lang=fr-FR><head><title>Un &eacute;t&eacute;
       | Site</title><meta property="og:title" content="Un été &amp; deux"><meta name=Author content=X>
      <link rel="Canonical" href="https://example.org/a"><script type="application/ld+json">{"a":"</p>"}</script>
      <script>var x = "<h1>no</h1>";</script></head>
      <body><h1></h1><h1>Un <b>été</b></h1><time datetime="2025-03-12" itemprop=datePublished>12 mars</time>
      <a rel=author href=/x>Camille</a></body></html>
      """
    let page = try Self.page(html)
    #expect(page.language == "fr-FR")
    #expect(page.title?.text == "Un été | Site")
    #expect(page.firstHeading?.text == "Un été")
    #expect(page.metas.map(\.name) == ["og:title", "author"])
    #expect(page.metas.first?.content == "Un été & deux")
    #expect(page.links.first?.rel == "canonical")
    #expect(page.structuredData.map(\.text) == ["{\"a\":\"</p>\"}"])
    #expect(page.times.first?.datetime == "2025-03-12")
    #expect(page.properties.map(\.value) == ["2025-03-12", "Camille"])
    let bytes = Array(html.utf8)
    for meta in page.metas { #expect(bytes[meta.byte...].starts(with: "<meta".utf8)) }
    for time in page.times { #expect(bytes[time.byte...].starts(with: "<time".utf8)) }
    for script in page.structuredData { #expect(bytes[script.byte...].starts(with: "{\"a\"".utf8)) }
  }

  @Test(arguments: [
    ("", nil), ("   ", nil), ("<", nil), ("<title>", nil), ("<!doctype", nil), ("</a></b>", nil),
    ("<title>x", "x"), ("plain words", nil),
    ("<p title='<title>no</title>'><title>z</title>", "z"),
  ])
  func `reads any beginning of a page`(html: String, title: String?) throws {
    #expect(try Self.page(html).title?.text == title)
  }

  @Test(arguments: ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<x-y>", "<font><p>"])
  func `gives the beginning of a page that nests without end, and a fault`(tag: String) throws {
    let html = "<p>\(words)</p>" + String(repeating: tag, count: 100_000) + "deep"
    let result = ArticleReader.read(Array(html.utf8), path: "deep.html")
    #expect(result.article?.document.body.hasPrefix("Der Rat") == true)
    #expect(result.faults.count <= 1)
    if let fault = result.faults.first {
      #expect(fault.message.contains("nest more than"))
      guard case .byte(let byte) = fault.place else { return #expect(Bool(false)) }
      #expect(byte > words.utf8.count && byte < html.utf8.count)
    }
  }

  @Test func `reads the deepest page that is still read without a fault`() throws {
    let html = String(repeating: "<div>", count: 1_500) + "<p>\(words)</p>"
    let result = ArticleReader.read(Array(html.utf8), path: "a.html")
    #expect(result.faults.isEmpty)
    #expect(result.article?.document.body == words)
  }

  @Test func `takes unmatched end tags, unclosed comments and long attributes in its stride`()
    throws
  {
    let noise = String(repeating: "</b></i></table>", count: 20_000)
    let long = "<p class=\"\(String(repeating: "x ", count: 50_000))\">\(words)</p>"
    let result = ArticleReader.read(Array((noise + long + "<!-- open").utf8), path: "a.html")
    #expect(result.article?.document.body == words)
  }

  private let words =
    "Der Rat hat am Abend nach langer Debatte entschieden, dass die Brücke gebaut werden soll."
}
