/// Where the lanes run, and how high the marks of each event stand on them.
struct LaneField {
  /// From top to bottom.
  let bands: [LaneBand]
  let top: Centipoints
  let bottom: Centipoints
  /// For each event, the height of its mark in each of its lanes.
  let heights: [[Centipoints]]
  /// How many marks found no place of their own.
  let crowded: Int
}

extension LaneField {
  /// Straight lanes below each other, as high as their marks need.
  static func straight(
    _ names: [[String]], _ events: [DatedEvent], top: Centipoints
  ) -> LaneField {
    var marks = [[(event: Int, member: Int)]](repeating: [], count: names.count)
    for (index, event) in events.enumerated() {
      for (member, own) in event.members.enumerated() { marks[own.lane].append((index, member)) }
    }
    var heights = events.map { [Centipoints](repeating: 0, count: $0.members.count) }
    var crowded = 0
    var y = top
    let bands = names.indices.map { lane in
      let extents = marks[lane].map { events[$0.event].placement.extent }
      let stack = LaneStack(extents)
      crowded += stack.crowded
      let half = max(7_50, LaneBand.height(of: names[lane]) / 2 + 2_00)
      let height = half + max(half, stack.depth + 5_00)
      for (mark, row) in zip(marks[lane], stack.rows) {
        heights[mark.event][mark.member] = y + half + stack.offset(ofRow: row)
      }
      defer { y += height }
      return LaneBand(name: names[lane], line: y + half, evidence: LaneBand.hull(extents))
    }
    return LaneField(bands: bands, top: top, bottom: y, heights: heights, crowded: crowded)
  }
}
