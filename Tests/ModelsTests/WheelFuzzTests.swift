import Foundation
import TestSupport
import Testing

@testable import Models

/// Seeded mutations of a wheel's bytes; `FUZZ_SECONDS=60` goes on for so long.
struct WheelFuzzTests {
  private static let limits = WheelContents.Limits(bytes: 1 << 18, entries: 12)

  private static var seed: [UInt8] {
    var zip = TestPackage.wheel
    zip.addZeros(TestPackage.folder + "tok2vec/model", count: 3000)
    zip.add("xx_test_sm-1.0.dist-info/", [], ZipFile.Claims(mode: 0o040755))
    return zip.contents
  }

  @Test(.tags(.property)) func `no mutated wheel breaks the reader, or what it promises`() {
    let whole = Self.seed
    var readable = 0
    for seed in FuzzSeeds(least: 2000) {
      var random = SplitMix64(seed: seed)
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.mutate(&bytes, &random) }
      do throws(ModelError) {
        let contents = try WheelContents(
          bytes, of: TestPackage.model, file: "x.whl", limits: Self.limits)
        check(contents)
        readable += 1
      } catch {
        #expect(error.subject == "x.whl" && !error.description.isEmpty)
      }
    }
    // Neither is every mutation refused, which would say nothing about what is read.
    #expect(readable > 0)
  }

  /// What is read stays inside, has what a package needs, and keeps to the limit.
  private func check(_ contents: WheelContents) {
    let paths = contents.files.map(\.path)
    #expect(Set(paths).count == paths.count && paths == paths.sorted())
    #expect(Set(["config.cfg", "meta.json", "tokenizer"]).isSubset(of: paths))
    #expect(contents.files.reduce(0) { $0 + $1.contents.count } <= Self.limits.bytes)
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(!parts.contains("") && !parts.contains("..") && !parts.contains("."))
      #expect(!paths.contains { $0.hasPrefix(path + "/") })
    }
    for file in contents.files where ["config.cfg", "meta.json", "tokenizer"].contains(file.path) {
      #expect(file.contents == Array(file.path.utf8))
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    // Half of the changes strike the directory at the end, which says what is where.
    let start = Bool.random(using: &random) ? 0 : bytes.count / 2
    let place = Int.random(in: start..<bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...24, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[place] = .random(in: 0...255, using: &random)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.removeLast(Int.random(in: 1...min(60, bytes.count), using: &random))
    case 5:
      let from = Int.random(in: 0...(bytes.count - (end - place)), using: &random)
      bytes.replaceSubrange(place..<end, with: Array(bytes[from..<from + (end - place)]))
    default:
      let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
      bytes.replaceSubrange(place..<min(bytes.count, place + mark.count), with: mark)
    }
  }

  private static let marks: [[UInt8]] = [
    [0x50, 0x4b, 1, 2], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0x50, 0x4b, 6, 6],
    [0x50, 0x4b, 6, 7], [0x50, 0x4b, 7, 8], [0xff, 0xff], [0xff, 0xff, 0xff, 0xff], [0, 0, 0, 0],
    [0xff, 0xff, 0xff, 0x7f], [8, 0], [9, 0], [12, 0], [14, 0], [93, 0], [95, 0], [98, 0],
    [1, 0, 0x18, 0], [0x75, 0x70], [0, 0, 0xff, 0xa1], Array("../".utf8), Array("/".utf8), [0],
  ]
}
