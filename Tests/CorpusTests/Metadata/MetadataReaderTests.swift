import Chronology
import Testing

@testable import Corpus

/// Pages in which what an article says of itself stands in ever other places.
struct MetadataReaderTests {
  static let body = """
    Les dirigeants de vingt pays se sont réunis à Paris pour parler de la guerre et de la paix.

    Ils ont dit que les garanties seraient données après un cessez-le-feu, et non avant.
    """

  /// Reads a page whose body is `body`, which the page need not hold.
  static func metadata(
    _ html: String, path: String = "a.html", body: String = body
  ) throws -> ArticleMetadata {
    let page = HTMLPage(try DecodedText(Array(html.utf8)))
    return MetadataReader.metadata(
      of: .init(
        path: path, page: page, text: PageText(lines: page.lines.map(\.text), body: body),
        body: body))
  }

  /// A page with some elements in its head, and some between heading and body.
  static func page(_ head: String, _ lead: String = "") -> String {
    let paragraphs = body.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
    return """
      <!DOCTYPE html><html lang="fr-FR"><head><title>Un sommet à Paris | Le Fanal</title>
      \(head)</head><body><h1>Un sommet à Paris</h1>\(lead)<article>\(paragraphs)</article></body></html>
      """
  }

  @Test(
    arguments: [
      (
        #"<meta property="article:published_time" content="2026-01-07T08:00:00+01:00">"#,
        MetadataOrigin.meta
      ),
      (#"<meta name="DC.date.issued" content="2026-01-07">"#, .meta),
      (#"<meta name="citation_publication_date" content="2026/01/07">"#, .meta),
      (#"<meta name="parsely-pub-date" content="2026-01-07T07:00:00Z">"#, .meta),
      (#"<meta name="sailthru.date" content="Wed, 07 Jan 2026 07:00:00 +0000">"#, .meta),
      (#"<meta itemprop="datePublished" content="2026-01-07">"#, .meta),
      (
        #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-07T08:00"}</script>"#,
        .structuredData
      ),
      (
        #"<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":["Article","NewsArticle"],"datePublished":"2026-01-07"}]</script>"#,
        .structuredData
      ),
      (
        #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":"WebPage","datePublished":"2003-01-01"},{"@type":"schema:BlogPosting","datePublished":"2026-01-07"}]}</script>"#,
        .structuredData
      ),
      (
        #"<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2026-01-07"}}</script>"#,
        .structuredData
      ),
      (#"<link rel="canonical" href="https://example.org/2026/01/07/sommet">"#, .address),
    ] as [(String, MetadataOrigin)])
  func `finds the date in the head`(head: String, origin: MetadataOrigin) throws {
    let publication = try #require(try Self.metadata(Self.page(head)).publication)
    #expect(publication.value.description == "2026-01-07")
    #expect(publication.origin == origin)
    #expect(head.contains(publication.quote))
  }

  @Test(
    arguments: [
      (
        #"<span itemprop="datePublished" content="2026-01-07">hier</span>"#,
        MetadataOrigin.microdata
      ),
      (#"<time pubdate datetime="2026-01-07">mercredi</time>"#, .markedTime),
      (#"<time class="entry-date" datetime="2026-01-07T08:00">mercredi</time>"#, .markedTime),
      (#"<p>Publié le mercredi 7 janvier 2026 à 8h</p>"#, .label),
      (#"<div><span>Mis en ligne</span> <span>le 07/01/2026</span></div>"#, .label),
      (#"<p>7 janvier 2026 | Marie Durand</p>"#, .lead),
      (#"<time datetime="2026-01-07">mercredi</time>"#, .firstTime),
      (
        #"<p>Un reportage de nos envoyés spéciaux, à lire ce matin et demain dans toutes nos éditions régionales <i class="news-date">07.01.2026</i></p>"#,
        .markedText
      ),
    ] as [(String, MetadataOrigin)])
  func `finds the date between heading and body`(lead: String, origin: MetadataOrigin) throws {
    let publication = try #require(try Self.metadata(Self.page("", lead)).publication)
    #expect(publication.value.description == "2026-01-07")
    #expect(publication.origin == origin)
  }

  @Test(
    arguments: [
      // Late in the evening of New York it is the next day in universal time.
      ("2026-01-08T02:18:11Z", "2026-01-07"), ("2026-01-08T02:18:11+0000", "2026-01-07"),
      // A day of its own zone stands.
      ("2026-01-08T02:18:11+01:00", "2026-01-08"), ("2026-01-20T02:18:11Z", "2026-01-20"),
    ])
  func `a day of universal time yields to the local day beside it`(time: String, value: String)
    throws
  {
    let head = #"<link rel="canonical" href="https://example.org/2026/01/07/sommet">"#
    let meta = #"<meta property="article:published_time" content="\#(time)">"#
    #expect(try Self.metadata(Self.page(head + meta)).publication?.value.description == value)
  }

  @Test func `a meta element that says only date is weaker than the page's own words`() throws {
    let head = #"<meta name="date" content="2026-01-12">"#
    #expect(try Self.metadata(Self.page(head)).publication?.origin == .unspecificMeta)
    let metadata = try Self.metadata(Self.page(head, "<p>Publié le 7 janvier 2026</p>"))
    #expect(metadata.publication?.value.description == "2026-01-07")
  }

  @Test func `dates below the text count only where nothing else does`() throws {
    let paragraphs = Self.body.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
    func published(_ head: String) throws -> String? {
      let html = """
        <html lang="fr"><head>\(head)</head><body><h1>Un sommet</h1><article>\(paragraphs)
        \(paragraphs)\(paragraphs)</article>
        <time class="entry-date" datetime="2026-01-09">9 janvier</time>
        <time datetime="2026-02-01">commentaire</time></body></html>
        """
      let article = ArticleReader.read(Array(html.utf8), path: "a.html").article
      return article?.metadata.publication?.value.description
    }
    #expect(try published("") == "2026-01-09")
    #expect(try published(#"<meta name="date" content="2026-01-07">"#) == "2026-01-07")
  }

  @Test func `keeps what was changed apart from what was published`() throws {
    let metadata = try Self.metadata(
      Self.page(
        #"<meta property="article:modified_time" content="2026-01-09">"#,
        "<p>Publié le 7 janvier 2026 à 8h, mis à jour le 8 janvier 2026 à 9h</p>"))
    #expect(metadata.publication?.value.description == "2026-01-07")
    #expect(metadata.updated.map(\.value.description) == ["2026-01-09", "2026-01-08"])
    #expect(metadata.notes.isEmpty)
  }

  @Test func `a page that says only when it was changed was published before`() throws {
    let metadata = try Self.metadata(
      Self.page(#"<meta property="og:updated_time" content="2026-01-09T10:00:00Z">"#))
    #expect(metadata.publication?.value.description == "../2026-01-09")
    #expect(metadata.publication?.origin == .lastUpdate)
  }

  @Test func `a page that says nothing stays undated`() throws {
    let metadata = try Self.metadata(Self.page(""))
    #expect(metadata.publication == nil)
    #expect(metadata.updated.isEmpty)
  }

  @Test func `dates of other articles and of the site are not the article's`() throws {
    let metadata = try Self.metadata(
      """
      <html><body><header><time datetime="2026-02-01">1 février 2026</time></header>
      <nav>Publié le 3 février 2026</nav><p>Une</p><p>Monde</p><p>Europe</p><p>Sport</p><p>Culture</p>
      <ul>\(String(repeating: "<li><a href='/rubrique'>Une rubrique</a></li>", count: 30))</ul>
      <h1>Un sommet à Paris</h1><p>\(Self.body)</p>
      <aside>Le 4 février 2026, un autre article</aside>
      <footer>© 2026 Le Fanal</footer></body></html>
      """)
    #expect(metadata.publication == nil)
  }

  @Test func `notes dates that contradict each other, and takes the stronger`() throws {
    let metadata = try Self.metadata(
      Self.page(
        """
        <meta property="article:published_time" content="2026-01-07">
        <link rel="canonical" href="https://example.org/2024/03/01/sommet">
        """))
    #expect(metadata.publication?.value.description == "2026-01-07")
    #expect(
      metadata.notes == [
        "published: 2026-01-07 by a meta element, but 2024-03-01 by the web address "
          + "('2024/03/01'); the first is taken"
      ])
  }

  @Test func `a day's difference is a time zone's, and a month agrees with its days`() throws {
    let metadata = try Self.metadata(
      Self.page(
        """
        <meta property="article:published_time" content="2026-01">
        <link rel="canonical" href="https://example.org/2026/01/07/sommet">
        """, "<p>Publié le 8 janvier 2026</p>"))
    #expect(metadata.publication?.value.description == "2026-01-08")
    #expect(metadata.publication?.origin == .label)
    #expect(metadata.notes.isEmpty)
  }

  @Test func `notes an update before publication, and broken JSON-LD`() throws {
    let metadata = try Self.metadata(
      Self.page(
        """
        <meta property="article:published_time" content="2026-01-07">
        <meta property="article:modified_time" content="2025-01-07">
        <script type="application/ld+json">{"@type": "NewsArticle", </script>
        """))
    #expect(metadata.notes.count == 2)
    #expect(metadata.notes.first?.hasPrefix("JSON-LD is left out: character") == true)
    #expect(metadata.notes.last?.contains("before it was published") == true)
  }

  @Test func `reads title, outlet, author, address and language of JSON-LD`() throws {
    let metadata = try Self.metadata(
      Self.page(
        """
        <script type="application/ld+json">{"@graph": [
          {"@type": "Organization", "@id": "#org", "name": "Le Fanal"},
          {"@type": "Person", "@id": "#marie", "name": "Marie Durand"},
          {"@type": "NewsArticle", "headline": "L&#039;été d&#8217;un sommet",
           "author": [{"@id": "#marie"}, {"@type": "Person", "name": "Paul Petit"}],
           "publisher": {"@id": "#org"}, "mainEntityOfPage": "https://example.org/sommet"}
        ]}</script>
        """))
    #expect(metadata.title == "L'été d’un sommet")
    #expect(metadata.outlet == "Le Fanal")
    #expect(metadata.author == "Marie Durand, Paul Petit")
    #expect(metadata.url == "https://example.org/sommet")
    #expect(metadata.language == .french)
  }

  @Test func `reads title, outlet, author and address of meta elements`() throws {
    let metadata = try Self.metadata(
      Self.page(
        """
        <meta property="og:title" content="Un sommet à Paris - Le Fanal">
        <meta property="og:site_name" content="Le Fanal">
        <meta name="author" content="Par Marie Durand">
        <meta property="article:author" content="https://social.example/marie">
        <link rel="canonical" href="https://www.example.org/sommet">
        <meta property="og:url" content="https://m.example.org/sommet">
        """))
    #expect(metadata.title == "Un sommet à Paris")
    #expect(metadata.outlet == "Le Fanal")
    #expect(metadata.author == "Marie Durand")
    #expect(metadata.url == "https://www.example.org/sommet")
    #expect(metadata.outlets.map(\.value) == ["Le Fanal", "example.org"])
  }

  @Test func `a headline that is cut off yields to the whole one`() throws {
    let metadata = try Self.metadata(
      Self.page(#"<meta property="og:title" content="Un sommet à…">"#))
    #expect(metadata.title == "Un sommet à Paris")
    #expect(metadata.titles.first?.origin == .heading)
  }

  @Test(
    arguments: [
      (#"<p class="byline">Par <a rel="author" href="/m">Marie Durand</a></p>"#, "Marie Durand"),
      ("<p>Par Marie Durand et Paul de La Tour, à Bruxelles</p>", "Marie Durand, Paul de La Tour"),
      ("<p>By JANE DOE and John Smith | Jan 7, 2026</p>", "JANE DOE, John Smith"),
      ("<p>Par la rédaction</p>", nil),
      ("<p>Par ailleurs, le sommet a été reporté</p>", nil),
    ] as [(String, String?)])
  func `finds the author in the byline`(lead: String, author: String?) throws {
    #expect(try Self.metadata(Self.page("", lead)).author == author)
  }

  @Test func `the language is the text's, whatever the page claims`() throws {
    let english = "The leaders of twenty countries met in Paris to talk about the war in the east."
    #expect(try Self.metadata(Self.page(""), body: english).language == .english)
    #expect(try Self.metadata(Self.page(""), body: "Sommet").language == .french)
    let german = "Die Staats- und Regierungschefs trafen sich gestern in Paris, um zu beraten."
    let metadata = try Self.metadata(Self.page(""), body: german)
    #expect(metadata.language == nil)
    #expect(metadata.languages.first?.origin == .bodyText)
  }
}
