/// A civil day of the proleptic Gregorian calendar, counted from 1970-01-01.
///
/// Spans of days are half-open: the sixth of January alone is `day..<day.advanced(by: 1)`.
public struct Day: Hashable, Codable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let daysSince1970: Int

  /// Takes a count of days.
  public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }
}

extension Day: Comparable {
  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

extension Day: Strideable {
  /// Returns the day that many days later, or earlier where the count is negative.
  ///
  /// A sum beyond the range of `Int` stops at its end.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return Day(daysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// Returns the number of days from this day to another; negative where that one is earlier.
  public func distance(to other: Day) -> Int {
    let (difference, overflow) = other.daysSince1970.subtractingReportingOverflow(daysSince1970)
    return overflow ? (daysSince1970 < 0 ? .max : .min) : difference
  }
}
