import Chronology
import Foundation

@testable import Models

/// A shelf in a folder of its own, and a package small enough to be made in a test.
final class Shelf {
  let folder: URL
  let shelf: ModelShelf
  let model = ModelPackage(
    name: "xx_test_sm", version: "1.0", language: .english, source: .included, licence: "CC0",
    origin: "tests")

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "shelf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    shelf = ModelShelf(folder: folder.appending(path: "models").path, included: [])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A whole package.
  var wheel: ZipFile {
    var zip = ZipFile()
    for name in ["config.cfg", "meta.json", "tokenizer", "vocab/strings.json", "ner/model"] {
      zip.add("xx_test_sm/xx_test_sm-1.0/" + name, Array(name.utf8))
    }
    zip.add("xx_test_sm/__init__.py", Array("print(1)".utf8))
    return zip
  }

  /// Writes a file, and installs the package from it.
  func install(_ bytes: [UInt8]) throws -> String {
    let file = folder.appending(path: "wheel.whl")
    try Data(bytes).write(to: file)
    return try ModelInstaller(shelf).install(model, from: file.path)
  }

  /// The files of the package that are there, sorted.
  var files: [String] {
    let place = folder.appending(path: "models")
    let found = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { name in
      let path = place.appending(path: name).path
      let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type]
      return kind as? FileAttributeType == .typeRegular
    }.sorted()
  }
}
