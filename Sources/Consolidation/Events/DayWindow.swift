import Chronology

/// The days that a date may touch; half-open.
struct DayWindow: Hashable {
  /// In days since 1970-01-01; far off where the date is open or unknown at that end.
  let lower: Int
  let upper: Int

  /// Three thousand million years: farther than any date, and safe to add to.
  private static let farOff = 1 << 40

  var count: Int { upper - lower }

  /// `nil` for no date and for one of which neither end is known.
  init?(_ date: EDTF?) {
    guard let bounds = date?.bounds else { return nil }
    let (first, end) = (bounds.earliestStart.day, bounds.latestEnd.day)
    guard first != nil || end != nil else { return nil }
    lower = first?.daysSince1970 ?? -Self.farOff
    upper = end?.daysSince1970 ?? Self.farOff
  }

  init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  func overlaps(_ other: DayWindow) -> Bool { lower < other.upper && other.lower < upper }

  /// What both share; `nil` where they share nothing.
  func shared(with other: DayWindow) -> DayWindow? {
    overlaps(other) ? DayWindow(max(lower, other.lower), min(upper, other.upper)) : nil
  }

  /// The weeks that it touches, numbered from 1970-01-01.
  var weeks: ClosedRange<Int> { Self.week(lower)...Self.week(upper - 1) }

  static func week(_ day: Int) -> Int {
    day >= 0 ? day / 7 : (day - 6) / 7
  }
}
