extension EDTF {
  /// Returns the value moved by a number of units, each date at its own grain.
  ///
  /// ```swift
  /// try EDTF("2025-09-04").adding(-1, .day)               // 2025-09-03
  /// try EDTF("2024-01-31").adding(1, .month)              // 2024-02-29
  /// try EDTF("2026-01").adding(-1, .day)                  // 2026-01~
  /// try EDTF("2024-03-01/2024-03-06").adding(-1, .day)    // 2024-02-29/2024-03-05
  /// try EDTF("2025-36").adding(3, .month)                 // 2026-33
  /// ```
  ///
  /// A time of day is lost where there is one. `nil` where the result cannot be written: beyond the
  /// years of four digits, for digits that are unspecified, for a season moved by part of its
  /// length, for a rounded year.
  public func adding(_ count: Int, _ unit: CalendarUnit) -> EDTF? {
    switch form {
    case .date(let date): date.adding(count, unit).map(EDTF.date)
    case .dateTime(let time): PartialDate(time.day)?.adding(count, unit).map(EDTF.date)
    case .season(let season): season.adding(count, unit).map { EDTF(form: .season($0)) }
    case .longYear(let year): year.adding(count, unit)
    case .interval(let interval): interval.mapDates { $0.adding(count, unit) }
    case .oneOf(let members): Self.moved(members, count, unit, Form.oneOf)
    case .allOf(let members): Self.moved(members, count, unit, Form.allOf)
    }
  }

  /// Returns the value at a coarser grain: the weeks, months or years that its dates lie in.
  ///
  /// What is coarser already stays as it is. A week is an interval from Monday to Sunday.
  public func coarsened(to unit: CalendarUnit) -> EDTF? {
    switch form {
    case .date(let date):
      guard unit == .week, let day = date.exactDay else { return .date(date.coarsened(to: unit)) }
      return EDTF.week(of: day)?.qualified(date.qualifier)
    case .dateTime(let time): return EDTF.day(time.day)?.coarsened(to: unit)
    case .season(let season): return unit == .year ? EDTF.year(season.year) : self
    case .longYear: return self
    case .interval(let interval):
      let start = interval.start.date.flatMap { EDTF.date($0).coarsened(to: unit) }
      let end = interval.end.date.flatMap { EDTF.date($0).coarsened(to: unit) }
      guard start != end else { return start }
      return Interval(
        start: start?.startDate.map(Interval.End.date) ?? interval.start,
        end: end?.endDate.map(Interval.End.date) ?? interval.end
      ).map { EDTF(form: .interval($0)) }
    case .oneOf(let members): return Self.coarsened(members, unit, Form.oneOf)
    case .allOf(let members): return Self.coarsened(members, unit, Form.allOf)
    }
  }

  /// Up to, but not including, a value: `../2025-12` for `2026-01`, at the value's own grain.
  public static func before(_ value: EDTF) -> EDTF? {
    value.startDate.flatMap { $0.adding(-1, $0.grain) }.flatMap { until(.date($0)) }
  }

  /// From the end of a value on: `2026-02/..` for `2026-01`, at the value's own grain.
  public static func after(_ value: EDTF) -> EDTF? {
    value.endDate.flatMap { $0.adding(1, $0.grain) }.flatMap { from(.date($0)) }
  }

  /// Returns the value with a further qualifier on each of its dates.
  ///
  /// A season becomes the interval of its months and a time its day, since neither takes a
  /// qualifier. EDTF has no way to qualify a long year: it stays as it is, as does any value where
  /// the qualifier is `nil`.
  public func qualified(_ qualifier: Qualifier?) -> EDTF {
    guard let qualifier else { return self }
    return switch form {
    case .date(let date): .date(date.qualified(qualifier))
    case .dateTime(let time): EDTF.day(time.day)?.qualified(qualifier) ?? self
    case .season(let season):
      EDTF(
        form: .interval(
          Interval(
            checkedStart: .date(season.months.first.qualified(qualifier)),
            end: .date(season.months.last.qualified(qualifier)))))
    case .longYear: self
    case .interval(let interval): interval.mapDates { $0.qualified(qualifier) } ?? self
    case .oneOf(let members):
      Self.set(members: members.compactMap { $0.qualified(qualifier) }, Form.oneOf) ?? self
    case .allOf(let members):
      Self.set(members: members.compactMap { $0.qualified(qualifier) }, Form.allOf) ?? self
    }
  }

  private static func moved(
    _ members: [Member], _ count: Int, _ unit: CalendarUnit, _ form: ([Member]) -> Form
  ) -> EDTF? {
    let moved = members.compactMap { $0.mapDates { $0.adding(count, unit) } }
    return moved.count == members.count ? set(members: moved, form) : nil
  }

  private static func coarsened(
    _ members: [Member], _ unit: CalendarUnit, _ form: ([Member]) -> Form
  ) -> EDTF? {
    set(members: members.compactMap { $0.coarsened(to: unit) }, form)
  }
}

extension EDTF.Member {
  fileprivate func qualified(_ qualifier: Qualifier) -> Self? {
    mapDates { $0.qualified(qualifier) }
  }

  /// The member at a coarser grain; a date's week is the range of its days.
  fileprivate func coarsened(to unit: CalendarUnit) -> Self? {
    guard unit == .week else { return mapDates { $0.coarsened(to: unit) } }
    let weeks = dates.map { EDTF.date($0).coarsened(to: .week) ?? .date($0) }
    guard let first = weeks.first?.startDate, let last = weeks.last?.endDate else { return nil }
    switch self {
    case .date(let date): return date.exactDay == nil ? self : .range(first, last)
    case .range: return .range(first, last)
    case .onOrAfter: return .onOrAfter(first)
    case .onOrBefore: return .onOrBefore(last)
    }
  }
}

extension EDTF.Interval {
  /// The interval with its dates replaced; `nil` where the change gives none.
  fileprivate func mapDates(_ change: (EDTF.PartialDate) -> EDTF.PartialDate?) -> EDTF? {
    func changed(_ end: End) -> End? {
      guard let date = end.date else { return end }
      return change(date).map(End.date)
    }
    guard let start = changed(start), let end = changed(end) else { return nil }
    return EDTF.Interval(start: start, end: end).map { EDTF(form: .interval($0)) }
  }
}

extension EDTF.Season {
  /// The season that many units later; `nil` where that is not one of its kind.
  fileprivate func adding(_ count: Int, _ unit: CalendarUnit) -> Self? {
    let months: Int
    switch unit {
    case .year: months = 12
    case .month: months = 1
    case .week, .day: return count == 0 ? self : nil
    }
    let (total, overflow) = count.multipliedReportingOverflow(by: months)
    guard !overflow, total % part.monthCount == 0, let place = part.cycle.firstIndex(of: part)
    else { return nil }
    let steps = place + total / part.monthCount
    let years = steps.flooredQuotient(by: part.cycle.count)
    let (year, isTooFar) = self.year.addingReportingOverflow(years)
    guard !isTooFar else { return nil }
    return Self(year: year, part: part.cycle[steps - years * part.cycle.count])
  }
}

extension EDTF.LongYear {
  /// The year that many years later; `nil` for other units and for rounded years.
  fileprivate func adding(_ count: Int, _ unit: CalendarUnit) -> EDTF? {
    guard count != 0 else { return EDTF(form: .longYear(self)) }
    guard unit == .year, exponent == nil, significantDigits == nil else { return nil }
    let (sum, overflow) = year.addingReportingOverflow(count)
    return overflow ? nil : EDTF.year(sum)
  }
}
