import Chronology
import Corpus
import Foundation
import Linguistics
import Ontology
import Testing

@testable import Reading

/// What the English package and the lexicons make of phrases of several words.
struct PhrasePredicateTests {
  private static let pipeline = Result {
    try Pipeline(
      contentsOf: TestReader.root.appending(
        path: "Sources/Linguistics/Models/en_chancery_sm-0.1.0"
      ).path)
  }

  private static let interpreter = Result {
    let loaded = try pipeline.get()
    return try ArticleInterpreter(TestReader.folder) { language in
      language == .english ? loaded : nil
    }
  }

  /// The claims of a text as `TYPE lemma`.
  private func claims(_ text: String) throws -> [String] {
    let document = Document(
      id: ID("doc:000000000000"), sha256: String(repeating: "0", count: 64), path: "article.txt",
      title: nil, outlet: nil, author: nil, url: nil, language: .english,
      published: try EDTF("2025-09-05"), body: text)
    let article = Article(
      document: document, manifestID: nil, byteMap: ByteMap(verbatim: text.utf8.count))
    return try Self.interpreter.get().read(article).claims.map { claim in
      "\(claim.type.rawValue) \(claim.rule.split(separator: "/").last ?? "")"
    }
  }

  @Test(arguments: [
    // The last word carries the phrase and takes its plural.
    ("China conducted military exercises around Taiwan.", ["MOBILIZE military exercise"]),
    ("Japan and the Philippines signed a defense pact.", ["AGREE defense pact"]),
    // Any article or possessive may stand for the one in the table.
    ("Venezuela recalled the ambassador.", ["SANCTION recall its ambassador"]),
    ("Saudi Arabia forgave its debt.", ["AID forgive the debt"]),
    ("Mali closed the border with Niger.", ["COERCE close its border"]),
    // An object may part a verb from its particle.
    ("France ruled a truce out.", ["REJECT rule out", "RETREAT truce"]),
  ])
  func `reads phrases by the word that carries them`(text: String, expected: [String]) throws {
    #expect(try claims(text) == expected)
  }

  @Test(arguments: [
    "The plan includes money for regions.", "Wheat prices rose in Egypt.",
    "The treaty has ten articles.", "Their commitment is a strong signal.",
    "Exports to Canada grew last year.",
  ])
  func `tells of nothing where nothing happens`(text: String) throws {
    #expect(try claims(text) == [])
  }
}
