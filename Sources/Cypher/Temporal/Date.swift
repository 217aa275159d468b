package import Chronology

/// A day of the proleptic Gregorian calendar, years −999,999,999 to +999,999,999.
///
/// Source: openCypher, CIP2015-08-06 *Date and Time*.
package struct Date: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let daysSince1970: Int

  /// The years that a date may lie in; year 0 exists and is 1 BCE.
  package static let years = -999_999_999...999_999_999

  /// Takes a day count that is known to lie within `days`.
  init(checked daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

  /// Takes a count of days; `nil` outside of the years.
  package init?(daysSince1970: Int) {
    guard Self.days.contains(daysSince1970) else { return nil }
    self.daysSince1970 = daysSince1970
  }

  /// Takes a date of the calendar; `nil` where there is no such day, or the year is out of range.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), let day = Day(year: year, month: month, day: day) else {
      return nil
    }
    daysSince1970 = day.daysSince1970
  }

  /// The year, month and day of the calendar.
  package var civil: (year: Int, month: Int, day: Int) { calendarDay.civil }

  /// The day as the module of dates has it.
  package var calendarDay: Day { Day(daysSince1970: daysSince1970) }

  /// 1970-01-01.
  static let epoch = Date(checked: 0)

  /// From -999999999-01-01 to 999999999-12-31.
  static let days = -365_243_219_162...365_241_780_471
}

extension Date: Comparable {
  /// Orders by time.
  package static func < (left: Self, right: Self) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}
