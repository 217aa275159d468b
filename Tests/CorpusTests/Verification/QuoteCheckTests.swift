import Corpus
import Ontology
import Testing

struct QuoteCheckTests {
  /// Reads a file and looks up the first place of a quote.
  private func place(
    of quote: String, in file: [UInt8], path: String
  ) throws -> String {
    let article = try #require(ArticleReader.read(file, path: path).article)
    let check = QuoteCheck(file: file, article: article)
    let range = try #require(check.range(of: quote), "'\(quote)' is not in the body")
    return String(decoding: file[try check.place(of: quote, at: range)], as: UTF8.self)
  }

  @Test(
    arguments: [
      ("a.txt", "Le ministre a dit oui."),
      ("a.md", "Le **ministre** a [dit](https://example.org) oui."),
      ("a.md", "---\ntitle: x\n---\n\nLe _ministre_ a dit oui."),
      (
        "a.html",
        "<html><body><article><p>Le <b>ministre</b>\na&nbsp;dit oui, et les alliés l’ont suivi après deux jours de débats à Paris.</p></article></body></html>"
      ),
    ])
  func `a quote is found through markup, as it stands in the file`(path: String, text: String)
    throws
  {
    let original = try place(of: "ministre", in: Array(text.utf8), path: path)
    #expect(original == "ministre")
    let article = try #require(ArticleReader.read(Array(text.utf8), path: path).article)
    #expect(QuoteCheck(file: Array(text.utf8), article: article).range(of: "dit oui") != nil)
  }

  @Test func `the bytes of another encoding are found`() throws {
    // "é" is one byte of Windows-1252.
    let words =
      "Le président a dit non, et les alliés ont décidé de se réunir dès le mois de février."
    let file = words.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let article = try #require(ArticleReader.read(file, path: "a.txt").article)
    let check = QuoteCheck(file: file, article: article)
    let range = try #require(check.range(of: "décidé"))
    #expect(try check.place(of: "décidé", at: range).count == 6)
  }

  @Test func `words that the article does not say, or not there, are refused`() throws {
    let file = Array("Le ministre a dit oui.".utf8)
    let article = try #require(ArticleReader.read(file, path: "a.txt").article)
    let check = QuoteCheck(file: file, article: article)
    #expect(check.range(of: "dit non") == nil)
    for (quote, range) in [
      ("dit non", 14..<21), ("dit oui", 13..<20), ("oui.", 18..<23), ("", 0..<0), ("Le", -1..<1),
    ] {
      #expect(throws: QuoteCheck.Failure.notInBody) { try check.place(of: quote, at: range) }
    }
  }

  @Test func `a file in which other words stand is found out`() throws {
    let file = Array("Le ministre a dit oui.".utf8)
    let article = try #require(ArticleReader.read(file, path: "a.txt").article)
    let changed = QuoteCheck(file: Array("Le ministre a dit nom.".utf8), article: article)
    #expect(throws: QuoteCheck.Failure.notInFile(byte: 18)) {
      try changed.place(of: "dit oui", at: 14..<21)
    }
    let cut = QuoteCheck(file: Array(file.prefix(16)), article: article)
    #expect(throws: QuoteCheck.Failure.notInFile(byte: 16)) {
      try cut.place(of: "dit oui", at: 14..<21)
    }
  }
}
