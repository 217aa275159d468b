/// Finds the stretches of time in which nothing happens and that would take up too much of the axis.
///
/// A gap is left out when it is longer than a share of what would remain to be shown; after one is
/// gone the others weigh more, so the longest is tried again until none is too long.
enum IdleGaps {
  /// The most breaks one axis may have: with more, nobody can read distances any longer.
  static let maximum = 4
  /// The shortest gap, in days, that is worth a break.
  static let shortest = 60

  /// Returns the stretches to show.
  ///
  /// - Parameters:
  ///   - evidence: The days on which something begins or ends; any order, may overlap.
  ///   - percent: The share of the shown time, 1 to 100, above which a gap is left out; `nil` leaves
  ///     none out.
  /// - Returns: The stretches, ascending and apart.
  static func stretches(_ evidence: [Range<Int>], longerThan percent: Int?) -> [Range<Int>] {
    let merged = merge(evidence)
    guard let first = merged.first, let last = merged.last else { return [] }
    let hull = first.lowerBound..<last.upperBound
    guard let percent, merged.count > 1 else { return [hull] }
    let gaps = zip(merged, merged.dropFirst()).map { $0.upperBound..<$1.lowerBound }
      .sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
    var shown = hull.count
    var hidden: [Range<Int>] = []
    for gap in gaps.prefix(maximum) {
      guard gap.count >= shortest, isLong(gap.count, shown, percent) else { break }
      hidden.append(gap)
      shown -= gap.count
    }
    return cut(hull, at: hidden.sorted { $0.lowerBound < $1.lowerBound })
  }

  /// Whether a gap takes more than a share; in double width, since gaps may be geological.
  private static func isLong(_ gap: Int, _ shown: Int, _ percent: Int) -> Bool {
    let product = gap.multipliedFullWidth(by: 100)
    let limit = shown.multipliedFullWidth(by: percent)
    return (product.high, product.low) > (limit.high, limit.low)
  }

  /// Joins ranges that overlap or touch.
  static func merge(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func cut(_ hull: Range<Int>, at hidden: [Range<Int>]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = hull.lowerBound
    for gap in hidden {
      stretches.append(start..<gap.lowerBound)
      start = gap.upperBound
    }
    stretches.append(start..<hull.upperBound)
    return stretches
  }
}
