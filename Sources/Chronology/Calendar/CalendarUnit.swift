/// A unit that dates are counted and shifted in.
public enum CalendarUnit: Int, CaseIterable, Comparable, Hashable, Sendable {
  case day, week, month, year

  /// Orders from fine to coarse.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
