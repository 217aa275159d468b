/// Stacks the marks of one lane that would lie on each other, and says how high the lane must be.
///
/// Dots come first and lie on the lane's line where they can; bars and capsules hang beneath.
struct LaneStack {
  /// The distance between two rows of marks.
  static let pitch: Centipoints = 6_00
  /// The most rows a lane may have where nothing else is said; further marks share the last one.
  static let maximum = 6
  /// From this width on a mark is a bar.
  private static let barWidth: Centipoints = 14_00

  /// The row of each mark, in the order given; row 0 is the lane's line.
  let rows: [Int]
  let rowCount: Int
  /// The marks that found no row of their own.
  let crowded: [Int]

  /// Deals the marks' extents out to rows: the dots first, then each bar to the first free row.
  init(_ extents: [Range<Centipoints>], maximum: Int = Self.maximum) {
    let dots = extents.indices.filter { extents[$0].count < Self.barWidth }
    let bars = extents.indices.filter { extents[$0].count >= Self.barWidth }
      .sorted { (extents[$0].lowerBound, $0) < (extents[$1].lowerBound, $1) }
    let partition = RowPartition(dots.map { extents[$0] }, maximum: maximum)
    var rows = [Int?](repeating: nil, count: extents.count)
    var taken = [[Range<Centipoints>]](repeating: [], count: maximum)
    for (dot, row) in zip(dots, partition.rows) {
      guard let row else { continue }
      rows[dot] = row
      taken[row].append(extents[dot])
    }
    for bar in bars {
      let extent = extents[bar]
      guard let free = taken.firstIndex(where: { !$0.contains { $0.overlaps(extent) } }) else {
        continue
      }
      rows[bar] = free
      taken[free].append(extent)
    }
    self.rows = rows.map { $0 ?? maximum - 1 }
    crowded = rows.indices.filter { rows[$0] == nil }
    rowCount = max(1, taken.count { !$0.isEmpty })
  }

  /// How far below the lane's line a row lies.
  func offset(ofRow row: Int) -> Centipoints { row * Self.pitch }

  /// The room the rows below the line take.
  var depth: Centipoints { (rowCount - 1) * Self.pitch }
}
