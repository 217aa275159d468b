import Chronology

/// The rule for all years to come at the end of a zone's file, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Source: IEEE Std 1003.1, 2017, section 8.3, variable `TZ`; RFC 8536, section 3.3.1.
struct PosixZone: Sendable {
  /// When clocks change: a day of the year, and seconds after its local midnight.
  struct Change: Hashable, Sendable {
    enum DayRule: Hashable, Sendable {
      /// 1 to 365; 29 February is never counted.
      case withoutLeapDay(Int)
      /// 0 to 365.
      case withLeapDay(Int)
      /// The n-th such weekday of a month; 5 is the last; Sunday is 0.
      case weekday(month: Int, week: Int, weekday: Int)
    }

    let day: DayRule
    let seconds: Int64
  }

  let standardOffset: Int32
  /// Summer time: its offset, its beginning and its end.
  let summer: (offset: Int32, start: Change, end: Change)?

  /// The offset at a moment, in seconds since 1970-01-01T00:00Z.
  func offset(at seconds: Int64) -> Int32 {
    guard let summer else { return standardOffset }
    let local = seconds + Int64(standardOffset)
    let year = Day(daysSince1970: Int(local.flooredQuotient(86_400))).year
    let start = summer.start.seconds(in: year) - Int64(standardOffset)
    let end = summer.end.seconds(in: year) - Int64(summer.offset)
    let isSummer =
      start < end ? seconds >= start && seconds < end : seconds >= start || seconds < end
    return isSummer ? summer.offset : standardOffset
  }
}

extension PosixZone.Change {
  /// Local seconds since 1970-01-01T00:00.
  func seconds(in year: Int) -> Int64 {
    func first(of month: Int) -> Day {
      Day(year: year, month: month, day: 1) ?? Day(daysSince1970: 0)
    }
    let day: Day
    switch self.day {
    case .withoutLeapDay(let number):
      let isAfterLeapDay = Day.isLeap(year: year) && number >= 60
      day = first(of: 1).advanced(by: number - (isAfterLeapDay ? 0 : 1))
    case .withLeapDay(let number): day = first(of: 1).advanced(by: number)
    case .weekday(let month, let week, let weekday):
      let start = first(of: month)
      let offset = (weekday - start.weekday.rawValue % 7 + 7) % 7 + (week - 1) * 7
      let isTooLate = offset >= Day.lastDay(ofMonth: month, inYear: year)
      day = start.advanced(by: isTooLate ? offset - 7 : offset)
    }
    return Int64(day.daysSince1970) * 86_400 + seconds
  }
}
