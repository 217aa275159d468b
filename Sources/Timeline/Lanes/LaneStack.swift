/// Stacks the marks of one lane that would lie on each other, and says how high the lane must be.
///
/// Dots come first and lie on the lane's line where they can; bars and capsules hang beneath.
struct LaneStack {
  /// The distance between two rows of marks.
  static let pitch: Centipoints = 6_00
  /// The most rows a lane may have; further marks share the last one.
  static let maximum = 6
  /// From this width on a mark is a bar.
  private static let barWidth: Centipoints = 14_00

  /// The row of each mark, in the order given; row 0 is the lane's line.
  let rows: [Int]
  let rowCount: Int
  /// How many marks found no row of their own.
  let crowded: Int

  /// Deals the marks' extents out to rows: each to the first row that is free there.
  init(_ extents: [Range<Centipoints>]) {
    let order = extents.indices.sorted { left, right in
      let (isLeftBar, isRightBar) = (
        extents[left].count >= Self.barWidth, extents[right].count >= Self.barWidth
      )
      guard isLeftBar == isRightBar else { return isRightBar }
      return (extents[left].lowerBound, left) < (extents[right].lowerBound, right)
    }
    var taken: [[Range<Centipoints>]] = []
    var rows = [Int](repeating: Self.maximum - 1, count: extents.count)
    var crowded = 0
    for index in order {
      let extent = extents[index]
      if let free = taken.firstIndex(where: { !$0.contains { $0.overlaps(extent) } }) {
        taken[free].append(extent)
        rows[index] = free
      } else if taken.count < Self.maximum {
        rows[index] = taken.count
        taken.append([extent])
      } else {
        crowded += 1
      }
    }
    self.rows = rows
    self.crowded = crowded
    rowCount = max(taken.count, 1)
  }

  /// How far below the lane's line a row lies.
  func offset(ofRow row: Int) -> Centipoints { row * Self.pitch }

  /// The room the rows below the line take.
  var depth: Centipoints { (rowCount - 1) * Self.pitch }
}
