package import Chronology
import Corpus
import Linguistics
import Models
import Ontology

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Articles or plain texts with what a pipeline makes of them.
package struct AnnotatedArticles: Sendable {
  /// For people, for other tools, or for programs.
  package enum Format: String, CaseIterable, Sendable {
    case table, conllu, json
  }

  /// One text that is annotated.
  private struct Source: Sendable {
    let name: String
    let text: String
    let language: Language?
  }

  private let sources: [Source]
  private let language: Language?
  private let isExact: Bool
  /// What could not be read, one line each.
  package let faults: [String]

  /// Reads articles, without what pages put around them.
  ///
  /// - Parameters:
  ///   - files: The articles' files.
  ///   - language: Of the texts; where `nil`, each article's own.
  ///   - isExact: Whether the text is annotated exactly as spaCy does, typography and all.
  /// - Throws: What keeps all files from being read.
  package init(files: [String], language: Language?, isExact: Bool) throws {
    let contents = try CorpusFolder.read(files: files, manifest: nil)
    sources = contents.articles.map { article in
      Source(
        name: article.document.path, text: article.document.body,
        language: article.document.language)
    }
    faults = contents.faults.map(\.description)
    self.language = language
    self.isExact = isExact
  }

  /// Takes a text as it is; where it is too short to tell its language, that of its reader.
  package init(text: String, language: Language?, readers: Language, isExact: Bool) {
    let own = LanguageDetector.language(of: text) ?? readers
    sources = [Source(name: "stdin", text: text, language: own)]
    faults = []
    self.language = language
    self.isExact = isExact
  }

  /// Whether not a single text could be read.
  package var isEmpty: Bool { sources.isEmpty }

  /// Gives each text's annotation as it is written, in the order of the files.
  ///
  /// - Throws: A `ModelError` where the language has no installed pipeline, or a `PipelineError`.
  package func forEach(
    in format: Format, width: Int?, inColor: Bool, _ body: (String) throws -> Void
  ) throws {
    let pipelines = Chancery.pipelines
    for source in sources {
      guard let language = language ?? source.language else {
        throw ModelError(
          subject: source.name, reason: .unreadable("neither French nor English; say --language"))
      }
      guard let pipeline = try pipelines.pipeline(for: language) else {
        throw ModelError(
          subject: ModelPackage.package(for: language).name,
          reason: .notInstalled(add: language.rawValue))
      }
      let text = pipeline.annotate(source.text, options: isExact ? .exact : .article)
      switch format {
      case .conllu: try body(CoNLLU.text(text, name: source.name))
      case .json: try body(AnnotationRecord.line(text, name: source.name, language: language))
      case .table: try body(AnnotationTable.text(text, width: width, inColor: inColor))
      }
    }
  }
}
