import Foundation
import TestSupport
import Testing

@testable import Models

struct WheelContentsTests {
  private static let folder = TestPackage.folder

  /// Reads a wheel with limits that are quickly reached.
  private func read(_ bytes: [UInt8], bytes limit: Int = 1 << 20) throws(ModelError)
    -> WheelContents
  {
    try WheelContents(
      bytes, of: TestPackage.model, file: "x.whl",
      limits: WheelContents.Limits(bytes: limit, entries: 20))
  }

  private func reason(_ zip: ZipFile, bytes: Int = 1 << 20) -> ModelError.Reason? {
    #expect(throws: ModelError.self) { try read(zip.contents, bytes: bytes) }?.reason
  }

  @Test func `stored and deflated files come out as they went in`() throws {
    var zip = TestPackage.wheel
    zip.addZeros(Self.folder + "tok2vec/model", count: 100_000)
    let files = try read(zip.contents).files
    #expect(
      files.map(\.path) == ["config.cfg", "meta.json", "ner/model", "tok2vec/model", "tokenizer"])
    #expect(files[3].contents == [UInt8](repeating: 0, count: 100_000))
    #expect(files[4].contents == Array("tokenizer".utf8))
  }

  @Test(arguments: [
    "../evil", "xx_test_sm/xx_test_sm-1.0/../../../evil", "/etc/evil", "//evil",
    "xx_test_sm/xx_test_sm-1.0/./tokenizer2", "xx_test_sm/xx_test_sm-1.0//tokenizer",
    "xx_test_sm/xx_test_sm-1.0/ner/..", "..", ".", "C:evil", "a\u{1b}[2Jb",
    "a\nb",
  ])
  func `a name that leads out of the package is refused`(name: String) {
    var zip = TestPackage.wheel
    zip.add(name, [1, 2, 3])
    #expect(reason(zip) == .unsafeEntry(name: name, .leadsOut))
  }

  @Test func `backslashes lead out as slashes do`() {
    var zip = TestPackage.wheel
    zip.add("a\\..\\..\\evil", [1])
    #expect(reason(zip) == .unsafeEntry(name: "a/../../evil", .leadsOut))
  }

  @Test(arguments: [0o120777, 0o020666, 0o060666, 0o140777] as [UInt32])
  func `links, devices and sockets are refused`(mode: UInt32) {
    var zip = TestPackage.wheel
    let name = Self.folder + "parser"
    zip.add(name, Array("/etc/passwd".utf8), ZipFile.Claims(mode: mode))
    #expect(reason(zip) == .unsafeEntry(name: name, .isLinkOrDevice))
  }

  @Test func `a link outside the package's own folder is refused too`() {
    var zip = TestPackage.wheel
    zip.add("elsewhere", Array("/etc".utf8), ZipFile.Claims(mode: 0o120777))
    #expect(reason(zip) == .unsafeEntry(name: "elsewhere", .isLinkOrDevice))
  }

  @Test func `folders may stand in a wheel`() throws {
    var zip = TestPackage.wheel
    zip.add(Self.folder + "ner/", [], ZipFile.Claims(mode: 0o040755))
    #expect(try read(zip.contents).files.count == 4)
  }

  @Test func `a file that comes twice is refused`() {
    var zip = TestPackage.wheel
    zip.add(Self.folder + "tokenizer", [1])
    #expect(reason(zip) == .unsafeEntry(name: Self.folder + "tokenizer", .comesTwice))
  }

  @Test(arguments: ["ner", "tokenizer/more", "tokenizer/a/b"])
  func `a name is a file's or a folder's`(name: String) {
    var zip = TestPackage.wheel
    zip.add(Self.folder + name, [1])
    #expect(reason(zip) == .unsafeEntry(name: Self.folder + name, .isFileAndFolder))
  }

  @Test func `a name beyond what a file system takes is refused`() {
    var zip = TestPackage.wheel
    let name = String(repeating: "a/", count: 20_000) + "b"
    zip.add(name, [1])
    #expect(reason(zip) == .unsafeEntry(name: String(name.prefix(255)), .isTooLong))
  }

  @Test func `more entries than a package has are refused`() {
    var zip = TestPackage.wheel
    for number in 0..<20 { zip.add("file\(number)", []) }
    #expect(reason(zip) == .tooManyEntries(limit: 20))
  }

  @Test func `what unpacks to more than its limit is given up there`() throws {
    var zip = TestPackage.wheel
    zip.addZeros(Self.folder + "parser/model", count: 8 << 20)
    #expect(zip.contents.count < 100_000)
    #expect(reason(zip) == .tooLarge(limit: 1 << 20))
    #expect(try read(zip.contents, bytes: 9 << 20).files.count == 5)
  }

  @Test func `the limit holds for all files together`() {
    var zip = TestPackage.wheel
    for number in 0..<3 { zip.addZeros(Self.folder + "\(number)/model", count: 400_000) }
    #expect(reason(zip) == .tooLarge(limit: 1 << 20))
  }

  @Test func `what is not unpacked does not count`() throws {
    var zip = TestPackage.wheel
    zip.addZeros(Self.folder + "vocab/vectors", count: 8 << 20)
    #expect(try read(zip.contents).files.count == 4)
  }

  @Test(arguments: [
    ZipFile.Claims(size: 1), ZipFile.Claims(size: 1 << 30), ZipFile.Claims(size: 0xffff_fffe),
    ZipFile.Claims(compressedSize: 5), ZipFile.Claims(compressedSize: 1 << 30),
    ZipFile.Claims(checksum: 7),
  ])
  func `sizes and checksums that lie are found out`(claims: ZipFile.Claims) {
    for deflates in [false, true] {
      var zip = TestPackage.wheel
      if deflates {
        zip.addZeros(Self.folder + "parser/model", count: 1000, claims)
      } else {
        zip.add(Self.folder + "parser/model", [UInt8](repeating: 1, count: 1000), claims)
      }
      guard case .notAnArchive = reason(zip) else {
        Issue.record("\(claims) passed, \(deflates ? "deflated" : "stored")")
        continue
      }
    }
  }

  @Test func `a wheel that ends early is refused wherever it ends`() {
    let whole = TestPackage.wheel.contents
    for length in 0..<whole.count {
      let error = #expect(throws: ModelError.self) { try read(Array(whole[..<length])) }
      #expect(error?.description.hasPrefix("x.whl: ") == true)
    }
  }

  @Test(arguments: ["config.cfg", "meta.json", "tokenizer"])
  func `a package without what every package has is refused`(absent: String) {
    var zip = ZipFile()
    for name in ["config.cfg", "meta.json", "tokenizer"] where name != absent {
      zip.add(Self.folder + name, [1])
    }
    #expect(reason(zip) == .missing(file: Self.folder + absent))
  }

  @Test(arguments: [
    (
      ModelError.Reason.unsafeEntry(name: "../a", .leadsOut),
      "x.whl: the entry '../a' leads out of the package; do not trust this file"
    ),
    (.tooManyEntries(limit: 3), "x.whl: has more than 3 entries; do not trust this file"),
    (
      .tooLarge(limit: 9),
      "x.whl: has or unpacks to more than 9 bytes; do not trust this file"
    ),
    (
      .notAnArchive("Truncated ZIP file"),
      "x.whl: not a whole wheel (Truncated ZIP file); fetch the file anew"
    ),
  ])
  func `errors say what to do`(reason: ModelError.Reason, message: String) {
    #expect(ModelError(subject: "x.whl", reason: reason).description == message)
  }
}
