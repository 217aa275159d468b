import Chronology
import TestSupport
import Testing

struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 1, 20, 20_473),
    (1600, 3, 1, -135_080), (0, 1, 1, -719_528), (-1, 12, 31, -719_529), (1, 1, 1, -719_162),
    (9_999, 12, 31, 2_932_896),
  ])
  func `a civil date has its number`(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(Day(year: year, month: month, day: day))
    #expect(date.daysSince1970 == number)
    #expect(date.civil == (year, month, day))
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (1_000_000_000_000, 1, 1), (-1_000_000_000_000, 1, 1), (.max, 1, 1),
    (2026, .min, 1), (2026, 1, .max),
  ])
  func `a date that does not exist gives no day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `a count by hand through nine centuries agrees`() {
    var (year, month, day) = (-401, 1, 1)
    var number = Day(year: year, month: month, day: day)?.daysSince1970 ?? 0
    while year < 500 {
      #expect(Day(daysSince1970: number).civil == (year, month, day))
      number += 1
      day += 1
      if day > Day.lastDay(ofMonth: month, inYear: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `number and civil date are each other's inverse`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let number = Int.random(in: -300_000_000_000_000...300_000_000_000_000, using: &generator)
    let (year, month, day) = Day(daysSince1970: number).civil
    #expect(Day(year: year, month: month, day: day)?.daysSince1970 == number)
  }

  @Test(arguments: [Int.min, Int.min + 1, Int.max - 1, Int.max])
  func `the ends of Int are days as well`(number: Int) {
    let day = Day(daysSince1970: number)
    #expect(1...12 ~= day.month)
    #expect(1...31 ~= day.day)
    #expect(1...53 ~= day.isoWeek.number)
    #expect(day.advanced(by: number < 0 ? -10 : 10).daysSince1970 == (number < 0 ? .min : .max))
    #expect(day.distance(to: Day(daysSince1970: number < 0 ? 10 : -10)) != 0)
  }

  @Test(arguments: [
    ("2026-01-20", Weekday.tuesday, 2026, 4), ("2026-01-01", .thursday, 2026, 1),
    ("2025-12-29", .monday, 2026, 1), ("2027-01-03", .sunday, 2026, 53),
    ("2024-12-30", .monday, 2025, 1), ("2023-01-01", .sunday, 2022, 52),
    ("1970-01-01", .thursday, 1970, 1), ("-0044-03-15", .thursday, -44, 11),
  ])
  func `a day has its weekday and its week`(
    text: String, weekday: Weekday, year: Int, week: Int
  ) throws {
    let day = try #require(try EDTF(text).exactDay)
    #expect(day.weekday == weekday)
    #expect(day.isoWeek.year == year)
    #expect(day.isoWeek.number == week)
    #expect(Day(isoYear: year, week: week, weekday: weekday) == day)
  }

  @Test func `a week that its year does not have gives no day`() {
    #expect(Day(isoYear: 2025, week: 53) == nil)
    #expect(Day(isoYear: 2025, week: 0) == nil)
    #expect(Day(isoYear: 2026, week: 53)?.description == "2026-12-28")
  }
}
