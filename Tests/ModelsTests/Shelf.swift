import Foundation

@testable import Models

/// A shelf in a folder of its own.
final class Shelf {
  let folder: URL
  let shelf: ModelShelf

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "shelf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    shelf = ModelShelf(folder: folder.appending(path: "models").path, included: [])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file beside the shelf, and gives its path.
  func file(_ bytes: [UInt8], _ name: String = "wheel.whl") throws -> String {
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Writes a wheel, and installs the package from it.
  func install(_ bytes: [UInt8]) throws -> String {
    try ModelInstaller(shelf).install(TestPackage.model, from: file(bytes))
  }

  /// Everything on the shelf but its lock, sorted; folders end with a slash.
  var contents: [String] {
    let place = folder.appending(path: "models")
    let found = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0 != ".lock" }.map { name in
      let path = place.appending(path: name).path
      let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type]
      return kind as? FileAttributeType == .typeDirectory ? name + "/" : name
    }.sorted()
  }
}
