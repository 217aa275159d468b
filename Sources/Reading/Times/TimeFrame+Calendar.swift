import Chronology

/// Rules A and B: which year, month or week a partial date means.
extension TimeFrame {
  func calendar(_ fields: CalendarFields, _ choice: TimeReading.Choice) -> TimeValue? {
    if let point = fields.point { return TimeValue(point) }
    guard let reference = choice == .following || choice == .previous ? storyDay(choice) : today
    else { return nil }
    if fields.day != nil {
      return dayFrame(choice).day(fields, reference).map { TimeValue($0) }
    }
    if let weekday = fields.weekday { return TimeValue(self.weekday(weekday, choice, reference)) }
    return fields.month.map { TimeValue(month($0, choice, reference)) }
  }

  /// "le 3 février dernier" lies behind, "le 15 mars prochain" ahead, whatever the verb says.
  private func dayFrame(_ choice: TimeReading.Choice) -> TimeFrame {
    switch choice {
    case .last, .previous: saying(.past)
    case .next, .following: saying(.future)
    case .this, .byTense: self
    }
  }

  private func storyDay(_ choice: TimeReading.Choice) -> Day? {
    story(.day, choice == .following ? 1 : -1)?.firstDay ?? today
  }

  /// A day without year, or without month: the candidate that the tense points to.
  private func day(_ fields: CalendarFields, _ reference: Day) -> Day? {
    let now = CalendarPoint(reference)
    let months =
      fields.month.map { month in (-8...8).map { ($0 + now.year) * 12 + month - 1 } }
      ?? (-14...14).map { now.year * 12 + (now.month ?? 1) - 1 + $0 }
    let days = months.compactMap {
      Day(year: $0.floored(by: 12), month: $0.modulo(12) + 1, day: fields.day ?? 1)
    }
    let fitting = fields.weekday.map { weekday in days.filter { $0.weekday.rawValue == weekday } }
    if let nearest = fitting.flatMap({ nearest($0, to: reference) }),
      abs(reference.distance(to: nearest)) <= 400
    {
      return nearest
    }
    return nearest(days, to: reference)
  }

  /// The candidate that the tense points to; the nearest one where it says nothing.
  private func nearest(_ days: [Day], to reference: Day) -> Day? {
    switch tense {
    case .past: days.last { $0 <= reference }
    case .future: days.first { $0 >= reference }
    case .none:
      days.min {
        let (left, right) = (abs(reference.distance(to: $0)), abs(reference.distance(to: $1)))
        return (left, $0) < (right, $1)
      }
    }
  }

  private func weekday(_ weekday: Int, _ choice: TimeReading.Choice, _ reference: Day) -> Day {
    let past = reference.advanced(by: 1).preceding(weekday)
    let future = reference.advanced(by: -1).following(weekday)
    switch (choice, tense) {
    case (.last, _), (.previous, _): return reference.preceding(weekday)
    case (.next, _), (.following, _): return reference.following(weekday)
    case (_, .past): return past
    case (_, .future): return future
    case (.this, .none): return reference.monday.advanced(by: weekday - 1)
    case (.byTense, .none):
      return past.distance(to: reference) <= reference.distance(to: future) ? past : future
    }
  }

  private func month(
    _ month: Int, _ choice: TimeReading.Choice, _ reference: Day
  ) -> CalendarPoint {
    let past = month <= reference.month ? reference.year : reference.year - 1
    let future = month >= reference.month ? reference.year : reference.year + 1
    let year: Int =
      switch (choice, tense) {
      case (.last, _), (.previous, _): month < reference.month ? reference.year : reference.year - 1
      case (.next, _), (.following, _):
        month > reference.month ? reference.year : reference.year + 1
      case (.this, _): reference.year
      case (.byTense, .future): future
      case (.byTense, _): past
      }
    return CalendarPoint(year: year, month: month)
  }

  /// A decade of two digits: the nearest that has begun.
  func decade(_ number: Int) -> TimeValue? {
    guard let year = today?.year ?? Optional(2000) else { return nil }
    let century = year - year.modulo(100)
    let start = century + number <= year ? century + number : century - 100 + number
    return .masked(prefix: start / 10, openDigits: 1, .none)
  }

  func season(_ number: Int, _ choice: TimeReading.Choice) -> TimeValue? {
    guard let today else { return nil }
    let months = TimeValue.months(ofSeason: number)
    let now = today.year * 12 + today.month
    // The year of the latest one that has begun.
    let begun = (now - months.lowerBound).floored(by: 12)
    let isRunning = now <= begun * 12 + months.upperBound
    let year: Int =
      switch (choice, tense) {
      case (.last, _), (.previous, _): isRunning ? begun - 1 : begun
      case (.next, _), (.following, _): begun + 1
      case (_, _) where isRunning: begun
      case (_, .past): begun
      case (_, .future): begun + 1
      case (.this, .none): today.year
      case (.byTense, .none): begun
      }
    return .season(year: year, number: number, .none)
  }

  func inUnit(_ fields: CalendarFields, _ holder: TimeReading) -> TimeValue? {
    var fields = fields
    let holder = value(of: holder)?.ends.first
    fields.year = holder?.year
    if fields.month == nil { fields.month = holder?.month }
    guard fields.day == nil || fields.month != nil else { return nil }
    return fields.isImpossible ? nil : fields.point.map { TimeValue($0) }
  }

  func historic(_ point: CalendarPoint, _ fields: CalendarFields) -> TimeValue? {
    guard let today, let day = point.firstDay, day > today else { return TimeValue(point) }
    return calendar(fields, .byTense)
  }

  func feast(_ number: Int, _ choice: TimeReading.Choice) -> TimeValue? {
    guard let today else { return nil }
    let days = (-2...2).compactMap { Feast(number: number).day(in: today.year + $0) }
    return dayFrame(choice).nearest(days, to: today).map { TimeValue($0) }
  }

  func weekend(_ choice: TimeReading.Choice) -> TimeValue? {
    guard let today else { return nil }
    let coming = today.monday.advanced(by: 5)
    let isRunning = today >= coming
    let saturday: Day =
      switch (choice, tense) {
      case (.last, _), (.previous, _): coming.advanced(by: -7)
      case (.next, _), (.following, _): isRunning ? coming.advanced(by: 7) : coming
      case (.this, _) where isRunning: coming
      case (.this, .past): coming.advanced(by: -7)
      case (.this, _): coming
      case (.byTense, .future): coming
      case (.byTense, _): isRunning ? coming : coming.advanced(by: -7)
      }
    return TimeValue(saturday..<saturday.advanced(by: 2))
  }
}
