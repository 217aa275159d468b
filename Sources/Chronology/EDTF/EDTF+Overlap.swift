extension EDTF {
  /// Whether two values may touch a common day.
  ///
  /// Digits count, not only limits: `202X-09-04` and `2023-05` have no day in common. An unknown
  /// end may lie anywhere, and so rules nothing out.
  public func canOverlap(_ other: EDTF) -> Bool {
    let others = other.pieces
    return pieces.contains { piece in others.contains { piece.touches($0) } }
  }

  /// Whether every day the value may touch is one that another may touch.
  ///
  /// Each of its members must lie in one member of the other. An unknown end, on either side, makes
  /// the answer no.
  public func lies(within other: EDTF) -> Bool {
    let others = other.pieces
    return pieces.allSatisfy { piece in others.contains { piece.lies(within: $0) } }
  }

  private var pieces: [Piece] {
    switch form {
    case .date(let date): [.date(date)]
    case .oneOf(let members), .allOf(let members): members.map(\.piece)
    case .dateTime, .season, .longYear, .interval: [.span(endpoints)]
    }
  }
}

extension EDTF.Member {
  fileprivate var piece: Piece {
    if case .date(let date) = self { return .date(date) }
    return .span(endpoints)
  }
}

/// A part of a value: a date with its digits, or all days between two limits.
private enum Piece {
  case date(EDTF.PartialDate)
  case span(Endpoints)

  private var endpoints: Endpoints {
    switch self {
    case .date(let date): Endpoints(date)
    case .span(let span): span
    }
  }

  func touches(_ other: Piece) -> Bool {
    switch (self, other) {
    case (.date(let first), .date(let second)): first.canOverlap(second)
    case (.date(let date), .span(let span)), (.span(let span), .date(let date)):
      date.touches(span.start.lowerBound..<span.end.upperBound)
    case (.span(let first), .span(let second)):
      first.start.lowerBound < second.end.upperBound
        && second.start.lowerBound < first.end.upperBound
    }
  }

  func lies(within other: Piece) -> Bool {
    switch (self, other) {
    case (_, .date(let second)) where second.isUnbroken: endpoints.lies(within: Endpoints(second))
    case (.date(let first), .date(let second)): first.lies(within: second)
    case (.date(let date), .span(let span)): Endpoints(date).lies(within: span)
    case (.span(let span), .date(let date)):
      span.isStartKnown && span.isEndKnown
        && date.covers(span.start.lowerBound..<span.end.upperBound)
    case (.span(let first), .span(let second)): first.lies(within: second)
    }
  }
}

extension Endpoints {
  /// Whether its widest span lies in another's.
  fileprivate func lies(within other: Endpoints) -> Bool {
    isStartKnown && other.isStartKnown && isEndKnown && other.isEndKnown
      && other.start.lowerBound <= start.lowerBound && end.upperBound <= other.end.upperBound
  }
}

extension EDTF.PartialDate {
  /// Whether some day fits the digits of both.
  fileprivate func canOverlap(_ other: Self) -> Bool {
    guard let year = year.merged(with: other.year) else { return false }
    guard let (month, day) = mergedMonthAndDay(with: other) else { return false }
    let merged = Self(checkedYear: year, month: month, day: day)
    return merged.fitsCalendar
  }

  /// Whether every day from its first to its last fits its digits: `202X` and `2026-XX`, but not
  /// `2026-XX-15`.
  fileprivate var isUnbroken: Bool {
    switch (year.unspecifiedDigits, month?.unspecifiedDigits ?? 3, day?.unspecifiedDigits ?? 3) {
    case (0, 0, 0), (0, 0, 3), (0, 3, 3), (1, 3, 3), (3, 3, 3), (7, 3, 3), (15, 3, 3): true
    default: false
    }
  }

  private func mergedMonthAndDay(
    with other: Self
  ) -> (month: EDTF.Component?, day: EDTF.Component?)? {
    var (month, day) = (month ?? other.month, day ?? other.day)
    if let own = self.month, let others = other.month {
      guard let merged = own.merged(with: others) else { return nil }
      month = merged
    }
    if let own = self.day, let others = other.day {
      guard let merged = own.merged(with: others) else { return nil }
      day = merged
    }
    return (month, day)
  }

  /// Whether every day that fits its digits fits another's.
  fileprivate func lies(within other: Self) -> Bool {
    func fits(_ own: EDTF.Component?, _ others: EDTF.Component?) -> Bool {
      guard let others else { return true }
      guard let own else { return false }
      return own.unspecifiedDigits & ~others.unspecifiedDigits == 0
        && own.merged(with: others)?.magnitude == own.magnitude
    }
    return fits(year, other.year) && fits(month, other.month) && fits(day, other.day)
  }

  /// Whether some unit that fits the digits touches a range of days.
  fileprivate func touches(_ days: Range<Int>) -> Bool {
    let first = max(year.range.lowerBound, Day(daysSince1970: days.lowerBound).year)
    let last = min(year.range.upperBound, Day(daysSince1970: days.upperBound - 1).year)
    guard first <= last else { return false }
    return (first...last).contains { candidate in
      year.allows(candidate)
        && units(inYear: candidate).contains {
          $0.start < days.upperBound && days.lowerBound < $0.end
        }
    }
  }

  /// Whether one unit that fits the digits holds a range of days.
  fileprivate func covers(_ days: Range<Int>) -> Bool {
    let (first, _, _) = Day(daysSince1970: days.lowerBound).civil
    guard year.allows(first) else { return false }
    return units(inYear: first).contains {
      $0.start <= days.lowerBound && days.upperBound <= $0.end
    }
  }

  /// All units of a year that fit the digits of month and day.
  private func units(inYear year: Int) -> some Sequence<Unit> {
    let months = month == nil ? 1...1 : 1...12
    return months.lazy.filter { month?.allows($0) != false }.flatMap { number in
      let days = day == nil ? 1...1 : 1...Day.lastDay(ofMonth: number, inYear: year)
      return days.lazy.filter { day?.allows($0) != false }.map {
        Unit(year: year, month: month == nil ? nil : number, day: day == nil ? nil : $0)
      }
    }
  }
}
