import Chronology
import Corpus
import Ontology
import TestSupport
import Testing

/// Plain text and Markdown, and what their lines and names say.
struct MetadataTextTests {
  static let paragraph = String(
    repeating: "Les ministres ont parlé longuement de la paix et des garanties. ", count: 6)

  static func article(_ text: String, path: String = "a.txt") throws -> Article {
    try #require(ArticleReader.read(Array(text.utf8), path: path).article)
  }

  @Test(
    arguments: [
      ("PARIS, 6 janvier 2026 (Agence) — ", "2026-01-06", "Agence"),
      ("KYIV, Jan 6, 2026 (Agency) - ", "2026-01-06", "Agency"),
      ("Paris, le 6 janvier 2026 – ", "2026-01-06", nil),
      ("BRUXELLES (Agence) – ", nil, "Agence"),
      ("(06.01.2026) ", "2026-01-06", nil),
      ("Le 6 janvier 2026, Paris a accueilli un sommet — un de plus. ", nil, nil),
      ("Vingt pays – dont la France – se sont réunis le 6 janvier 2026. ", nil, nil),
      ("Après le 6 janvier 2026, Paris – ", nil, nil),
    ] as [(String, String?, String?)])
  func `reads the dateline`(dateline: String, published: String?, outlet: String?) throws {
    let article = try Self.article(dateline + Self.paragraph)
    #expect(article.document.published?.description == published)
    #expect(article.document.outlet == outlet)
    if published != nil { #expect(article.metadata.publication?.origin == .dateline) }
  }

  @Test(
    arguments: [
      ("2026/sommet.txt", "2026-01-06"), ("2026-01/sommet.txt", "2026-01-06"),
      ("sommet.txt", nil),
    ] as [(String, String?)])
  func `a dateline without year takes it from the file's name`(path: String, published: String?)
    throws
  {
    let article = try Self.article("PARIS, 6 janvier (Agence) — " + Self.paragraph, path: path)
    #expect(article.document.published?.description == published)
  }

  @Test func `a dateline without year is probably of the first year after its sources`() throws {
    let article = try Self.article(
      "PARIS, 6 janvier (Agence) — \(Self.paragraph)\n\nSources\n\nUn rapport (12 décembre 2025)\n")
    #expect(article.document.published?.description == "2026-01-06?")
  }

  @Test func `the sources bound the date from below`() throws {
    let article = try Self.article(
      """
      \(Self.paragraph)

      Sources

      Sources primaires

      Institut A – Vision 2031 : ce qui vient (13 janvier 2026)

      Agence B – Un titre de 2029 (janvier 2026)

      Journal C – Un titre [20 janvier 2026]

      Revue D – Un livre (2025)

      Commentaires

      Un lecteur (3 mars 2027)
      """)
    #expect(article.document.published?.description == "2026-01-20/..")
    let publication = try #require(article.metadata.publication)
    #expect(publication.origin == .sourceList)
    #expect(publication.quote == "Journal C – Un titre [20 janvier 2026]")
  }

  @Test func `a date that its own sources contradict is noted`() throws {
    let article = try Self.article(
      "\(Self.paragraph)\n\nSources\n\nJournal C – Un titre (20 janvier 2026)\n",
      path: "2026-01-05-a.txt")
    #expect(article.document.published?.description == "2026-01-05")
    #expect(
      article.metadata.notes == [
        "published: 2026-01-05 by the file's name, but a source is dated 2026-01-20 "
          + "('Journal C – Un titre (20 janvier 2026)')"
      ])
  }

  @Test func `an update and the sources bound the date from both sides`() throws {
    let article = try Self.article(
      """
      Un sommet, deux lectures

      Mis à jour le 25 janvier 2026

      \(Self.paragraph)

      Sources

      Journal C – Un titre (20 janvier 2026)
      """)
    #expect(article.document.published?.description == "2026-01-20/2026-01-25")
  }

  @Test func `reads labels and bylines beside the title of a page copy`() throws {
    let article = try Self.article(
      """
      Un sommet, deux lectures

      Un sommet, deux lectures
      Par Marie Durand
      Publié le 7 janvier 2026 à 10h30 - Mis à jour le 8 janvier 2026 à 9h

      \(Self.paragraph)
      """)
    #expect(article.document.published?.description == "2026-01-07")
    #expect(article.metadata.updated.map(\.value.description) == ["2026-01-08"])
    #expect(article.document.author == "Marie Durand")
  }

  @Test func `front matter is stronger than the file's name, a manifest than both`() throws {
    let text = "---\npublished: 2026-01-07\noutlet: Le Fanal\n---\n" + Self.paragraph
    let bytes = Array(text.utf8)
    let plain = try #require(ArticleReader.read(bytes, path: "2026-01-07-a.md").article)
    #expect(plain.metadata.publication?.origin == .frontMatter)
    #expect(plain.metadata.published.map(\.origin) == [.frontMatter, .fileName])
    let manifest = try Manifest(
      "path,published,outlet\n2026-01-07-a.md,2025-05-05,Autre\n", file: "m.csv")
    let listed = try #require(
      ArticleReader.read(bytes, path: "2026-01-07-a.md", entry: manifest.entries[0]).article)
    #expect(listed.document.published?.description == "2025-05-05")
    #expect(listed.document.outlet == "Autre")
    #expect(listed.metadata.notes.count == 1)
  }

  @Test func `a manifest may say that a text is in another language`() throws {
    let manifest = try Manifest("path,language\na.txt,de\n", file: "m.csv")
    let article = try #require(
      ArticleReader.read(Array(Self.paragraph.utf8), path: "a.txt", entry: manifest.entries[0])
        .article)
    #expect(article.document.language == nil)
  }

  @Test(
    .enabled(if: SharedFolder.isPresent, SharedFolder.absence),
    arguments: [
      ("000_d67f840d80fe8130", nil), ("001_1812d69fde403fa7", nil),
      ("002_0ec1ea362cdffc76", "2026-01-20/.."), ("003_d8a8b9ca722da1fe", nil),
      ("004_bce6b27d0653380c", "2026-01-19/.."),
    ] as [(String, String?)])
  func `dates the articles of the gold set as far as they say`(name: String, published: String?)
    throws
  {
    let article = try Self.article(
      try SharedFolder.text("seeds/\(name).txt"), path: "\(name).txt")
    #expect(article.document.published?.description == published)
    #expect(article.document.language == .french)
  }
}
