/// A civil day of the proleptic Gregorian calendar, counted from 1970-01-01.
public struct Day: Hashable, Comparable, Codable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let daysSince1970: Int

  /// Takes a count of days.
  public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}
