import Chronology
import TestSupport
import Testing

struct EDTFOverlapTests {
  @Test(arguments: [
    ("2026-01", "2026-01-20", true, false, true), ("2026-01", "2026-02", false, false, false),
    ("2025-09-04/2025-10", "2025-10-31", true, false, true),
    ("2026-01", "2026-01~", true, true, true),
    ("202X-09-04", "2023-05", false, false, false), ("202X-09-04", "2023", true, false, false),
    ("XXXX-05-09", "2020-05-09", true, false, true), ("XXXX-02-29", "2025", false, false, false),
    ("XXXX-02-29", "2021-03-01/2023-12-31", false, false, false),
    ("XXXX-02-29", "2021-03-01/2024-02-29", true, false, false),
    ("2026-1X", "2026-11", true, false, true),
    ("2026-1X", "2026-09", false, false, false), ("202X", "20XX", true, true, false),
    ("202X", "2X25", true, false, false), ("XXX1", "XXX2", false, false, false),
    ("2022-02-24/..", "2030", true, false, true), ("2022-02-24/..", "2014", false, false, false),
    ("../2027", "-0044", true, false, true), ("2022-02-24/", "2030", true, false, false),
    ("[2027,2029]", "2028", false, false, false), ("[2027,2029]", "2029-05", true, false, true),
    ("[2027..]", "2400-01-01", true, false, true), ("2026-21", "2026-04", true, false, true),
    ("Y20260", "2026", false, false, false), ("1950S2", "19XX", true, true, true),
    ("2026", "2026-XX", true, true, true),
    ("2026-02", "2026-XX-XX", true, true, false),
    ("2026-01-20T23:30:00-05:00", "2026-01-21", true, true, true),
    ("-01XX", "-0150", true, false, true),
    ("2026", "2026-02-03/2026-02-07", true, false, true),
    ("XXXX-05", "2026-05-01/2026-05-09", true, false, true),
  ])
  func `two values may share a day, or one lies in the other`(
    first: String, second: String, overlaps: Bool, firstInSecond: Bool, secondInFirst: Bool
  ) throws {
    let (first, second) = (try EDTF(first), try EDTF(second))
    #expect(first.canOverlap(second) == overlaps)
    #expect(second.canOverlap(first) == overlaps)
    #expect(first.lies(within: second) == firstInSecond)
    #expect(second.lies(within: first) == secondInFirst)
  }

  /// Two years, so that every day can be tried.
  @Test(.tags(.property), arguments: 0..<100 as Range<UInt64>)
  func `overlap and bounds agree with trying every day`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let years = ["2024", "2025", "202X", "2X24", "XXXX"]
    let months = ["-01", "-02", "-1X", "-0X", "-XX", "-X2"]
    let days = ["-01", "-29", "-2X", "-3X", "-XX", "-X5"]
    func value() -> EDTF {
      while true {
        var text = years[Int.random(in: 0..<years.count, using: &generator)]
        if Bool.random(using: &generator) {
          text += months[Int.random(in: 0..<months.count, using: &generator)]
          if Bool.random(using: &generator) {
            text += days[Int.random(in: 0..<days.count, using: &generator)]
          }
        }
        if let value = try? EDTF(text) { return value }
      }
    }
    let window = try EDTF("2024/2025")
    let windowDays = try #require(window.days)
    let first = value()
    let second = value()
    let firstDays = windowDays.filter { Self.allows(first, $0) }
    let shared = firstDays.filter { Self.allows(second, $0) }
    if !shared.isEmpty { #expect(first.canOverlap(second), "\(first) \(second)") }
    #expect(first.canOverlap(window) == !firstDays.isEmpty, "\(first)")
    for day in windowDays {
      let date = try #require(EDTF.day(day))
      #expect(date.lies(within: first) == Self.allows(first, day), "\(first) \(day)")
      #expect(first.canOverlap(date) == Self.allows(first, day), "\(first) \(day)")
    }
    if first.lies(within: second) { #expect(shared.count == firstDays.count) }
    if let earliest = first.earliestDay, windowDays.contains(earliest) {
      #expect(firstDays.first == earliest)
    }
    if let latest = first.latestDay, windowDays.contains(latest) {
      #expect(firstDays.last == latest)
    }
  }

  /// Whether a day's digits are those of a date, by its text.
  private static func allows(_ value: EDTF, _ day: Day) -> Bool {
    zip(value.description, day.description).allSatisfy { $0 == "X" || $0 == $1 }
  }
}
