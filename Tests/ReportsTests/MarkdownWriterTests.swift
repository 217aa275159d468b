import Chronology
import Reports
import Testing

@Suite struct MarkdownWriterTests {
  @Test(
    "Text means nothing but itself",
    arguments: [
      ("a*b_c`d", "a\\*b\\_c\\`d"), ("- item", "\\- item"), ("1. first", "1\\. first"),
      ("# title", "\\# title"), ("a -- b ... c", "a -\\- b .\\.\\. c"), ("<b>", "\\<b\\>"),
      ("one\ntwo\u{202e}", "one two\u{fffd}"), ("[a](b) | $x$", "\\[a\\](b) \\| \\$x\\$"),
    ])
  func escapes(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  private func figure(_ picture: ReportFigure.Picture, number: Int?) -> ReportPart {
    .figure(
      ReportFigure(
        id: "fig-a", number: number, caption: "A *year*", alt: "Says \"x\" & y",
        widthInMillimeters: 160, picture: picture,
        note: [.plain("Sources: "), .source(1), .plain(" Gazette.")]))
  }

  @Test func `Pandoc gets a figure with its size and both kinds of alternative text`() {
    var writer = MarkdownWriter(.pandoc, ReportWords(.english))
    let text = writer.text(of: figure(.file("a (1).svg"), number: nil))
    #expect(
      text == "![A \\*year\\*[^chancery-1]](<a (1).svg>){#fig-a width=160mm "
        + "alt=\"Says \\\"x\\\" &amp; y\" fig-alt=\"Says \\\"x\\\" &amp; y\"}")
    #expect(writer.footnotes == "[^chancery-1]: Sources: [1](#source-1) Gazette.\n")
  }

  @Test func `a page gets the drawing itself, with a caption that is Markdown`() {
    var writer = MarkdownWriter(.page, ReportWords(.french))
    let text = writer.text(
      of: figure(.svg("<svg>\n\n<g/>\n</svg>\n"), number: 2), caption: "Une *année*")
    #expect(
      text.contains("<figure id=\"fig-a\">\n<div>\n<svg>\n<g/>\n</svg>\n</div>\n<figcaption>"))
    #expect(text.contains("\n\n**Figure\u{A0}2\u{202F}:** Une *année*[^chancery-1]\n\n"))
  }

  @Test func `a page is whole, and what others wrote runs nowhere in it`() {
    var writer = MarkdownWriter(.page, ReportWords(.english))
    let hostile = "</p><script>alert(1)</script> [x](javascript:alert(1)) ![y](http://z)"
    let part = ReportPart.table(
      ReportTable(
        id: "\"><script>", number: 1, caption: hostile,
        columns: [.init(heading: hostile, isNumeric: false, share: 1)],
        rows: [[[.plain(hostile)]], [[.link(hostile, to: "https://x/\"><script>")]]]))
    var head = ReportPage.Head()
    head.title = hostile
    let page = ReportPage.html(writer.text(of: part), head, .english)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.hasSuffix("</html>\n"))
    #expect(!page.contains("<script") && !page.contains("<img"), "\(page)")
    #expect(!page.contains("href=\"javascript"), "\(page)")
    #expect(page.contains("<td>") || page.contains("<td style"))
  }

  @Test func `a list of sources has an anchor for each number`() {
    var writer = MarkdownWriter(.pandoc, ReportWords(.french))
    let text = writer.text(
      of: .sources(
        ReportSources(state: "État.", documents: [[.plain("Le Courrier")], [.plain("- Autre")]])),
      level: 2)
    #expect(
      text == """
        ## Sources {#sources .unnumbered}

        État.

        1. []{#source-1}Le Courrier
        2. []{#source-2}\\- Autre
        """)
  }
}
