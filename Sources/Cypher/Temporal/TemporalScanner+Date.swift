extension TemporalScanner {
  /// A date: `YYYY[-MM[-DD]]`, `YYYY-DDD`, `YYYY-Www[-D]`, `YYYY-Qq[-DD]`, and the same without
  /// hyphens; parts left out are the least.
  ///
  /// A year with a sign has one to nine digits, and the parts after it are told off by hyphens.
  ///
  /// Source: openCypher, CIP2015-08-06, *Parsing temporal values from a string*.
  mutating func date() throws(TemporalFault) -> Date {
    let start = position
    let sign = sign()
    let digits = sign == nil ? 4 : min(max(digitsAhead, 1), 9)
    let year = try number(digits: digits, "a year of four digits, or a sign and up to nine")
    let date = try date(inYear: year * (sign ?? 1), isSigned: sign != nil)
    guard let date else {
      throw TemporalFault(position: start, problem: "the calendar has no such date")
    }
    return date
  }

  private mutating func date(inYear year: Int, isSigned: Bool) throws(TemporalFault) -> Date? {
    let hasHyphen = take("-")
    if take("W") { return try weekDate(year) }
    if take("Q") { return try quarterDate(year) }
    if hasHyphen { return try digitsAhead == 3 ? ordinalDate(year) : calendarDate(year) }
    guard isAtDigit else { return Date(year: year, month: 1, day: 1) }
    guard !isSigned else { throw fault("expected a year of up to nine digits") }
    return try digitsAhead == 3 ? ordinalDate(year) : calendarDate(year)
  }

  private mutating func calendarDate(_ year: Int) throws(TemporalFault) -> Date? {
    let month = try number(
      digits: 2, in: 1...12, "a month from 01 to 12, a day of the year, a week or a quarter")
    guard take("-") || isAtDigit else { return Date(year: year, month: month, day: 1) }
    let day = try number(digits: 2, in: 1...31, "a day from 01 to 31")
    return Date(year: year, month: month, day: day)
  }

  private mutating func ordinalDate(_ year: Int) throws(TemporalFault) -> Date? {
    let day = try number(digits: 3, in: 1...366, "a day of the year from 001 to 366")
    return Date(year: year, ordinalDay: day)
  }

  private mutating func weekDate(_ year: Int) throws(TemporalFault) -> Date? {
    let week = try number(digits: 2, in: 1...53, "a week from 01 to 53")
    guard take("-") || isAtDigit else { return Date(weekYear: year, week: week, weekday: 1) }
    let weekday = try number(digits: 1, in: 1...7, "a day of the week from 1 to 7")
    return Date(weekYear: year, week: week, weekday: weekday)
  }

  private mutating func quarterDate(_ year: Int) throws(TemporalFault) -> Date? {
    let quarter = try number(digits: 1, in: 1...4, "a quarter from 1 to 4")
    guard take("-") || isAtDigit else {
      return Date(year: year, quarter: quarter, dayOfQuarter: 1)
    }
    let day = try number(digits: 2, in: 1...92, "a day of the quarter from 01 to 92")
    return Date(year: year, quarter: quarter, dayOfQuarter: day)
  }
}
