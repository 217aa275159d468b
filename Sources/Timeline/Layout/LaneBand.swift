/// A lane with its name, its room and its marks.
struct LaneBand {
  /// The name in lines; empty where all events share one line.
  let name: [String]
  let top: Centipoints
  let height: Centipoints
  let stack: LaneStack
  /// From the first to the last mark; `nil` for a lane without any.
  let evidence: Range<Centipoints>?

  /// The height of the lane's line.
  let line: Centipoints

  /// Where the marks of a row stand.
  func y(ofRow row: Int) -> Centipoints { line + stack.offset(ofRow: row) }
}
