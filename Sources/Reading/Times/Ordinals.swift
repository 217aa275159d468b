import Chronology

/// B3, C3, C4: units counted inside a longer one.
extension TimeGrammar {
  /// « le premier lundi de mai », "the third week of March", "the first three months of 2025",
  /// « la première moitié du XXe siècle ».
  func countedUnit(at start: Int) -> Match? {
    let index = skipArticle(start)
    guard let count = place(at: index) else { return nil }
    switch word(count.end) {
    case .weekday where count.count == 1:
      // « le premier lundi de chaque mois ».
      if [.of, .in].contains(word(count.end + 1)), word(count.end + 2) == .every,
        word(count.end + 3) == .unit
      {
        return Match(
          reading: .recurring("XXXX-WXX-\(self[count.end].value)"), end: count.end + 4)
      }
      return inside(at: count.end + 1) {
        .counted(.weekday(self[count.end].value), count.place, $0)
      }
    case .unit where self[count.end].value == TimeUnit.week.rawValue && count.count == 1:
      return inside(at: count.end + 1) { .counted(.week, count.place, $0) }
    case .unit where self[count.end].value == TimeUnit.fortnight.rawValue && count.count == 1,
      .collective where self[count.end].value == 15 && count.count == 1:
      return inside(at: count.end + 1) { .counted(.fortnight, count.place, $0) }
    case .half where count.place == 1 || count.place == 2, .unit where isHalf(count.end):
      return halfOfCentury(count.place, at: count.end + 1)
    case .units, .unit:
      guard let unit = TimeUnit(rawValue: self[count.end].value),
        [.month, .quarter, .day, .week].contains(unit), count.count > 1
      else { return nil }
      if unit == .quarter {
        return inside(at: count.end + 1) {
          .counted(.run(.month, 3 * count.count), count.place, $0)
        }
      }
      return inside(at: count.end + 1) { .counted(.run(unit, count.count), count.place, $0) }
    default: return nil
    }
  }

  private func isHalf(_ index: Int) -> Bool { self[index].value == TimeUnit.half.rawValue }

  /// Which one, counted from 1; −1 is the last; "the first three" are several.
  private func place(at index: Int) -> (place: Int, count: Int, end: Int)? {
    if isFrench, let several = cardinal(at: index), several.value > 1,
      let place = firstOrLast(at: several.end)
    {
      return (place, several.value, several.end + 1)
    }
    if let place = firstOrLast(at: index) {
      if isEnglish, let several = cardinal(at: index + 1), several.value > 1 {
        return (place, several.value, several.end)
      }
      return (place, 1, index + 1)
    }
    guard let ordinal = ordinalNumber(at: index), (1...53).contains(ordinal.value) else {
      return nil
    }
    return (ordinal.value, 1, ordinal.end)
  }

  private func firstOrLast(at index: Int) -> Int? {
    switch word(index) {
    case .last: -1
    case .ordinal where self[index].value == 1: 1
    default: nil
    }
  }

  /// The month or year that a unit lies in.
  private func inside(at start: Int, _ reading: (TimeReading) -> TimeReading) -> Match? {
    guard [.of, .ofThe, .in].contains(word(start)) else { return nil }
    let next = start + 1
    if let holder = calendarDate(at: next) ?? monthExpression(at: next), isMonthOrYear(holder) {
      return Match(reading: reading(holder.reading), end: holder.end)
    }
    if let year = yearNumber(at: next) {
      return Match(
        reading: reading(.calendar(CalendarFields(year: year.value), .byTense)), end: year.end)
    }
    let unit = skipArticle(next)
    if let shifted = shiftedUnit(at: next) ?? shiftedUnit(at: unit),
      case .unitShift(let unit, _) = shifted.reading, unit == .month || unit == .year
    {
      return Match(reading: reading(shifted.reading), end: shifted.end)
    }
    guard word(start) == .ofThe || unit > next, word(unit) == .unit,
      self[unit].value == TimeUnit.month.rawValue || self[unit].value == TimeUnit.year.rawValue,
      let named = TimeUnit(rawValue: self[unit].value)
    else { return nil }
    return Match(reading: reading(.unitShift(named, 0)), end: unit + 1)
  }

  private func isMonthOrYear(_ match: Match) -> Bool {
    switch match.reading {
    case .calendar(let fields, _): fields.day == nil && fields.weekday == nil
    case .inUnit(let fields, _): fields.day == nil
    default: false
    }
  }

  private func halfOfCentury(_ half: Int, at start: Int) -> Match? {
    guard [.of, .ofThe].contains(word(start)),
      let century = decadeOrCentury(at: start + 1),
      case .fixed(.masked(let prefix, openDigits: 2, _), _) = century.reading
    else { return nil }
    let first = prefix * 100 + (half == 1 ? 0 : 50)
    return Match(
      reading: .fixed(
        TimeValue(CalendarPoint(year: first), CalendarPoint(year: first + 49)), .decadeOrCentury),
      end: century.end)
  }
}

/// What is counted inside a month or year.
enum CountedUnit: Hashable, Sendable {
  /// A weekday from 1 for Monday.
  case weekday(Int)
  /// Seven days, the first week from the first day.
  case week
  /// The days to the fifteenth of a month, or those after it.
  case fortnight
  /// So many units in a row.
  case run(TimeUnit, Int)
}

extension TimeFrame {
  /// The day or days that stand at a place of a month or year, counted from 1; −1 is the last.
  func counted(_ unit: CountedUnit, _ place: Int, in holder: TimeReading) -> TimeValue? {
    guard let ends = value(of: holder)?.ends, let first = ends.first?.firstDay,
      let last = ends.last?.lastDay
    else { return nil }
    switch unit {
    case .weekday(let weekday):
      let day =
        place > 0
        ? first.advanced(by: -1).following(weekday).advanced(by: 7 * (place - 1))
        : last.advanced(by: 1).preceding(weekday)
      return day >= first && day <= last ? TimeValue(day) : nil
    case .week: return days(7, place, first, last)
    case .fortnight: return fortnight(place, from: first, to: last)
    case .run(.month, let count):
      let start = CalendarPoint(first).coarsened(to: .month)
      let end = CalendarPoint(last).coarsened(to: .month)
      return place > 0
        ? TimeValue(start, start.advanced(by: count - 1))
        : TimeValue(end.advanced(by: 1 - count), end)
    case .run(.week, let count): return days(7 * count, place, first, last)
    case .run(_, let count): return days(count, place, first, last)
    }
  }

  /// « la première quinzaine de mars » ends with the fifteenth, the second one with the month.
  private func fortnight(_ place: Int, from first: Day, to last: Day) -> TimeValue? {
    guard first.month == last.month, first.year == last.year else { return nil }
    switch place {
    case 1: return TimeValue(first..<first.advanced(by: 15))
    case 2, -1: return TimeValue(first.advanced(by: 15)..<last.advanced(by: 1))
    default: return nil
    }
  }

  /// The run of so many days at a place; the last one ends with what holds it.
  private func days(_ length: Int, _ place: Int, _ first: Day, _ last: Day) -> TimeValue? {
    let start =
      place > 0 ? first.advanced(by: length * (place - 1)) : last.advanced(by: 1 - length)
    guard start >= first, start <= last else { return nil }
    let end = min(start.advanced(by: length - 1), last)
    return TimeValue(CalendarPoint(start), CalendarPoint(end))
  }
}
