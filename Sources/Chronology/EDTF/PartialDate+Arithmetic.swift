extension EDTF.PartialDate {
  /// Returns the date moved by a number of units, at its own grain.
  ///
  /// A day that its new month does not have becomes that month's last. A shift by less than the
  /// grain cannot be exact: the middle of the unit is moved, and the unit it falls in is
  /// approximate, so that a day before `2026-01` is `2026-01~`. Unspecified digits stay so; `nil`
  /// where they would have to be known, and beyond the years of four digits.
  public func adding(_ count: Int, _ unit: CalendarUnit) -> Self? {
    guard count != 0 else { return self }
    guard let year = year.value else { return addingToMasked(count, unit) }
    switch unit {
    case .year:
      return moved(year.adding(count), month: month)
    case .month:
      guard let month else {
        return count % 12 == 0 ? moved(year.adding(count / 12), month: nil) : blurred(count, unit)
      }
      guard let number = month.value, let total = (year * 12 + number - 1).adding(count) else {
        return nil
      }
      let newYear = total.flooredQuotient(by: 12)
      return moved(
        newYear, month: .init(total - newYear * 12 + 1, qualifier: month.qualifier))
    case .week, .day:
      guard isSpecified else { return nil }
      guard let exactDay else { return blurred(count, unit) }
      let (days, overflow) = count.multipliedReportingOverflow(by: unit == .week ? 7 : 1)
      guard !overflow, let date = Self(exactDay.advanced(by: days)) else { return nil }
      return date.qualified(like: self)
    }
  }

  /// Returns the date at a coarser grain: the month or year it lies in.
  func coarsened(to unit: CalendarUnit) -> Self {
    switch unit {
    case .day, .week: self
    case .month: Self(checkedYear: year, month: month, day: nil)
    case .year: Self(checkedYear: year, month: nil, day: nil)
    }
  }

  /// Moves a year with unspecified digits by as many years as leave those digits alone.
  private func addingToMasked(_ count: Int, _ unit: CalendarUnit) -> Self? {
    let step: Int? =
      switch year.unspecifiedDigits {
      case 1: 10
      case 3: 100
      case 7: 1_000
      default: nil
      }
    guard let step, unit == .year, count % step == 0, !year.isNegative,
      let sum = Int(year.magnitude).adding(count), 0...9_999 ~= sum
    else { return nil }
    let year = EDTF.Component(
      magnitude: UInt16(sum), isNegative: false, unspecifiedDigits: year.unspecifiedDigits,
      qualifier: year.qualifier)
    let moved = Self(checkedYear: year, month: month, day: day)
    return moved.fitsCalendar ? moved : nil
  }

  /// The date with another year and month; a day that does not exist becomes the last.
  private func moved(_ year: Int?, month: EDTF.Component?) -> Self? {
    guard let year, Self.years.contains(year) else { return nil }
    var day = day
    if let number = day?.value, let month = month?.value {
      let lastDay = Day.lastDay(ofMonth: month, inYear: year)
      day = EDTF.Component(min(number, lastDay), qualifier: day?.qualifier)
    }
    let moved = Self(
      checkedYear: .init(year, qualifier: self.year.qualifier), month: month, day: day)
    return moved.isSpecified || moved.fitsCalendar ? moved : nil
  }

  /// Moves the middle of the unit, and returns the unit of the same grain that it falls in.
  private func blurred(_ count: Int, _ unit: CalendarUnit) -> Self? {
    let whole = extremes.first
    let middle = Day(daysSince1970: (whole.start + whole.end).flooredQuotient(by: 2))
    return Self(middle)?.adding(count, unit)?.coarsened(to: grain)
      .qualified(like: self).qualified(.approximate)
  }

  /// The date with another's qualifiers, component by component.
  private func qualified(like other: Self) -> Self {
    Self(
      checkedYear: year.qualified(other.year.qualifier),
      month: month?.qualified(other.month?.qualifier),
      day: day?.qualified(other.day?.qualifier))
  }
}

extension Int {
  /// The sum; `nil` beyond the range of `Int`.
  fileprivate func adding(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
