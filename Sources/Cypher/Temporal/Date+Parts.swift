import Chronology

extension Date {
  /// The quarter of the year, 1 to 4.
  var quarter: Int { (civil.month + 2) / 3 }

  /// The day of the quarter, from 1.
  var dayOfQuarter: Int {
    let first = Date.firstDay(ofMonth: (quarter - 1) * 3 + 1, inYear: civil.year)
    return daysSince1970 - first + 1
  }

  /// The day of the year, from 1.
  var ordinalDay: Int { daysSince1970 - Date.firstDay(ofMonth: 1, inYear: civil.year) + 1 }

  /// The day of the week, from Monday, 1, to Sunday, 7.
  var weekday: Int { calendarDay.weekday.rawValue }

  /// The week of ISO 8601 and the year that it belongs to.
  var week: ISOWeek { calendarDay.isoWeek }

  /// Takes a day of a week of ISO 8601; `nil` where there is no such week or day.
  init?(weekYear: Int, week: Int, weekday: Int) {
    guard 1...7 ~= weekday, let weekday = Weekday(rawValue: weekday),
      let day = Day(isoYear: weekYear, week: week, weekday: weekday)
    else { return nil }
    self.init(daysSince1970: day.daysSince1970)
  }

  /// Takes a day of a year; `nil` where the year has no such day.
  init?(year: Int, ordinalDay: Int) {
    guard Date.years.contains(year), ordinalDay >= 1,
      ordinalDay <= (Day.isLeap(year: year) ? 366 : 365)
    else { return nil }
    daysSince1970 = Date.firstDay(ofMonth: 1, inYear: year) + ordinalDay - 1
  }

  /// Takes a day of a quarter; `nil` where the quarter has no such day.
  init?(year: Int, quarter: Int, dayOfQuarter: Int) {
    guard Date.years.contains(year), 1...4 ~= quarter, dayOfQuarter >= 1 else { return nil }
    let first = Date.firstDay(ofMonth: quarter * 3 - 2, inYear: year)
    let end =
      quarter == 4
      ? Date.firstDay(ofMonth: 1, inYear: year + 1)
      : Date.firstDay(ofMonth: quarter * 3 + 1, inYear: year)
    guard dayOfQuarter <= end - first else { return nil }
    daysSince1970 = first + dayOfQuarter - 1
  }

  /// The date that many months later; a day that the month lacks becomes its last.
  ///
  /// - Returns: `nil` outside of the years.
  func adding(months: Int64) -> Date? {
    let (year, month, day) = civil
    let (sum, overflow) = Int64(year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return nil }
    let newYear = Int(sum.flooredQuotient(12))
    let newMonth = Int(sum.flooredRemainder(12)) + 1
    guard Date.years.contains(newYear) else { return nil }
    let last = Day.lastDay(ofMonth: newMonth, inYear: newYear)
    return Date(year: newYear, month: newMonth, day: min(day, last))
  }

  /// The date that many days later; `nil` outside of the years.
  func adding(days: Int64) -> Date? {
    let (sum, overflow) = Int64(daysSince1970).addingReportingOverflow(days)
    return overflow ? nil : Date(daysSince1970: Int(sum))
  }

  /// Months since year 0, of the month that it lies in.
  var monthCount: Int {
    let (year, month, _) = civil
    return year * 12 + month - 1
  }

  private static func firstDay(ofMonth month: Int, inYear year: Int) -> Int {
    Day(year: year, month: month, day: 1)?.daysSince1970 ?? 0
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity; the divisor is positive.
  func flooredQuotient(_ divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// What that division leaves: from 0 up to, but not including, the divisor.
  func flooredRemainder(_ divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
