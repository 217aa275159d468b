import Chronology
import Corpus
import Ontology
import Testing

struct ArticleReaderTests {
  @Test func `reads front matter and Markdown`() throws {
    let text = """
      ---
      title: "Paris : un sommet"
      published: 2026-01-07
      outlet: Le Fanal
      language: fr
      note: ignored
      ---
      # Un titre

      Les **dirigeants** ont dit _oui_, [ici](https://example.org).
      """
    let result = ArticleReader.read(Array(text.utf8), path: "a.md")
    let document = try #require(result.article?.document)
    #expect(result.faults.isEmpty)
    #expect(document.title == "Paris : un sommet")
    #expect(document.published?.description == "2026-01-07")
    #expect(document.outlet == "Le Fanal")
    #expect(document.body == "Les dirigeants ont dit oui, ici.")
  }

  @Test func `keeps an article whose date is no EDTF value, and says so`() throws {
    let text = "---\npublished: 7 janvier 2026\ntitle: x\n---\nLe texte de la nouvelle.\n"
    let result = ArticleReader.read(Array(text.utf8), path: "a.md")
    #expect(result.article?.document.title == "x")
    #expect(result.article?.document.published == nil)
    #expect(result.faults.map(\.place) == [.line(2)])
  }

  @Test(
    arguments: [
      ([], Fault.Place.byte(0), "no text"),
      ([0x61, 0, 0x62], .byte(1), "NUL"),
      ([0x61, 0xff, 0x62], .byte(1), "not UTF-8"),
      ([0x61, 0xe2, 0x80], .byte(1), "not UTF-8"),
      ([0xed, 0xa0, 0x80], .byte(0), "not UTF-8"),
      ([0xc0, 0xaf], .byte(0), "not UTF-8"),
    ] as [([UInt8], Fault.Place, String)])
  func `refuses what is no text, with the byte`(
    bytes: [UInt8], place: Fault.Place, message: String
  ) {
    let result = ArticleReader.read(bytes, path: "a.txt")
    #expect(result.article == nil)
    #expect(result.faults.map(\.place) == [place])
    #expect(result.faults.first?.message.contains(message) == true)
  }

  @Test func `a manifest is stronger than front matter`() throws {
    let manifest = try Manifest("path,id,title,language\na.md,x-1,Other,en\n", file: "m.csv")
    let text = "---\ntitle: Own\nlanguage: fr\n---\nText of the story.\n"
    let result = ArticleReader.read(Array(text.utf8), path: "a.md", entry: manifest.entries[0])
    #expect(result.article?.document.title == "Other")
    #expect(result.article?.document.language == .english)
    #expect(result.article?.manifestID == "x-1")
  }

  @Test func `finds the article inside the copy of a page`() throws {
    let paragraph = String(repeating: "Les ministres ont parlé longuement de la paix. ", count: 8)
    let page = """
      Skip to content
      Un sommet, deux lectures

      Un sommet, deux lectures
      Partager cet article

      \(paragraph)

      Partager cet article
      Commentaires
      Un autre article
      """
    let document = try #require(
      ArticleReader.read(Array(page.utf8), path: "a.txt").article?.document)
    #expect(document.title == "Un sommet, deux lectures")
    #expect(document.body.hasPrefix("Les ministres"))
    #expect(document.body.hasSuffix("la paix."))
  }
}
