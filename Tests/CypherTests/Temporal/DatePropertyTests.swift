import Cypher
import Foundation
import Testing
import TestSupport

/// Compares dates with the calendar of Foundation.
struct DatePropertyTests {
  static let calendar: Calendar = {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    return calendar
  }()

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `agrees with another calendar about the parts of dates`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<25 {
      // From 1600 on, where no calendar is older than the Gregorian one.
      let days = Int.random(in: -135_000...400_000, using: &random)
      let text = "date(datetime.fromepoch(\(days * 86_400), 0))"
      let day = Foundation.Date(timeIntervalSince1970: Double(days) * 86_400)
      let parts = Self.calendar.dateComponents(
        [.year, .month, .day, .weekOfYear, .yearForWeekOfYear, .weekday, .quarter], from: day)
      func part(_ name: String) throws -> Value { try ValueReader.value("\(text).\(name)") }
      #expect(try part("year") == .integer(Int64(parts.year ?? 0)))
      #expect(try part("month") == .integer(Int64(parts.month ?? 0)))
      #expect(try part("day") == .integer(Int64(parts.day ?? 0)))
      #expect(try part("week") == .integer(Int64(parts.weekOfYear ?? 0)))
      #expect(try part("weekYear") == .integer(Int64(parts.yearForWeekOfYear ?? 0)))
      #expect(try part("weekDay") == .integer(Int64(((parts.weekday ?? 0) + 5) % 7 + 1)))
      let ordinal = Self.calendar.ordinality(of: .day, in: .year, for: day)
      #expect(try part("ordinalDay") == .integer(Int64(ordinal ?? 0)))
    }
  }

  @Test(.tags(.property), arguments: 0..<40 as Range<UInt64>)
  func `agrees with another calendar about months added`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<25 {
      let days = Int.random(in: -100_000...100_000, using: &random)
      let months = Int.random(in: -500...500, using: &random)
      let day = Foundation.Date(timeIntervalSince1970: Double(days) * 86_400)
      // Foundation shortens a day that a month lacks by way of the year, and may shorten it twice.
      guard Self.calendar.component(.day, from: day) <= 28 else { continue }
      let sum = try #require(Self.calendar.date(byAdding: .month, value: months, to: day))
      let value = try ValueReader.value(
        "datetime(date(datetime.fromepoch(\(days * 86_400), 0)) + duration({months: \(months)})).epochSeconds"
      )
      #expect(value == .integer(Int64(sum.timeIntervalSince1970)))
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `makes the same date again from its parts`(seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    for _ in 0..<10 {
      let date = try ValueReader.value(
        "date({datetime: localdatetime(a)})", .plain, ["a": localDateTime(&random)])
      for form in [
        "{year: d.year, month: d.month, day: d.day}",
        "{year: d.weekYear, week: d.week, dayOfWeek: d.dayOfWeek}",
        "{year: d.year, quarter: d.quarter, dayOfQuarter: d.dayOfQuarter}",
        "{year: d.year, ordinalDay: d.ordinalDay}",
      ] {
        #expect(try ValueReader.value("date(\(form))", .plain, ["d": date]) == date, "\(form)")
      }
    }
  }

  @Test(.tags(.property), arguments: 0..<60 as Range<UInt64>)
  func `cuts down to the last moment of a unit that is not later`(seed: UInt64) throws {
    var random = RandomValues(seed: seed)
    let units = [
      ("millennium", "P1000Y"), ("century", "P100Y"), ("decade", "P10Y"), ("year", "P1Y"),
      ("quarter", "P3M"), ("month", "P1M"),
      ("week", "P7D"), ("day", "P1D"), ("hour", "PT1H"), ("minute", "PT1M"), ("second", "PT1S"),
      ("millisecond", "PT0.001S"),
      ("microsecond", "PT0.000001S"),
    ]
    for (unit, length) in units {
      let variables = ["d": localDateTime(&random)]
      let text = "localdatetime.truncate('\(unit)', d)"
      let isWithin = "\(text) <= d AND d < \(text) + duration('\(length)')"
      #expect(try ValueReader.value(isWithin, .plain, variables) == .boolean(true), "\(unit)")
      let again = "localdatetime.truncate('\(unit)', \(text)) = \(text)"
      #expect(try ValueReader.value(again, .plain, variables) == .boolean(true), "\(unit)")
    }
  }

  private func localDateTime(_ random: inout RandomValues) -> Value {
    while true {
      let value = random.instant(near: false)
      if case .localDateTime = value { return value }
    }
  }
}
