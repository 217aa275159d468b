import Chronology
import TestSupport
import Testing

@Suite(.tags(.faults))
struct EDTFParserTests {
  static let hostile = [
    "\0", "2026\0", "\0002026", "2026-01-20\0", "é", "2026-01-é0", "🗓", "2026\u{301}",
    "\u{feff}2026",
    "２０２６-01", "2026-01-20T06:34:00\u{0}Z", "////", "....", "/../", "..", ".", "-", "--",
    "-2026-", "?", "??2026", "%%%", "[", "{", "]", "[[2026]]", "{[2026,2027]}", "[,]", "[2026,",
    "[..",
    "[..]", "{..,..}", "[2026..2027..2028]", "Y", "Y-", "YE", "Y1E", "Y1E-2", "YX", "Y-0E5", "S",
    "1950SX",
    "Y1E999999999999999999999999", "Y12345678901234567890123456789", "-999X-02-30", "T", "Z",
    "2026-01-20T", "2026-01-20T::", "2026-01-20TXX:00:00", "2026-XX-20T06:34:00",
    "2026~-01-20T06:34:00",
  ]

  @Test(arguments: hostile)
  func `hostile text is refused, not crashed on`(text: String) throws {
    for read in [{ _ = try EDTF(text) }, { _ = try EDTF.lax(text) }] as [() throws -> Void] {
      let error = try #require(#expect(throws: EDTFError.self, performing: read))
      #expect(0...text.utf8.count ~= error.offset)
      #expect(!error.description.isEmpty)
    }
  }

  @Test func `a text beyond the limit is refused at once`() throws {
    let long = "[" + String(repeating: "2026,", count: 20_000) + "2027]"
    let error = try #require(#expect(throws: EDTFError.self) { try EDTF(long) })
    #expect(error.reason == .tooLong(limit: 65_536))
    let digits = String(repeating: "9", count: 60_000)
    #expect(throws: EDTFError.self) { try EDTF("Y" + digits) }
    #expect(throws: EDTFError.self) { try EDTF("Y1E" + digits) }
    #expect(throws: EDTFError.self) { try EDTF("1950S" + digits) }
  }

  @Test func `a long set is read whole`() throws {
    let years = (1_000..<9_000).map(String.init)
    let value = try EDTF("[" + years.reversed().joined(separator: ",") + "]")
    #expect(value.description == "[" + years.joined(separator: ",") + "]")
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `whatever is read can be written, read again and bounded`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "2026", "2024", "-0044", "0000", "202X", "20XX", "XXXX", "-", "-01", "-02", "-12", "-1X",
      "-XX", "-21",
      "-33", "-29", "-15", "-3X", "?", "~", "%", "/", "..", ",", "[", "]", "{", "}", "Y", "E5",
      "S2", "17",
      "20260", "T06:34:00", "Z", "+01:00", " ", "X", "0", "9",
    ]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      guard let reading = try? EDTF.lax(text), let value = reading.value else { continue }
      expectSound(value, text)
      if reading.warnings.isEmpty { #expect(try EDTF(text) == value) }
    }
  }

  private func expectSound(_ value: EDTF, _ text: String) {
    #expect((try? EDTF(value.description)) == value, "\(text) is written \(value)")
    #expect(0...2 ~= value.level)
    if let first = value.earliestDay, let last = value.latestDay { #expect(first <= last) }
    let bounds = value.bounds
    if let early = bounds.earliestStart.day, let late = bounds.latestStart.day {
      #expect(early <= late, "\(text)")
    }
    if let early = bounds.earliestEnd.day, let late = bounds.latestEnd.day {
      #expect(early <= late, "\(text)")
    }
    for language in Language.allCases { #expect(!value.wording(in: language).isEmpty, "\(text)") }
    #expect(!(value < value))
  }
}
