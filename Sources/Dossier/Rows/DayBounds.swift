import Chronology

/// The two numbers that carry the indexes of a date column.
struct DayBounds {
  /// The first day it may touch, in days since 1970-01-01; `nil` where unbounded or unknown.
  let earliest: Int?
  /// The day after the last it may touch; `nil` where unbounded or unknown.
  let latest: Int?

  init(_ date: EDTF?) {
    guard let bounds = date?.bounds else {
      (earliest, latest) = (nil, nil)
      return
    }
    earliest = Self.day(bounds.earliestStart)
    latest = Self.day(bounds.latestEnd)
  }

  private static func day(_ bound: Bound) -> Int? {
    switch bound {
    case .day(let day): day.daysSince1970
    case .unbounded, .unknown: nil
    }
  }
}
