import CMalloc
package import Chronology
package import Linguistics
import Synchronization

/// The pipelines of the languages, each loaded when a text first asks for it.
package final class Pipelines: Sendable {
  package let shelf: ModelShelf
  private let loaded = Mutex<[Language: Pipeline]>([:])

  /// Loads from a shelf.
  package init(_ shelf: ModelShelf) { self.shelf = shelf }

  /// The pipeline of a language; `nil` where its package is not installed.
  ///
  /// - Throws: A `PipelineError` where the package is damaged.
  package func pipeline(for language: Language) throws(PipelineError) -> Pipeline? {
    try loaded.withLock { loaded throws(PipelineError) in
      if let pipeline = loaded[language] { return pipeline }
      guard let path = shelf.path(of: .package(for: language)) else { return nil }
      let pipeline = try Pipeline(contentsOf: path)
      loaded[language] = pipeline
      return pipeline
    }
  }

  /// Gives the memory of the loaded pipelines back; one that is asked for again is loaded anew.
  package func unload() {
    loaded.withLock { $0 = [:] }
    // What was freed in pieces stays with the process until it is told to let go.
    malloc_trim(0)
  }

  /// The packages that are installed, such as `en_chancery_sm-0.1.0`.
  package var installed: [String] {
    ModelPackage.all.filter { shelf.path(of: $0) != nil }.map(\.folder)
  }
}
