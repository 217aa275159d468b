import Chronology

/// G2: the turn of a year, decade or century.
extension TimeGrammar {
  /// "the turn of the century", « au tournant des années 1990 », "the turn of the year".
  func turn(at start: Int) -> Match? {
    let index = skipArticle(start)
    guard word(index) == .turn, [.of, .ofThe].contains(word(index + 1)) else { return nil }
    let next = index + 2
    if let named = decadeOrCentury(at: next) ?? shiftedYear(at: next) {
      return Match(reading: .turn(named.reading), end: named.end)
    }
    if let year = yearNumber(at: next) {
      let reading = TimeReading.calendar(CalendarFields(year: year.value), .byTense)
      return Match(reading: .turn(reading), end: year.end)
    }
    let noun = skipArticle(next)
    guard word(index + 1) == .ofThe || noun > next, word(noun) == .unit,
      let unit = TimeUnit(rawValue: self[noun].value),
      [.year, .decade, .century].contains(unit)
    else { return nil }
    return Match(reading: .turn(.unitShift(unit, 0)), end: noun + 1)
  }
}

extension TimeFrame {
  /// About the first year of a decade or century; about the first day of a year.
  ///
  /// The turn of the year itself is the new year that the tense points to.
  func turn(of unit: TimeReading) -> TimeValue? {
    if unit == .unitShift(.year, 0) { return feast(101, .byTense)?.qualified(.approximate) }
    guard let value = value(of: unit), let first = value.ends.first else { return nil }
    if case .unitShift(.year, _) = unit {
      return .point(CalendarPoint(year: first.year, month: 1, day: 1), .approximate)
    }
    return .point(CalendarPoint(year: first.year), .approximate)
  }
}
