import Chronology
import Corpus
import Foundation
import Ontology
import Testing

@testable import Reading

/// The reader as it is shipped, with the tables of this checkout.
enum TestReader {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let folder = ResourceFolder(path: root.appending(path: "Sources/Reading").path)

  private static let shared = Result { try ArticleInterpreter(folder) }

  static func interpreter() throws -> ArticleInterpreter { try shared.get() }

  /// A text with the roles of its words.
  static func analyzed(_ text: String, _ language: Language) throws -> AnalyzedText {
    AnalyzedText(TokenizedText(text), try GrammarWords(language, folder))
  }

  /// What is read from a text; the date is EDTF.
  static func reading(
    _ text: String, _ language: Language?, published: String? = "2025-09-05"
  ) throws -> ArticleReading {
    try interpreter().read(try article(text, language, published: published))
  }

  private static func article(
    _ text: String, _ language: Language?, published: String?
  ) throws -> Article {
    let document = Document(
      id: ID("doc:000000000000"), sha256: String(repeating: "0", count: 64), path: "article.txt",
      title: nil, outlet: nil, author: nil, url: nil, language: language,
      published: try published.map { try EDTF($0) }, body: text)
    return Article(
      document: document, manifestID: nil, byteMap: ByteMap(verbatim: text.utf8.count))
  }

  /// The mentions of a text in which a pipeline is said to have recognized a name, each as `words = id`.
  static func mentions(
    _ text: String, _ language: Language, recognizing name: String, as kind: Parse.Name.Kind
  ) throws -> [String] {
    let start = try #require(text.range(of: name)).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    let parse = Parse(
      tree: SyntaxTree(words: [], sentences: []),
      names: [Parse.Name(range: offset..<(offset + name.utf8.count), kind: kind)])
    let article = try article(text, language, published: "2025-09-05")
    return try interpreter().read(article, parse: parse).mentions.map {
      "\($0.text) = \($0.entity)"
    }
  }

  /// The mentions of a text, each as `words = id`.
  static func mentions(
    _ text: String, _ language: Language?, published: String? = "2025-09-05"
  ) throws -> [String] {
    try reading(text, language, published: published).mentions.map { "\($0.text) = \($0.entity)" }
  }

  /// The claims of a text, as lines.
  static func claims(
    _ text: String, _ language: Language, published: String? = "2025-09-05",
    _ parts: ClaimLine.Parts
  ) throws -> [String] {
    try reading(text, language, published: published).claims.map { ClaimLine.line($0, parts) }
  }
}

/// A claim on one line, cut down to what a test is about.
enum ClaimLine {
  /// What of a claim a line shows beside its type.
  struct Parts: OptionSet, Sendable {
    let rawValue: Int

    static let actors = Parts(rawValue: 1)
    static let place = Parts(rawValue: 2)
    static let time = Parts(rawValue: 4)
    static let factuality = Parts(rawValue: 8)
    static let speaker = Parts(rawValue: 16)
    static let quote = Parts(rawValue: 32)
    static let all: Parts = [.actors, .place, .time, .factuality, .speaker, .quote]
  }

  /// `REJECT/- CAN, USA > UKR @ paris · 2024-02-27 · actual · says CAN · « refuse »`.
  static func line(_ claim: Claim, _ parts: Parts) -> String {
    var line = claim.type.rawValue
    if parts.contains(.actors) {
      line += " " + keys(claim.sources)
      if !claim.targets.isEmpty { line += " > " + keys(claim.targets) }
    }
    if parts.contains(.place), let place = claim.place { line += " @ \(key(place))" }
    if parts.contains(.time) { line += " · \(claim.time?.description ?? "no time")" }
    if parts.contains(.factuality) { line += " · \(claim.factuality.rawValue)" }
    if parts.contains(.speaker), let speaker = claim.saidBy { line += " · says \(key(speaker))" }
    if parts.contains(.quote) { line += " · “\(claim.quote)”" }
    return line
  }

  private static func keys(_ ids: [ID<Entity>]) -> String {
    ids.isEmpty ? "nobody" : ids.map(key).joined(separator: ", ")
  }

  private static func key(_ id: ID<Entity>) -> String {
    String(id.text.drop { $0 != ":" }.dropFirst())
  }
}
