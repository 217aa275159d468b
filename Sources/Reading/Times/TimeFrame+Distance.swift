import Chronology

/// Rules D, E, H: values at a distance from the document's day or the story's.
extension TimeFrame {
  func shiftedToday(_ quantity: TimeQuantity, _ sign: Int) -> TimeValue? {
    guard quantity.count != nil, let today else { return nil }
    let value = CalendarPoint(today).shifted(by: quantity, sign)
    if let other = quantity.otherCount {
      var second = quantity
      second.count = other
      return value?.joined(with: CalendarPoint(today).shifted(by: second, sign))
    }
    return quantity.isApproximate ? value?.qualified(.approximate) : value
  }

  func dayAgo(_ quantity: TimeQuantity) -> TimeValue? {
    guard let count = quantity.count, let today else { return nil }
    return today.shifted(by: -count, quantity.unit).map { TimeValue($0) }
  }

  /// From the document's day back or forward, at the unit's grain: days for weeks and hours.
  func span(_ quantity: TimeQuantity, _ sign: Int) -> TimeValue? {
    guard let today, let other = edge(quantity, sign) else { return nil }
    let here = CalendarPoint(today).coarsened(to: other.grain)
    return sign < 0 ? TimeValue(other, here) : TimeValue(here, other)
  }

  /// The far end of such a span.
  func edge(_ quantity: TimeQuantity, _ sign: Int) -> CalendarPoint? {
    guard let today, let count = quantity.count else { return nil }
    let point = CalendarPoint(today)
    return switch quantity.unit {
    case .second, .minute: nil
    case .hour: count >= 24 ? point.advanced(by: sign * (count / 24)) : nil
    case .day: point.advanced(by: sign * count)
    case .week: point.advanced(by: sign * 7 * count)
    case .fortnight: point.advanced(by: sign * 14 * count)
    case .month: point.coarsened(to: .month).advanced(by: sign * count)
    case .quarter: point.coarsened(to: .month).advanced(by: sign * 3 * count)
    case .half: point.coarsened(to: .month).advanced(by: sign * 6 * count)
    case .year: point.coarsened(to: .year).advanced(by: sign * count)
    case .decade: point.coarsened(to: .year).advanced(by: sign * 10 * count)
    case .century: point.coarsened(to: .year).advanced(by: sign * 100 * count)
    case .weekend: nil
    }
  }

  /// E4: the day after a dated event; the same time, about, where it is dated more coarsely.
  func afterEvent(_ quantity: TimeQuantity, _ sign: Int, _ noun: Int) -> TimeValue? {
    guard let count = quantity.count, let point = event(noun) else { return nil }
    if quantity.unit == .day { return point.day(shiftedBy: sign * count) }
    return point.shifted(by: quantity, sign)
  }

  func distance(_ quantity: TimeQuantity, _ sign: Int, from base: TimeReading) -> TimeValue? {
    guard quantity.count != nil, let ends = value(of: base)?.ends,
      let point = sign < 0 ? ends.first : ends.last
    else { return nil }
    return point.shifted(by: quantity, sign)
  }
}

extension TimeValue {
  /// One of two points, or all the time from the one to the other.
  fileprivate func joined(with other: TimeValue?) -> TimeValue? {
    guard let other else { return self }
    if case .point(let first, _) = self, case .point(let second, _) = other {
      return .choice([first, second].sorted())
    }
    guard let first = [ends.first, other.ends.first].compactMap(\.self).min(),
      let last = [ends.last, other.ends.last].compactMap(\.self).max()
    else { return nil }
    return TimeValue(first, last)
  }
}

extension CalendarPoint {
  /// The day so many days away; a point coarser than a day stays, about.
  func day(shiftedBy days: Int) -> TimeValue {
    grain == .day ? TimeValue(advanced(by: days)) : .point(self, .approximate)
  }

  /// The time a number of units away, at the grain of the unit and never finer than this point.
  func shifted(by quantity: TimeQuantity, _ sign: Int) -> TimeValue? {
    guard let count = quantity.count, count < 100_000 else { return nil }
    return switch quantity.unit {
    case .second, .minute: grain == .day ? TimeValue(self) : .point(self, .approximate)
    case .hour: day(shiftedBy: sign * (count / 24))
    case .day: day(shiftedBy: sign * count)
    default: unit(quantity.unit, shiftedBy: sign * count)
    }
  }

  /// The unit that this point lies in, shifted by whole units.
  func unit(_ unit: TimeUnit, shiftedBy count: Int) -> TimeValue? {
    switch unit {
    case .second, .minute, .hour: return TimeValue(self)
    case .day: return day(shiftedBy: count)
    case .week, .fortnight, .weekend:
      guard grain == .day, let monday = firstDay?.monday else { return .point(self, .approximate) }
      let start = monday.advanced(by: count * (unit == .fortnight ? 14 : 7))
      if unit == .weekend { return TimeValue(start.advanced(by: 5)..<start.advanced(by: 7)) }
      return TimeValue(start.week)
    case .month:
      guard grain >= .month else { return .point(self, .approximate) }
      return TimeValue(coarsened(to: .month).advanced(by: count))
    case .quarter, .half:
      guard let month else { return .point(self, .approximate) }
      let length = unit == .quarter ? 3 : 6
      let index = year * (12 / length) + (month - 1) / length + count
      return .season(
        year: index.floored(by: 12 / length),
        number: (unit == .quarter ? 33 : 40) + index.modulo(12 / length), .none)
    case .year: return TimeValue(coarsened(to: .year).advanced(by: count))
    case .decade:
      return .masked(prefix: year.floored(by: 10) + count, openDigits: 1, .none)
    case .century:
      return .masked(prefix: year.floored(by: 100) + count, openDigits: 2, .none)
    }
  }
}

extension Day {
  /// The same day of another month or year, or its last where that month is shorter.
  func shifted(by count: Int, _ unit: TimeUnit) -> Day? {
    let months: Int
    switch unit {
    case .second, .minute, .hour, .day: return advanced(by: unit == .day ? count : 0)
    case .week, .weekend: return advanced(by: 7 * count)
    case .fortnight: return advanced(by: 14 * count)
    case .month: months = count
    case .quarter: months = 3 * count
    case .half: months = 6 * count
    case .year: months = 12 * count
    case .decade: months = 120 * count
    case .century: months = 1200 * count
    }
    let target = CalendarPoint(year: year, month: month).advanced(by: months)
    let length = CalendarPoint.length(ofMonth: target.month ?? 1, year: target.year)
    return Day(year: target.year, month: target.month ?? 1, day: min(day, length))
  }
}
