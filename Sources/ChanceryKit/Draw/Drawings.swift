import Dispatch
import Drawing
import Synchronization

/// Renders and writes the drawings of a folder, on all processors at once.
enum Drawings {
  /// One figure in one format.
  struct Drawing: Sendable {
    let figure: Figure
    let format: OutputFormat
    /// The file's name in the folder.
    let name: String
  }

  /// Writes the drawings, each whole or not at all; what is there already is not rendered again.
  ///
  /// - Returns: What became of each file, in the order of the drawings.
  /// - Throws: The first error in that order; the other files are written all the same.
  static func write(_ drawings: [Drawing], to folder: String) throws -> [BuildReport.File] {
    let known = DrawingStamps(folder: folder)
    let stamps = Mutex(known)
    let results = Mutex<[Result<Bool, any Error>?]>(Array(repeating: nil, count: drawings.count))
    DispatchQueue.concurrentPerform(iterations: drawings.count) { index in
      let drawing = drawings[index]
      let path = "\(folder)/\(drawing.name)"
      let result = Result {
        guard drawing.format == .png || drawing.format == .pdf else {
          return try FileWriter.write(try drawing.figure.bytes(as: drawing.format), to: path)
        }
        let digest = drawing.figure.digest(of: drawing.format)
        if known.isCurrent(drawing.name, drawing: digest, at: path) { return false }
        let bytes = try drawing.figure.bytes(as: drawing.format)
        let isChanged = try FileWriter.write(bytes, to: path)
        stamps.withLock { $0.set(drawing.name, drawing: digest, bytes: bytes) }
        return isChanged
      }
      results.withLock { $0[index] = result }
    }
    try stamps.withLock { $0 }.write(only: Set(drawings.map(\.name)))
    return try zip(drawings, results.withLock { $0 }).compactMap { drawing, result in
      try result.map {
        BuildReport.File(path: "\(folder)/\(drawing.name)", isChanged: try $0.get())
      }
    }
  }
}
