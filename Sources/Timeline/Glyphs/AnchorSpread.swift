/// Moves the joints of the same or neighboring days aside, so that each can be seen.
///
/// Order is kept, and nothing moves by more than `limit`; the chart says that it was done. Where a
/// crowd would need more, it stands closer together, and at last stays where it is.
struct AnchorSpread {
  /// The distance aimed at.
  let spacing: Centipoints
  /// The furthest a joint may be moved.
  let limit: Centipoints

  /// Straight lanes: marks need only be told apart.
  static let lanes = AnchorSpread(spacing: 5_40, limit: 7_00)
  /// Lines that converge need room to bend between two events.
  static let storyline = AnchorSpread(spacing: 9_00, limit: 14_00)

  /// Returns how far each anchor is to be moved; anchors ascend.
  func shifts(of anchors: [Centipoints], within frame: Range<Centipoints>) -> [Centipoints] {
    var widths = [Centipoints](repeating: spacing, count: anchors.count)
    while true {
      let boxes = zip(anchors, widths).map { anchor, width in
        PoolAdjacentViolators.Box(desiredStart: anchor - width / 2, width: width, weight: 1)
      }
      let wide = frame.lowerBound - spacing..<frame.upperBound + spacing
      guard let starts = PoolAdjacentViolators.starts(of: boxes, within: wide) else {
        widths = widths.map { $0 / 2 }
        continue
      }
      let shifts = anchors.indices.map { starts[$0] + widths[$0] / 2 - anchors[$0] }
      guard let worst = shifts.indices.first(where: { abs(shifts[$0]) > limit }) else {
        return shifts
      }
      for index in run(around: worst, starts, widths) { widths[index] = widths[index] * 3 / 4 }
    }
  }

  /// The boxes that touch each other around one of them.
  private func run(
    around index: Int, _ starts: [Centipoints], _ widths: [Centipoints]
  ) -> ClosedRange<Int> {
    var first = index
    while first > 0, starts[first - 1] + widths[first - 1] >= starts[first] { first -= 1 }
    var last = index
    while last + 1 < starts.count, starts[last] + widths[last] >= starts[last + 1] { last += 1 }
    return first...last
  }
}
