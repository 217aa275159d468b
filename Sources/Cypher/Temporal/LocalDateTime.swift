/// A day and a time of day, without a zone.
package struct LocalDateTime: Hashable, Sendable {
  package let date: Date
  package let time: LocalTime

  package init(_ date: Date, _ time: LocalTime) {
    self.date = date
    self.time = time
  }

  /// Takes whole seconds since 1970-01-01T00:00 and a part of a second; `nil` outside of the years.
  init?(secondsSince1970 seconds: Int64, nanosecond: Int) {
    guard let date = Date(daysSince1970: Int(seconds.flooredQuotient(86_400))) else { return nil }
    self.date = date
    time = LocalTime(
      checked: seconds.flooredRemainder(86_400) * LocalTime.nanosecondsPerSecond
        + Int64(nanosecond))
  }

  /// Whole seconds since 1970-01-01T00:00, as if it were UTC.
  var secondsSince1970: Int64 { Int64(date.daysSince1970) * 86_400 + Int64(time.secondOfDay) }

  /// The date and time that much later; `nil` outside of the years.
  func adding(seconds: Int64, nanoseconds: Int64) -> LocalDateTime? {
    let parts = nanoseconds + Int64(time.nanosecond)
    let carry = parts.flooredQuotient(LocalTime.nanosecondsPerSecond)
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
    let (total, carryOverflow) = sum.addingReportingOverflow(carry)
    guard !overflow, !carryOverflow else { return nil }
    return LocalDateTime(
      secondsSince1970: total,
      nanosecond: Int(parts.flooredRemainder(LocalTime.nanosecondsPerSecond)))
  }
}

extension LocalDateTime: Comparable {
  /// Orders by time.
  package static func < (left: Self, right: Self) -> Bool {
    left.date == right.date ? left.time < right.time : left.date < right.date
  }
}
