import Chronology
import Foundation
import TestSupport
import Testing

@testable import Models

struct ModelInstallerTests {
  @Test func `a wheel's package is there whole, without what only training reads`() throws {
    let shelf = try Shelf()
    let path = try shelf.install(shelf.wheel.contents)
    #expect(path.hasSuffix("xx_test_sm-1.0"))
    #expect(
      shelf.files
        == ["config.cfg", "meta.json", "ner/model", "tokenizer"].map { "xx_test_sm-1.0/" + $0 })
    #expect(shelf.shelf.path(of: shelf.model) == path)
  }

  @Test func `installing twice changes nothing`() throws {
    let shelf = try Shelf()
    _ = try shelf.install(shelf.wheel.contents)
    let before = shelf.files
    _ = try shelf.install(shelf.wheel.contents)
    #expect(shelf.files == before)
  }

  @Test(arguments: [
    "../evil", "xx_test_sm/xx_test_sm-1.0/../../../evil", "/etc/evil",
    "xx_test_sm/xx_test_sm-1.0/./tokenizer",
  ])
  func `a name that leads out of the package is refused, and nothing is left`(name: String) throws {
    let shelf = try Shelf()
    var zip = shelf.wheel
    zip.add(name, [1, 2, 3])
    let error = #expect(throws: ModelError.self) { try shelf.install(zip.contents) }
    #expect(error?.reason == .unsafeName(name))
    #expect(shelf.files.isEmpty)
  }

  @Test func `a link is no file`() throws {
    let shelf = try Shelf()
    var zip = shelf.wheel
    zip.add("xx_test_sm/xx_test_sm-1.0/parser", Array("/etc/passwd".utf8), mode: 0o120777)
    _ = try shelf.install(zip.contents)
    #expect(!shelf.files.contains("xx_test_sm-1.0/parser"))
  }

  @Test func `a package without its configuration is refused`() throws {
    let shelf = try Shelf()
    var zip = ZipFile()
    zip.add("xx_test_sm/xx_test_sm-1.0/meta.json", [1])
    let error = #expect(throws: ModelError.self) { try shelf.install(zip.contents) }
    #expect(error?.reason == .missing(file: "xx_test_sm/xx_test_sm-1.0/config.cfg"))
    #expect(shelf.files.isEmpty)
  }

  @Test func `another file than the pinned one is refused by its hash`() throws {
    let shelf = try Shelf()
    let file = shelf.folder.appending(path: "fr.whl")
    try Data(shelf.wheel.contents).write(to: file)
    let error = #expect(throws: ModelError.self) {
      try ModelInstaller(shelf.shelf).install(.package(for: .french), from: file.path)
    }
    guard case .wrongHash(let expected, _) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(expected.hasPrefix("7d6ad14c"))
    #expect(shelf.files.isEmpty)
  }

  @Test func `a file that is not there is said to be`() throws {
    let shelf = try Shelf()
    let error = #expect(throws: ModelError.self) {
      try ModelInstaller(shelf.shelf).install(shelf.model, from: "/nowhere.whl")
    }
    #expect(error?.description == "/nowhere.whl: cannot be read (no such file)")
  }

  @Test(.tags(.property)) func `truncated and damaged wheels are refused or whole`() throws {
    let whole = try Shelf().wheel.contents
    for seed in FuzzSeeds(least: 200) {
      var random = SplitMix64(seed: seed)
      var bytes = whole
      if seed.isMultiple(of: 2) {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      }
      for _ in 0..<Int.random(in: 0...8, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      let shelf = try Shelf()
      do {
        _ = try shelf.install(bytes)
        #expect(shelf.files.contains("xx_test_sm-1.0/config.cfg"))
      } catch is ModelError {
        #expect(shelf.files.isEmpty)
      }
    }
  }

  @Test func `two installations at once leave one whole package`() async throws {
    let shelf = try Shelf()
    let file = shelf.folder.appending(path: "wheel.whl")
    try Data(shelf.wheel.contents).write(to: file)
    let (place, model) = (shelf.shelf, shelf.model)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask { _ = try? ModelInstaller(place).install(model, from: file.path) }
      }
    }
    #expect(shelf.files.filter { $0.hasSuffix("config.cfg") } == ["xx_test_sm-1.0/config.cfg"])
    #expect(shelf.files.count == 4)
  }
}
