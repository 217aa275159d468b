import Chronology
import Corpus
import Foundation
import Ontology
import Testing

@testable import Reading

/// The short titles of claims.
struct ClaimTitleTests {
  private static let openWords: Set = [
    "de", "du", "des", "que", "à", "of", "to", "that", "the", "la", "le",
  ]

  private func titles(_ text: String, _ language: Language) throws -> [String?] {
    let document = Document(
      id: ID("doc:000000000000"), sha256: String(repeating: "0", count: 64), path: "article.txt",
      title: nil, outlet: nil, author: nil, url: nil, language: language,
      published: try EDTF("2025-09-05"), body: text)
    return try InstalledPipelines.interpreter().read(
      Article(document: document, manifestID: nil, byteMap: ByteMap(verbatim: text.utf8.count))
    ).claims.map(\.title)
  }

  @Test(
    .enabled(if: InstalledPipelines.has(.english), InstalledPipelines.absence),
    arguments: [
      (
        "Kenya has rejected the ceasefire plan of the African Union on Tuesday.",
        ["Kenya has rejected the ceasefire plan of the African Union"]
      ),
      (
        "Emmanuel Macron and Keir Starmer met in Prague on Monday.",
        ["Emmanuel Macron and Keir Starmer met in Prague"]
      ),
      (
        "Kenya refused to send troops to Somalia.",
        ["Kenya refused to send troops to Somalia", "Kenya: send troops to Somalia"]
      ),
      ("Kenya met Chad. It accused Somalia.", ["Kenya met Chad", nil]),
      ("Emmanuel Macron said.", [nil]),
    ] as [(String, [String?])])
  func `an English title has subject, verb and object`(text: String, expected: [String?]) throws {
    #expect(try titles(text, .english) == expected)
  }

  @Test(
    .enabled(if: InstalledPipelines.has(.french), InstalledPipelines.absence),
    arguments: [
      (
        "Le Kenya a rejeté lundi le plan de paix de l’Union africaine.",
        ["Le Kenya a rejeté le plan de paix de l’Union africaine"]
      ),
      (
        "Le Kenya a rencontré le Tchad. Il a accusé la Somalie.",
        ["Le Kenya a rencontré le Tchad", nil]
      ),
      (
        "Emmanuel Macron a refusé d’envoyer des troupes en Somalie.",
        [
          "Emmanuel Macron a refusé d’envoyer des troupes en Somalie",
          "Emmanuel Macron\u{202f}: envoyer des troupes en Somalie",
        ]
      ),
    ] as [(String, [String?])])
  func `a French title has subject, verb and object`(text: String, expected: [String?]) throws {
    #expect(try titles(text, .french) == expected)
  }

  @Test(.enabled(if: InstalledPipelines.has(.french), InstalledPipelines.absence))
  func `no title of the corpus is longer than it may be, or ends in the air`() throws {
    let folder = TestReader.root.appending(path: "corpus")
    let articles = try CorpusFolder.read(folder).articles
    var count = 0
    for article in articles {
      for title in try InstalledPipelines.interpreter().read(article).claims.compactMap(\.title) {
        count += 1
        #expect(title.count <= 60 && title.count > 3, "\(title)")
        #expect(title.first?.isUppercase == true || title.first?.isNumber == true, "\(title)")
        let last = title.split(separator: " ").last.map(String.init) ?? ""
        #expect(!Self.openWords.contains(last), "\(title)")
        #expect(!title.contains("\n") && !title.contains("  "))
      }
    }
    #expect(count > 100)
  }
}
