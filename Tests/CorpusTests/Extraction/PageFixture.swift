import Foundation
import Testing

/// A small page of the fixtures and the body that is to be found in it.
struct PageFixture: CustomTestStringConvertible, Sendable {
  let name: String
  let page: [UInt8]
  let body: String

  var testDescription: String { name }

  /// All fixtures, in the order of their names.
  static let all: [PageFixture] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Pages")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".html") }.sorted().compactMap { file in
      let name = String(file.dropLast(5))
      guard let page = try? Data(contentsOf: folder.appending(path: file)),
        let body = try? Data(contentsOf: folder.appending(path: name + ".txt"))
      else { return nil }
      return PageFixture(
        name: name, page: Array(page), body: String(decoding: body, as: UTF8.self))
    }
  }()
}
