import Dispatch
import Drawing
import Synchronization

/// Renders and writes many drawings, on all processors at once.
enum Drawings {
  /// One figure in one format.
  struct Drawing: Sendable {
    let figure: Figure
    let format: OutputFormat
    let path: String
  }

  /// Writes the drawings, each whole or not at all.
  ///
  /// - Returns: What became of each file, in the order of the drawings.
  /// - Throws: The first error in that order; the other files are written all the same.
  static func write(_ drawings: [Drawing]) throws -> [BuildReport.File] {
    let results = Mutex<[Result<Bool, any Error>?]>(Array(repeating: nil, count: drawings.count))
    DispatchQueue.concurrentPerform(iterations: drawings.count) { index in
      let drawing = drawings[index]
      let result = Result {
        try FileWriter.write(try drawing.figure.bytes(as: drawing.format), to: drawing.path)
      }
      results.withLock { $0[index] = result }
    }
    return try zip(drawings, results.withLock { $0 }).compactMap { drawing, result in
      try result.map { BuildReport.File(path: drawing.path, isChanged: try $0.get()) }
    }
  }
}
