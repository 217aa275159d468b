#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The unpacked files of a pipeline package.
struct PackageFolder {
  /// No file of a small pipeline comes near it.
  private static let largestFile = 512 << 20

  /// Where `config.cfg` lies.
  let path: String

  /// All bytes of a file.
  func bytes(_ file: String) throws(PipelineError) -> [UInt8] {
    let whole = URL(filePath: path).appending(path: file)
    let contents: Data
    do {
      contents = try Data(contentsOf: whole)
    } catch {
      let there = FileManager.default.fileExists(atPath: whole.path)
      throw PipelineError(
        file: file, reason: there ? .unreadable("\(error)") : .missing("the file"))
    }
    guard contents.count <= Self.largestFile else {
      throw PipelineError(file: file, reason: .mismatch("\(contents.count) bytes are too many"))
    }
    return [UInt8](contents)
  }

  /// All bytes of a file, or nothing where there is no such file.
  func bytesIfPresent(_ file: String) throws(PipelineError) -> [UInt8]? {
    let whole = URL(filePath: path).appending(path: file)
    guard FileManager.default.fileExists(atPath: whole.path) else { return nil }
    return try bytes(file)
  }
}
