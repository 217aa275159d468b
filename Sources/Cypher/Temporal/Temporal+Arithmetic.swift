extension Date {
  /// The date a duration later: months first, then days; whole days of its seconds count too.
  ///
  /// - Returns: `nil` outside of the years.
  func adding(_ duration: Duration) -> Date? {
    adding(months: duration.months)?.adding(days: duration.days)?
      .adding(days: duration.seconds / 86_400)
  }
}

extension LocalTime {
  /// The time of day a duration later, round the clock; its months and days count for nothing.
  func adding(_ duration: Duration) -> LocalTime {
    adding(seconds: duration.seconds, nanoseconds: Int64(duration.nanoseconds))
  }
}

extension LocalDateTime {
  /// The date and time a duration later: months first, then days, then seconds.
  ///
  /// - Returns: `nil` outside of the years.
  func adding(_ duration: Duration) -> LocalDateTime? {
    guard let date = date.adding(months: duration.months)?.adding(days: duration.days) else {
      return nil
    }
    return LocalDateTime(date, time)
      .adding(seconds: duration.seconds, nanoseconds: Int64(duration.nanoseconds))
  }
}

extension DateTime {
  /// The date and time a duration later: months and days as the calendar of its zone counts them,
  /// seconds as they pass.
  func adding(_ duration: Duration, _ zones: ZoneRules) throws(CypherError) -> DateTime {
    guard let date = local.date.adding(months: duration.months)?.adding(days: duration.days) else {
      throw .outOfYears
    }
    let moved =
      date == local.date
      ? self
      : try zones.dateTime(LocalDateTime(date, local.time), place, preferring: offset)
    guard duration.seconds != 0 || duration.nanoseconds != 0 else { return moved }
    guard
      let later = moved.local.adding(
        seconds: duration.seconds, nanoseconds: Int64(duration.nanoseconds))
    else { throw .outOfYears }
    return try zones.dateTime(
      secondsSince1970: later.secondsSince1970 - Int64(moved.offset),
      nanosecond: later.time.nanosecond, place)
  }
}

extension Value {
  /// An instant a duration later; `nil` for other values.
  func adding(_ duration: Duration, _ zones: ZoneRules) throws(CypherError) -> Value? {
    switch self {
    case .date(let date):
      guard let sum = date.adding(duration) else { throw .outOfYears }
      return .date(sum)
    case .localTime(let time): return .localTime(time.adding(duration))
    case .time(let time):
      return .time(Time(time.local.adding(duration), offset: time.offset))
    case .localDateTime(let instant):
      guard let sum = instant.adding(duration) else { throw .outOfYears }
      return .localDateTime(sum)
    case .dateTime(let instant): return .dateTime(try instant.adding(duration, zones))
    case .null, .boolean, .integer, .float, .string, .list, .map, .node, .relationship, .path,
      .duration, .edtf:
      return nil
    }
  }
}
