import Chronology
import Foundation
import TestSupport
import Testing

@testable import Models

struct ModelInstallerTests {
  private static let whole = [
    "xx_test_sm-1.0/", "xx_test_sm-1.0/config.cfg", "xx_test_sm-1.0/meta.json",
    "xx_test_sm-1.0/ner/", "xx_test_sm-1.0/ner/model", "xx_test_sm-1.0/tokenizer",
  ]

  @Test func `a wheel's package is there whole, without what only training reads`() throws {
    let shelf = try Shelf()
    let path = try shelf.install(TestPackage.wheel.contents)
    #expect(path.hasSuffix("/models/xx_test_sm-1.0"))
    #expect(shelf.contents == Self.whole)
    #expect(shelf.shelf.path(of: TestPackage.model) == path)
    let model = try Data(contentsOf: URL(filePath: path + "/ner/model"))
    #expect(Array(model) == Array("ner/model".utf8))
  }

  @Test func `installing twice changes nothing`() throws {
    let shelf = try Shelf()
    let path = try shelf.install(TestPackage.wheel.contents)
    let mark = path + "/mark"
    try Data().write(to: URL(filePath: mark))
    #expect(try shelf.install(TestPackage.wheel.contents) == path)
    #expect(FileManager.default.fileExists(atPath: mark))
    #expect(shelf.contents.count == Self.whole.count + 1)
  }

  @Test func `a hostile wheel leaves nothing behind, inside or outside`() throws {
    let shelf = try Shelf()
    var zip = TestPackage.wheel
    zip.add("../evil", [1, 2, 3])
    let error = #expect(throws: ModelError.self) { try shelf.install(zip.contents) }
    #expect(error?.reason == .unsafeEntry(name: "../evil", .leadsOut))
    #expect(shelf.contents.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.folder.path) == ["wheel.whl"])
  }

  @Test func `what fails beside an installed package leaves it as it is`() throws {
    let shelf = try Shelf()
    _ = try shelf.install(TestPackage.wheel.contents)
    #expect(throws: ModelError.self) {
      try shelf.install(Array(TestPackage.wheel.contents.dropLast(40)))
    }
    #expect(shelf.contents == Self.whole)
  }

  @Test func `another file than the pinned one is refused by its hash`() throws {
    let shelf = try Shelf()
    let file = try shelf.file(TestPackage.wheel.contents)
    let error = #expect(throws: ModelError.self) {
      try ModelInstaller(shelf.shelf).install(.package(for: .french), from: file)
    }
    guard case .wrongHash(let expected, let found) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(expected.hasPrefix("7d6ad14c") && expected.count == 64)
    #expect(found.count == 64 && found != expected)
    #expect(shelf.contents.isEmpty)
  }

  @Test func `the hash is that of the file's bytes`() throws {
    let shelf = try Shelf()
    // The SHA-256 of no bytes at all; FIPS 180-4.
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    let pinned = ModelPackage(
      name: "xx_test_sm", version: "1.0", language: .english,
      source: .fetched(sha256: empty, bytes: 0), licence: "CC0", origin: "tests")
    let file = try shelf.file([])
    let error = #expect(throws: ModelError.self) {
      try ModelInstaller(shelf.shelf).install(pinned, from: file)
    }
    // The hash is right, so that the next check is the one that speaks.
    guard case .notAnArchive = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `what is no file is said to be none`() throws {
    let shelf = try Shelf()
    let installer = ModelInstaller(shelf.shelf)
    for (path, why) in [
      ("/nowhere.whl", "no such file"), ("/dev/zero", "it is no ordinary file"),
      (shelf.folder.path, "it is no ordinary file"),
    ] {
      let error = #expect(throws: ModelError.self) {
        try installer.install(TestPackage.model, from: path)
      }
      #expect(error?.description == "\(path): cannot be read (\(why))")
    }
  }

  @Test func `a file beyond every wheel's size is not read`() throws {
    let shelf = try Shelf()
    let file = try shelf.file([])
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.truncate(atOffset: UInt64(ModelInstaller.largestWheel) + 1)
    try handle.close()
    let error = #expect(throws: ModelError.self) {
      try ModelInstaller(shelf.shelf).install(TestPackage.model, from: file)
    }
    #expect(error?.reason == .tooLarge(limit: ModelInstaller.largestWheel))
  }

  @Test func `a shelf that cannot be made is named`() throws {
    let shelf = try Shelf()
    let file = try shelf.file(TestPackage.wheel.contents)
    let place = ModelShelf(folder: file + "/models", included: [])
    let error = #expect(throws: ModelError.self) {
      try ModelInstaller(place).install(TestPackage.model, from: file)
    }
    #expect(error?.description == "\(file)/models: cannot be written (the folder cannot be made)")
  }

  @Test func `what a killed installation left is removed and made whole`() throws {
    let shelf = try Shelf()
    let models = shelf.folder.appending(path: "models")
    for left in [".draft-xx_test_sm-1.0/ner", ".draft-yy-2.0", "xx_test_sm-1.0/half"] {
      try FileManager.default.createDirectory(
        at: models.appending(path: left), withIntermediateDirectories: true)
    }
    try Data([1]).write(to: models.appending(path: ".draft-xx_test_sm-1.0/tokenizer"))
    #expect(shelf.shelf.path(of: TestPackage.model) == nil)
    _ = try shelf.install(TestPackage.wheel.contents)
    #expect(shelf.contents == Self.whole)
  }

  @Test func `a link in the package's place is replaced, not followed`() throws {
    let shelf = try Shelf()
    let models = shelf.folder.appending(path: "models")
    let elsewhere = shelf.folder.appending(path: "elsewhere")
    for folder in [models, elsewhere] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    for (name, target) in [("xx_test_sm-1.0", elsewhere.path), (".draft-xx_test_sm-1.0", "/none")] {
      try FileManager.default.createSymbolicLink(
        atPath: models.appending(path: name).path, withDestinationPath: target)
    }
    _ = try shelf.install(TestPackage.wheel.contents)
    #expect(shelf.contents == Self.whole)
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
  }

  @Test func `several installations at once all succeed, and leave one whole package`() async throws
  {
    let shelf = try Shelf()
    let file = try shelf.file(TestPackage.wheel.contents)
    let place = shelf.shelf
    let paths = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<16 {
        group.addTask { try ModelInstaller(place).install(TestPackage.model, from: file) }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(paths == [place.folder + "/xx_test_sm-1.0"])
    #expect(shelf.contents == Self.whole)
  }

  @Test(.tags(.property)) func `truncated and damaged wheels are installed whole or not at all`()
    throws
  {
    let whole = TestPackage.wheel.contents
    for seed in FuzzSeeds(least: 40) {
      var random = SplitMix64(seed: seed)
      var bytes = whole
      if seed.isMultiple(of: 2) {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      let shelf = try Shelf()
      do {
        let path = try shelf.install(bytes)
        #expect(shelf.shelf.path(of: TestPackage.model) == path)
        #expect(!shelf.contents.contains { $0.hasPrefix(".draft") })
      } catch is ModelError {
        #expect(shelf.contents.isEmpty)
      }
    }
  }
}
