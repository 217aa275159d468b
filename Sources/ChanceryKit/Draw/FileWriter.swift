#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why a file could not be written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was asked for.
  public let path: String
  /// What is wrong and how to mend it.
  public let reason: String

  /// One line: the path, what is wrong and how to mend it.
  public var description: String { "\(path): \(reason)" }
}

/// Writes whole files: a reader sees the old one or the new one, never half of it.
enum FileWriter {
  /// Writes bytes to a path, making its folder where it is missing.
  ///
  /// - Returns: Whether the file differs from what was there; the same bytes leave it untouched.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
    let url = URL(filePath: path)
    let data = Data(bytes)
    do {
      if try Data(contentsOf: url) == data { return false }
    } catch {
      // There is no such file yet, or it cannot be read: it is written anew.
    }
    try makeFolder(of: path)
    do {
      try data.write(to: url, options: .atomic)
    } catch {
      throw FileError(
        path: path, reason: "cannot be written; check the folder's permissions and free space")
    }
    return true
  }

  /// Whether there is a file or folder at a path.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether two paths lead to one file.
  static func isSame(_ first: String, _ second: String) -> Bool {
    func place(_ path: String) -> String {
      URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    return place(first) == place(second)
  }

  /// Makes the folder of a file where it is missing.
  static func makeFolder(of path: String) throws(FileError) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw FileError(path: folder.relativePath, reason: "the folder cannot be made")
    }
  }
}
