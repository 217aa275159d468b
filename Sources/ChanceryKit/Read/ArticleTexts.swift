import Chronology
import Corpus
import Notation
import Ontology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The clean texts of some articles, with what they say of themselves.
package struct ArticleTexts: Sendable {
  /// For readers, for further writing, or for programs.
  package enum Format: String, CaseIterable, Sendable {
    case text, markdown, json
  }

  private let documents: [Document]
  /// What could not be read, one line each.
  package let faults: [String]
  /// What the articles contradict themselves in, one line each.
  package let notes: [String]

  /// Reads files, or those that a manifest lists where no file is named.
  ///
  /// - Throws: A fault of the manifest.
  package init(files: [String], manifest: String?) throws {
    let contents: CorpusFolder.Contents
    if files.isEmpty, let manifest {
      contents = try CorpusFolder.read(manifest: URL(filePath: manifest))
    } else {
      contents = try CorpusFolder.read(files: files, manifest: manifest.map { URL(filePath: $0) })
    }
    documents = contents.articles.map(\.document)
    faults = contents.faults.map(\.description)
    notes = contents.notes
  }

  /// How many articles could be read.
  package var count: Int { documents.count }

  /// Gives each article's text as it is written, with its number from 0; every one ends a line.
  package func forEach(in format: Format, _ body: (_ text: String, _ index: Int) throws -> Void)
    rethrows
  {
    for (index, document) in documents.enumerated() {
      let text =
        switch format {
        case .text: Self.text(document)
        case .markdown: Self.markdown(document)
        case .json: Self.json(document)
        }
      try body(text, index)
    }
  }

  /// Title, a line of facts, and the body.
  private static func text(_ document: Document) -> String {
    let facts = [
      document.published?.description ?? "undated",
      document.language?.rawValue ?? "neither French nor English",
      document.outlet, document.author, document.url,
    ]
    let head = [document.title ?? document.path, facts.compactMap { $0 }.joined(separator: " · ")]
    let body = document.body.split(separator: "\n", omittingEmptySubsequences: false)
    return (head + [""] + body.map(String.init)).map { TerminalText($0).plain + "\n" }.joined()
  }

  /// An article as a corpus folder takes it: front matter and paragraphs.
  private static func markdown(_ document: Document) -> String {
    let facts: [(String, String?)] = [
      ("title", document.title), ("published", document.published?.description),
      ("outlet", document.outlet), ("author", document.author), ("url", document.url),
      ("language", document.language?.rawValue ?? "other"),
    ]
    let matter = facts.compactMap { key, value in
      value.map { "\(key): \(JSONValue.string($0).line)\n" }
    }
    let paragraphs = document.body.split(separator: "\n")
      .filter { !$0.allSatisfy(\.isWhitespace) }
      .map { "\n" + MarkdownLine.escaped(TerminalText(String($0)).plain) + "\n" }
    return "---\n" + matter.joined() + "---\n" + paragraphs.joined()
  }

  private static func json(_ document: Document) -> String {
    JSONValue.object([
      JSONMember("path", .string(document.path)),
      JSONMember("title", JSONValue(document.title)),
      JSONMember("published", JSONValue(document.published?.description)),
      JSONMember("outlet", JSONValue(document.outlet)),
      JSONMember("author", JSONValue(document.author)),
      JSONMember("url", JSONValue(document.url)),
      JSONMember("language", JSONValue(document.language?.rawValue)),
      JSONMember("body", .string(document.body)),
    ]).line + "\n"
  }
}
