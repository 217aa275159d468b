import Chronology
import Corpus
import Foundation
import Ontology
import TestSupport
import Testing

@testable import Reading

/// A short text with its trees, and the claims that are to be read from it.
///
/// The cases of one rule are one CoNLL-U file below `Parses/`. A case begins at `# newdoc`; its
/// comments `# claim = …` are the lines that `ClaimLine` writes, in the order of the text, and a
/// case without one is to give no claim.
struct ClauseCase: CustomTestStringConvertible, Sendable {
  let language: Language
  let text: String
  let parse: Parse
  let claims: [String]

  var testDescription: String { text }

  /// The cases of a rule.
  static func cases(_ rule: String) throws -> [ClauseCase] {
    let file = TestReader.root.appending(path: "Tests/ReadingTests/Clauses/Parses/\(rule).conllu")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var documents: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "# newdoc" { documents.append([]) }
      if !documents.isEmpty { documents[documents.count - 1].append(line) }
    }
    return try documents.map(ClauseCase.init(lines:))
  }

  private init(lines: [Substring]) throws {
    func comments(_ name: String) -> [String] {
      lines.filter { $0.hasPrefix("# \(name) = ") }.map { String($0.dropFirst(name.count + 5)) }
    }
    language = try #require(comments("language").first.flatMap(Language.init(rawValue:)))
    claims = comments("claim")
    let read = try Conllu(lines)
    text = read.text
    parse = read.parse
  }

  /// What is read from the text; it is dated Friday, 5 September 2025.
  func reading() throws -> ArticleReading {
    let document = Document(
      id: ID("doc:000000000000"), sha256: String(repeating: "0", count: 64), path: "article.txt",
      title: nil, outlet: nil, author: nil, url: nil, language: language,
      published: try EDTF("2025-09-05"), body: text)
    return try TestReader.interpreter().read(
      Article(
        document: document, manifestID: nil, byteMap: ByteMap(verbatim: text.utf8.count)),
      parse: parse)
  }

  /// Compares these parts of the claims, and what holds of every claim.
  func check(_ parts: ClaimLine.Parts) throws {
    let reading = try reading()
    #expect(reading.claims.map { ClaimLine.line($0, parts) } == claims)
    let ids = Set(reading.entities.map(\.id))
    for claim in reading.claims {
      try ClaimInvariants.check(claim, in: Array(text.utf8), ids, by: .tree)
    }
  }
}
