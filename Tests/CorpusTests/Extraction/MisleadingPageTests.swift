import Corpus
import Ontology
import Testing

/// Pages whose names, or whose tags left open, speak against their own article.
struct MisleadingPageTests {
  private static let body = [
    """
    The harbor board agreed late on Tuesday to dredge the northern channel, ending a dispute that \
    had kept the larger grain ships outside the breakwater since the floods of last spring.
    """,
    """
    Work will begin once the surveyors have marked the wrecks, the chairman said, and it should \
    take no more than nine weeks if the weather holds and the crews can work on both shifts.
    """,
    """
    Fishermen from the southern quay, who had asked for a longer pause, will be paid for every \
    day they cannot sail, under a scheme that the treasury approved without a debate in January.
    """,
  ]

  private static let paragraphs = body.map { "<p>\($0)</p>" }.joined()
  private static let menu = (0..<6).map { "<li><a href='/\($0)'>Section \($0)</a></li>" }.joined()
  private static let foot = "<footer><p>The Lantern is published by the harbor press.</p></footer>"

  @Test(arguments: [
    "<header><div class=bar><button>Menu</header><main><h1>Dredging</h1>BODY</main>FOOT",
    "<nav><ul>MENU<div></nav><main><h1>Dredging</h1><article>BODY</article></main>FOOT",
    "<header><div><button><div>Menu</button></div></header><main><h1>D</h1>BODY</main>FOOT",
    "<nav><ul>MENU</ul></nav><h1>D</h1><div class='elementor-widget elementor-widget-text'>BODY</div>FOOT",
    "<h1>Dredging</h1><div id='share-btn' class='post-content'>BODY</div>FOOT",
    "<section class='inline-and-sidebar-container'><h1>Dredging</h1><div>BODY</div></section>FOOT",
    "<div class='content-area newspaper-x-sidebar'><main><article>BODY</article></main></div>FOOT",
    "<h1>Dredging</h1><div role='tablist'><div role='tabpanel'>BODY</div></div>FOOT",
    "<h1>Dredging</h1><div class='field field--label-visually_hidden'>BODY</div>FOOT",
    "<h1>Dredging</h1><div class='grid section_251ad163'>BODY</div>FOOT",
    "<h1>Dredging</h1><article class='newsletter-post post'>BODY</article>FOOT",
    "<main><h1>Dredging</h1></main><div hidden id='S:3'>BODY</div>FOOT",
    "<h1>Dredging</h1><div class='post-and-ads-container'>BODY</div>FOOT",
    "<h1>Dredging</h1><div class='accordion-head-left'>BODY</div>FOOT",
  ])
  func `finds the article all the same`(layout: String) throws {
    let html = layout.replacing("BODY", with: Self.paragraphs).replacing("MENU", with: Self.menu)
      .replacing("FOOT", with: Self.foot)
    let page = "<!doctype html><html><head><title>D</title></head><body>\(html)</body></html>"
    let article = try #require(ArticleReader.read(Array(page.utf8), path: "a.html").article)
    #expect(article.document.body.split(separator: "\n").map(String.init) == Self.body)
  }

  @Test func `keeps the long one among sections of teasers`() throws {
    let teasers = (0..<5).map {
      "<section><h3><a href='/\($0)'>Another story of the day \($0)</a></h3></section>"
    }.joined()
    let page =
      "<html><body><div><section>\(Self.paragraphs)\(Self.paragraphs)</section>"
      + "\(teasers)</div></body></html>"
    let article = try #require(ArticleReader.read(Array(page.utf8), path: "a.html").article)
    #expect(article.document.body.split(separator: "\n").map(String.init) == Self.body + Self.body)
  }

  @Test func `ends no element at a tag in a comment or an attribute`() throws {
    let page = """
      <html><body><nav><!-- </nav> --><a href='/' title='</nav>'>Home</a><p>This menu explains \
      itself at length, so that nobody takes it for the article of the page.</p></nav>\
      \(Self.paragraphs)</body></html>
      """
    let article = try #require(ArticleReader.read(Array(page.utf8), path: "a.html").article)
    #expect(article.document.body.split(separator: "\n").map(String.init) == Self.body)
  }
}
