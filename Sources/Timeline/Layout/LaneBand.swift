import Drawing

/// A lane with its name and its line.
struct LaneBand {
  /// The name in lines; empty where all events share one line.
  let name: [String]
  /// The height of the lane's line, at its name where it is not straight.
  let line: Centipoints
  /// From the first to the last mark; `nil` for a lane without any.
  let evidence: Range<Centipoints>?
  /// Where the line passes, from its name to its last event; empty for a straight one.
  var course: [(x: Centipoints, y: Centipoints)] = []
  /// How many marks each crowded place has beyond those drawn.
  var surplus: [(x: Centipoints, y: Centipoints, count: Int)] = []
  /// How many events each short stretch of the axis holds, where the lane is drawn as cells.
  var cells: CountStrip?

  /// The room a name takes.
  static func height(of name: [String]) -> Centipoints {
    name.count * Centipoints(TimelineLayout.nameFontSize * TextMetrics.leading * 100)
  }

  /// From the first to the last of some extents.
  static func hull(_ extents: [Range<Centipoints>]) -> Range<Centipoints>? {
    guard let left = extents.map(\.lowerBound).min(), let right = extents.map(\.upperBound).max()
    else { return nil }
    return left..<right
  }
}
