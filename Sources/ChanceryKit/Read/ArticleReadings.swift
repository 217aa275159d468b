import Corpus
import Notation
import Ontology
import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is read from some articles, in the shape in which readings are exchanged.
package struct ArticleReadings {
  private let articles: [Article]
  private let interpreter: ArticleInterpreter
  /// What could not be read, one line each.
  package let faults: [String]

  /// Reads files, or those that a manifest lists where no file is named.
  ///
  /// - Throws: A fault of the manifest, or a `ResourceError`.
  package init(files: [String], manifest: String?) throws {
    let contents: CorpusFolder.Contents
    if files.isEmpty, let manifest {
      contents = try CorpusFolder.read(manifest: URL(filePath: manifest))
    } else {
      contents = try CorpusFolder.read(files: files, manifest: manifest.map { URL(filePath: $0) })
    }
    articles = contents.articles
    faults = contents.faults.map(\.description)
    interpreter = try Chancery.interpreter()
  }

  /// Whether not a single article could be read.
  package var isEmpty: Bool { articles.isEmpty }

  /// Gives how each article was read, in words, in the order of the articles.
  package func forEachExplanation(
    width: Int?, inColor: Bool, _ body: (String) throws -> Void
  ) throws {
    for article in articles {
      try body(
        ReadingExplanation.text(
          try interpreter.explain(article), path: article.document.path, width: width,
          inColor: inColor))
    }
  }

  /// Gives each reading as one line of JSON, with its number from 0, in the order of the articles.
  package func forEachLine(_ body: (_ line: String, _ index: Int) throws -> Void) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for (index, article) in articles.enumerated() {
      let record = try encoder.encode(ReadingRecord(try interpreter.read(article)))
      try body(JSONValue.escapingControls(String(decoding: record, as: UTF8.self)), index)
    }
  }
}
