/// Decides how much time the axis shows.
///
/// A date that spans more time than all precise dates together, such as a whole decade among the
/// events of one winter, does not stretch the axis: its mark is cut at the frame, or stands at the
/// edge with an arrow, and its label says the date.
enum AxisExtent {
  /// The longest a range may be, in days, to count as precise: a season.
  private static let preciseLength = 92

  /// Returns the stretches of time to show, ascending and apart; empty only where `extents` is.
  static func stretches(
    _ extents: [Range<Int>], breakingAbove percent: Int?
  ) -> [Range<Int>] {
    let precise = extents.filter { $0.count <= preciseLength }
    let core = IdleGaps.stretches(precise, longerThan: percent)
    guard !core.isEmpty else { return IdleGaps.stretches(extents, longerThan: percent) }
    let limit = max(preciseLength, core.reduce(0) { $0 + $1.count })
    return IdleGaps.stretches(extents.filter { $0.count <= limit }, longerThan: percent)
  }
}
