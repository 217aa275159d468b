/// How far apart two instants lie.
///
/// What one of them lacks it takes from the other: a time of day is on the day of the other, a
/// local time in its zone. A date alone is at midnight.
///
/// Source: openCypher, CIP2015-08-06, *Computing the Duration between two temporal instants*.
struct DurationBetween {
  private let from: Moment
  private let to: Moment
  /// Whether both have a date, so that months and days can be counted.
  private let haveDates: Bool
  private let zone: Zone?
  private let zones: ZoneRules

  /// One end: what a clock shows, and where.
  private struct Moment {
    var local: LocalDateTime
    var offset: Int32
  }

  /// `nil` where one of the values is no instant.
  init?(_ from: Value, _ to: Value, _ zones: ZoneRules) throws(CypherError) {
    guard let start = InstantParts(from), let end = InstantParts(to) else { return nil }
    haveDates = start.date != nil && end.date != nil
    self.zones = zones
    zone = start.zone?.zone ?? end.zone?.zone
    let days = (start.date ?? end.date ?? .epoch, end.date ?? start.date ?? .epoch)
    self.from = try Self.moment(start, day: days.0, end.zone?.zone, zones)
    let target = try Self.moment(end, day: days.1, start.zone?.zone, zones)
    // Both clocks are put into the zone of the first.
    if let zone, start.zone != nil, end.zone != nil {
      let moved = try zones.dateTime(
        secondsSince1970: target.local.secondsSince1970 - Int64(target.offset),
        nanosecond: target.local.time.nanosecond, zone)
      self.to = Moment(local: moved.local, offset: moved.offset)
    } else {
      self.to = target
    }
  }

  private static func moment(
    _ parts: InstantParts, day: Date, _ otherZone: Zone?, _ zones: ZoneRules
  ) throws(CypherError) -> Moment {
    let local = LocalDateTime(day, parts.time ?? .midnight)
    if let zone = parts.zone {
      // A time of day with an offset keeps it; a date and time is what it says.
      return Moment(local: local, offset: zone.offset)
    }
    guard let otherZone else { return Moment(local: local, offset: 0) }
    let instant = try zones.dateTime(local, otherZone)
    return Moment(local: instant.local, offset: instant.offset)
  }

  /// The difference in months, days and seconds.
  func parts() throws(CypherError) -> Duration {
    guard haveDates else { return try seconds() }
    let months = wholeMonths(from.local, to.local)
    var start = from
    if months != 0 { start = try shifted(start, months: months, days: 0) }
    let days = wholeDays(start.local, to.local)
    if days != 0 { start = try shifted(start, months: 0, days: days) }
    return try difference(start, to, months: months, days: days)
  }

  /// The difference in whole months.
  func months() -> Duration {
    let months = haveDates ? wholeMonths(from.local, to.local) : 0
    return Duration(months: months, days: 0, seconds: 0, nanoseconds: 0)
  }

  /// The difference in whole days.
  func days() -> Duration {
    let days = haveDates ? wholeDays(from.local, to.local) : 0
    return Duration(months: 0, days: days, seconds: 0, nanoseconds: 0)
  }

  /// The difference in seconds and their parts.
  func seconds() throws(CypherError) -> Duration {
    try difference(from, to, months: 0, days: 0)
  }

  private func difference(
    _ start: Moment, _ end: Moment, months: Int64, days: Int64
  ) throws(CypherError) -> Duration {
    let seconds =
      (end.local.secondsSince1970 - Int64(end.offset))
      - (start.local.secondsSince1970 - Int64(start.offset))
    let nanoseconds = Int64(end.local.time.nanosecond - start.local.time.nanosecond)
    guard
      let duration = Duration(
        months: months, days: days, seconds: seconds, anyNanoseconds: nanoseconds)
    else { throw .durationOverflow }
    return duration
  }

  private func shifted(
    _ moment: Moment, months: Int64, days: Int64
  ) throws(CypherError) -> Moment {
    guard let date = moment.local.date.adding(months: months)?.adding(days: days) else {
      throw .outOfYears
    }
    let local = LocalDateTime(date, moment.local.time)
    guard let zone else { return Moment(local: local, offset: 0) }
    let instant = try zones.dateTime(local, zone, preferring: moment.offset)
    return Moment(local: instant.local, offset: instant.offset)
  }

  /// Whole days, towards zero.
  private func wholeDays(_ start: LocalDateTime, _ end: LocalDateTime) -> Int64 {
    let days = Int64(end.date.daysSince1970 - start.date.daysSince1970)
    if days > 0, end.time < start.time { return days - 1 }
    if days < 0, end.time > start.time { return days + 1 }
    return days
  }

  /// Whole months, towards zero.
  private func wholeMonths(_ start: LocalDateTime, _ end: LocalDateTime) -> Int64 {
    let months = Int64(end.date.monthCount - start.date.monthCount)
    let (day, endDay) = (start.date.civil.day, end.date.civil.day)
    let restIsNegative = endDay < day || endDay == day && end.time < start.time
    let restIsPositive = endDay > day || endDay == day && end.time > start.time
    if months > 0, restIsNegative { return months - 1 }
    if months < 0, restIsPositive { return months + 1 }
    return months
  }
}
