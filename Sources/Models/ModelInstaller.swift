import Chronology
import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Puts pipeline packages on the shelf, whole or not at all.
///
/// A package is unpacked into a draft beside its place, flushed to the medium, and renamed. Whoever
/// installs holds the shelf's lock, so that several programs may install at once; drafts that a
/// program left behind when it was killed are removed by the next one.
package struct ModelInstaller {
  /// The largest wheel that is read, in bytes.
  static let largestWheel = 128 << 20

  private let shelf: ModelShelf

  package init(_ shelf: ModelShelf) { self.shelf = shelf }

  /// Installs a package from a wheel; where it is there already, it stays as it is.
  ///
  /// - Returns: The folder of the package.
  /// - Throws: A `ModelError`; then nothing has changed.
  package func install(
    _ model: ModelPackage, from wheel: String
  ) throws(ModelError) -> String {
    let bytes = try SystemFile.contents(of: wheel, limit: Self.largestWheel)
    if case .fetched(let expected, _) = model.source {
      let found = Self.hexadecimal(SHA256.hash(data: bytes))
      guard found == expected else {
        throw ModelError(subject: wheel, reason: .wrongHash(expected: expected, found: found))
      }
    }
    return try put(WheelContents(bytes, of: model, file: wheel), of: model)
  }

  private static func hexadecimal(_ digest: SHA256Digest) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private func put(
    _ contents: WheelContents, of model: ModelPackage
  ) throws(ModelError) -> String {
    try makeFolder(shelf.folder)
    let place = shelf.folder + "/" + model.folder
    try ShelfLock.held(of: shelf.folder) { () throws(ModelError) in
      try removeDrafts()
      guard !SystemFile.exists(place + "/config.cfg") else { return }
      let draft = "\(shelf.folder)/\(Self.draftPrefix)\(model.folder)"
      do throws(ModelError) {
        try write(contents, to: draft)
        // Whatever has the package's name without being one makes room for it.
        try remove(place)
        try SystemFile.rename(draft, to: place)
      } catch {
        // The first failure is what is told; the next installation tries again to remove the draft.
        try? remove(draft)
        throw error
      }
    }
    return place
  }

  private static let draftPrefix = ".draft-"

  /// Removes what killed installations left; nobody else writes while the lock is held.
  private func removeDrafts() throws(ModelError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: shelf.folder)
    } catch {
      throw ModelError(subject: shelf.folder, reason: .notWritable("it cannot be listed"))
    }
    for name in names where name.hasPrefix(Self.draftPrefix) {
      try remove(shelf.folder + "/" + name)
    }
  }

  /// Writes and flushes every file, then every folder.
  private func write(_ contents: WheelContents, to draft: String) throws(ModelError) {
    var folders: Set = [draft]
    for (path, bytes) in contents.files {
      let parts = path.split(separator: "/")
      for depth in parts.indices {
        folders.insert(draft + parts[..<depth].map { "/" + $0 }.joined())
      }
      try makeFolder(draft + parts.dropLast().map { "/" + $0 }.joined())
      try SystemFile.write(bytes, to: draft + "/" + path)
    }
    for folder in folders.sorted() { SystemFile.synchronizeFolder(folder) }
  }

  private func makeFolder(_ path: String) throws(ModelError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw ModelError(subject: path, reason: .notWritable("the folder cannot be made"))
    }
  }

  private func remove(_ path: String) throws(ModelError) {
    guard SystemFile.exists(path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw ModelError(subject: path, reason: .notWritable("it cannot be removed"))
    }
  }
}
