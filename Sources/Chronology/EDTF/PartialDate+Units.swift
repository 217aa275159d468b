extension EDTF.PartialDate {
  /// The first and the last unit (day, month or year) that fits the digits.
  ///
  /// Both are the same where every digit is specified.
  ///
  /// - Complexity: O(1) for specified digits; else at most a few thousand steps, which only a
  ///   29 February of an unspecified year can take.
  var extremes: (first: Unit, last: Unit) {
    guard !isSpecified else {
      let unit = Unit(
        year: year.range.lowerBound, month: month.map { Int($0.magnitude) },
        day: day.map { Int($0.magnitude) })
      return (unit, unit)
    }
    guard let first = firstUnit(in: year.range), let last = lastUnit(in: year.range) else {
      preconditionFailure("no day of the calendar fits \(self)")
    }
    return (first, last)
  }

  /// The first unit that fits the digits and lies in a range of years; `nil` where none does.
  func firstUnit(in years: ClosedRange<Int>) -> Unit? {
    for candidate in years where year.allows(candidate) {
      if let unit = firstUnit(inYear: candidate) { return unit }
    }
    return nil
  }

  /// The last unit that fits the digits and lies in a range of years; `nil` where none does.
  func lastUnit(in years: ClosedRange<Int>) -> Unit? {
    for candidate in years.reversed() where year.allows(candidate) {
      if let unit = lastUnit(inYear: candidate) { return unit }
    }
    return nil
  }

  /// Whether some day of the calendar fits the digits.
  var fitsCalendar: Bool {
    // What fits no leap year fits no year; this spares a search through ten thousand of them.
    guard firstUnit(inYear: 2_000) != nil else { return false }
    return firstUnit(in: year.range) != nil
  }

  /// A date whose digits are all known.
  struct Unit: Hashable {
    let year: Int
    let month: Int?
    let day: Int?

    /// Its first day.
    var start: Int {
      Day(checkedYear: year, month: month ?? 1, day: day ?? 1).daysSince1970
    }

    /// The day after its last.
    var end: Int {
      guard let month else { return Day(checkedYear: year + 1, month: 1, day: 1).daysSince1970 }
      guard day == nil else { return start + 1 }
      return start + Day.lastDay(ofMonth: month, inYear: year)
    }
  }

  /// The first unit of a year that the month's and day's digits allow.
  func firstUnit(inYear year: Int) -> Unit? {
    guard let month else { return Unit(year: year, month: nil, day: nil) }
    for candidate in 1...12 where month.allows(candidate) {
      guard let day else { return Unit(year: year, month: candidate, day: nil) }
      let days = 1...Day.lastDay(ofMonth: candidate, inYear: year)
      if let first = days.first(where: day.allows) {
        return Unit(year: year, month: candidate, day: first)
      }
    }
    return nil
  }

  private func lastUnit(inYear year: Int) -> Unit? {
    guard let month else { return Unit(year: year, month: nil, day: nil) }
    for candidate in (1...12).reversed() where month.allows(candidate) {
      guard let day else { return Unit(year: year, month: candidate, day: nil) }
      let days = 1...Day.lastDay(ofMonth: candidate, inYear: year)
      if let last = days.last(where: day.allows) {
        return Unit(year: year, month: candidate, day: last)
      }
    }
    return nil
  }
}
