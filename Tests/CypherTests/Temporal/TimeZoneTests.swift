import Cypher
import Foundation
import Testing
import TestSupport

@Suite(.enabled(if: TestZones.arePresent, "no zones on this system"))
struct TimeZoneTests {
  static let names = [
    "Europe/Paris", "Europe/London", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca", "Asia/Gaza", "America/St_Johns", "Pacific/Apia", "Europe/Dublin",
    "Asia/Tehran", "Etc/GMT+5", "UTC",
  ]

  @Test(.tags(.property), arguments: names)
  func `agrees with the system about offsets`(name: String) throws {
    var random = SplitMix64(seed: 1)
    let zone = try #require(TimeZone(identifier: name))
    for _ in 0..<300 {
      let seconds = Int64.random(in: 0...4_000_000_000, using: &random)
      let value = try ValueReader.value(
        "datetime({epochSeconds: \(seconds), timezone: '\(name)'}).offsetSeconds")
      let offset = zone.secondsFromGMT(for: Foundation.Date(timeIntervalSince1970: Double(seconds)))
      #expect(value == .integer(Int64(offset)), "\(name) at \(seconds)")
    }
  }

  @Test(arguments: names)
  func `finds every local time again`(name: String) throws {
    for step in 0..<500 {
      let seconds = 1_700_000_000 + step * 61_200
      let text = "datetime({epochSeconds: \(seconds), timezone: '\(name)'})"
      let local = try ValueReader.value(
        "datetime({datetime: localdatetime(\(text)), timezone: '\(name)'}).epochSeconds")
      guard case .integer(let found) = local else {
        Issue.record("no epoch of \(text)")
        continue
      }
      // In the hour that comes twice the first is meant.
      #expect(found == seconds || seconds - Int(found) > 0 && seconds - Int(found) <= 7_200)
    }
  }
}

struct TimeZoneFileTests {
  /// A file of version 2: one change, from +01:00 to +02:00 at a moment, and a footer.
  static func file(change: Int64, footer: String) -> [UInt8] {
    func bytes(_ number: Int64, _ size: Int) -> [UInt8] {
      (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    func header(_ counts: [Int64]) -> [UInt8] {
      Array("TZif2".utf8) + Array(repeating: 0, count: 15) + counts.flatMap { bytes($0, 4) }
    }
    let types = bytes(3_600, 4) + [0, 0] + bytes(7_200, 4) + [1, 4]
    return header([0, 0, 0, 0, 1, 4]) + bytes(0, 4) + [0, 0] + Array("UTC\0".utf8)
      + header([0, 0, 0, 1, 2, 8]) + bytes(change, 8) + [1] + types + Array("CET\0CES\0".utf8)
      + Array("\n\(footer)\n".utf8)
  }

  func offset(_ file: [UInt8], at seconds: Int64) throws -> Value {
    let context = EvaluationContext(zones: ZoneRules(load: { $0 == "Test/Zone" ? file : nil }))
    return try ValueReader.value(
      "datetime({epochSeconds: \(seconds), timezone: 'Test/Zone'}).offsetSeconds", context)
  }

  @Test(arguments: [
    ("<+04>-4", 2_000, 14_400), ("", 2_000, 7_200), ("XYZ5", 2_000, -18_000),
    ("ABC-5:30:15", 2_000, 19_815),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_745_999, 3_600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_746_000, 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_890_000, 3_600),
    ("AAA3BBB,J60/0,J300/0", 1_709_262_000, -7_200),
    ("AAA0BBB-2,59/0,300/0", 1_709_164_800, 7_200), ("AAA0BBB-2,300/0,59/0", 1_709_157_599, 7_200),
    ("AAA0BBB,M1.1.0/-24,M12.4.0/167", 1_767_484_800, 3_600),
  ])
  func `follows the rule in the footer`(footer: String, seconds: Int64, expected: Int64) throws {
    #expect(try offset(Self.file(change: 1_000, footer: footer), at: seconds) == .integer(expected))
  }

  @Test func `knows what was before the last change`() throws {
    let file = Self.file(change: 1_000, footer: "XYZ5")
    #expect(try offset(file, at: 999) == .integer(3_600))
    #expect(try offset(file, at: 1_000) == .integer(-18_000))
  }

  @Test func `takes no damaged file for a zone`() {
    let file = Self.file(change: 1_000, footer: "XYZ5")
    for count in 0..<(file.count - 6) {
      #expect(throws: CypherError.self) { try offset(Array(file[..<count]), at: 0) }
    }
    for place in file.indices {
      var damaged = file
      damaged[place] ^= 0xFF
      _ = try? offset(damaged, at: 0)
    }
  }
}
