/// A span of time in months, days and seconds, which cannot be turned into each other.
///
/// Source: openCypher, CIP2015-08-06 *Date and Time*.
package struct Duration: Hashable, Sendable {
  package let months: Int64
  package let days: Int64
  /// Whole seconds, rounded down: of −0.1 s they are −1.
  package let seconds: Int64
  /// The rest of a second, from 0 to 999,999,999.
  package let nanoseconds: Int32

  /// No time at all.
  package static let zero = Duration(months: 0, days: 0, seconds: 0, nanoseconds: 0)

  /// Takes parts of which the nanoseconds lie within a second.
  init(months: Int64, days: Int64, seconds: Int64, nanoseconds: Int32) {
    self.months = months
    self.days = days
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Takes parts of any size; `nil` where the seconds are too many.
  init?(months: Int64, days: Int64, seconds: Int64, anyNanoseconds nanoseconds: Int64) {
    let carry = nanoseconds.flooredQuotient(LocalTime.nanosecondsPerSecond)
    let (sum, overflow) = seconds.addingReportingOverflow(carry)
    guard !overflow else { return nil }
    self.months = months
    self.days = days
    self.seconds = sum
    self.nanoseconds = Int32(nanoseconds.flooredRemainder(LocalTime.nanosecondsPerSecond))
  }

  /// Its length in nanoseconds, were all months 30.436875 days long, and all days 24 hours.
  var averageNanoseconds: Int128 {
    let seconds =
      Int128(months) * Int128(Self.averageSecondsPerMonth) + Int128(days) * 86_400
      + Int128(seconds)
    return seconds * Int128(LocalTime.nanosecondsPerSecond) + Int128(nanoseconds)
  }

  /// The twelfth of 365.2425 days.
  static let averageSecondsPerMonth: Int64 = 2_629_746
}

extension Duration {
  /// Whether one comes before another where values are sorted: by their average length, then by
  /// their parts.
  func precedes(_ other: Duration) -> Bool {
    let (length, otherLength) = (averageNanoseconds, other.averageNanoseconds)
    guard length == otherLength else { return length < otherLength }
    return (months, days, seconds, nanoseconds)
      < (other.months, other.days, other.seconds, other.nanoseconds)
  }
}
