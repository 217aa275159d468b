/// Decides how much time the axis shows.
///
/// A date that spans far more time than all others together, such as a whole decade among events of
/// one winter, does not stretch the axis: its mark is cut at the frame, and its label says the date.
enum AxisExtent {
  /// The least length, in days, that is taken to span too much.
  private static let longSpan = 366

  /// Returns the ranges the axis has to show; empty only where `evidence` is.
  static func shown(_ evidence: [Range<Int>]) -> [Range<Int>] {
    let short = evidence.filter { $0.count <= longSpan }
    guard let first = short.map(\.lowerBound).min(), let last = short.map(\.upperBound).max() else {
      return evidence
    }
    let limit = max(longSpan, last - first)
    return evidence.filter { $0.count <= limit || $0.upperBound <= first || $0.lowerBound >= last }
  }
}
