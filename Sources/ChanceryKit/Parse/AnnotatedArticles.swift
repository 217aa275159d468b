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
    let language: Language
    let options: AnnotationOptions
  }

  private let sources: [Source]
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
    var sources: [Source] = []
    var faults = contents.faults.map(\.description)
    for document in contents.articles.map(\.document) {
      if let language = language ?? document.language {
        sources.append(
          Source(
            name: document.path, text: document.body, language: language,
            options: isExact ? .exact : .article))
      } else {
        faults.append(
          "\(document.path): neither French nor English; say '--language fr' or '--language en'")
      }
    }
    self.sources = sources
    self.faults = faults
  }

  /// Takes a text as it is; where it is too short to tell its language, that of its reader.
  package init(text: String, language: Language?, readers: Language, isExact: Bool) {
    self.init(
      TextRecord(id: "stdin", text: text, language: nil), language: language, readers: readers,
      isExact: isExact)
  }

  /// Takes a text from a line of JSON as it is.
  ///
  /// Its language is that which is asked for, else the record's, else what its words tell, else that
  /// of its reader.
  package init(_ record: TextRecord, language: Language?, readers: Language, isExact: Bool) {
    let own =
      language ?? record.language ?? LanguageDetector.language(of: record.text) ?? readers
    sources = [
      Source(
        name: record.id, text: record.text, language: own,
        options: record.options(isExact: isExact))
    ]
    faults = []
  }

  /// Whether not a single text could be read.
  package var isEmpty: Bool { sources.isEmpty }

  /// Gives each text's annotation bit by bit as it is written, in the order of the files.
  ///
  /// What is written of a text of any length is held only for as long as a few thousand tokens take.
  ///
  /// - Throws: A `ModelError` where the language has no installed pipeline, or a `PipelineError`.
  package func forEach(
    in format: Format, width: Int?, inColor: Bool, _ body: (String) throws -> Void
  ) throws {
    let pipelines = Chancery.pipelines
    for source in sources {
      guard let pipeline = try pipelines.pipeline(for: source.language) else {
        throw ModelError(
          subject: ModelPackage.package(for: source.language).name,
          reason: .notInstalled(add: source.language.rawValue))
      }
      var writer: any AnnotationWriter =
        switch format {
        case .conllu: CoNLLU(name: source.name)
        case .json: AnnotationRecord(source.text, name: source.name, language: source.language)
        case .table: AnnotationTable(width: width, inColor: inColor)
        }
      try body(writer.start())
      try pipeline.annotatePieces(of: source.text, options: source.options) { piece in
        try body(writer.text(of: piece))
      }
      try writer.end(body)
    }
  }
}
