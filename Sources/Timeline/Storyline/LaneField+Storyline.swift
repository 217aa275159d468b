extension LaneField {
  /// Lines that converge where their actors meet.
  static func storyline(
    _ names: [[String]], _ events: [DatedEvent], gutter: Centipoints, top: Centipoints
  ) -> LaneField {
    let steps = events.indices.sorted {
      (events[$0].placement.anchor, $0) < (events[$1].placement.anchor, $1)
    }
    let sessions = steps.map { events[$0].members.map(\.lane) }
    let lanes = Array(names.indices)
    let lasts = lanes.map { lane in sessions.lastIndex { $0.contains(lane) } ?? 0 }
    let order = StorylineOrder(lanes: lanes, sessions: sessions, lasts: lasts)
    let solution = StorylineHeights(
      orders: order.orders, sessions: [[]] + sessions,
      nameHeights: names.map { LaneBand.height(of: $0) + 2_50 })
    let margin: Centipoints = 8_00
    let shift = top + margin - solution.range.lowerBound
    var heights = events.map { [Centipoints?](repeating: nil, count: $0.members.count) }
    for (step, event) in steps.enumerated() {
      heights[event] = events[event].members.map { member in
        shift + (solution.heights[step + 1][member.lane] ?? 0)
      }
    }
    let bands = lanes.map { lane -> LaneBand in
      let own = steps.filter { event in events[event].members.contains { $0.lane == lane } }
      var course = [(x: gutter, y: shift + (solution.heights[0][lane] ?? 0))]
      for (step, event) in steps.enumerated() {
        guard let y = solution.heights[step + 1][lane] else { break }
        course.append((events[event].placement.anchor, shift + y))
      }
      return LaneBand(
        name: names[lane], line: course[0].y,
        evidence: LaneBand.hull(own.map { events[$0].placement.extent }), course: course)
    }
    return LaneField(
      bands: bands, top: top, bottom: shift + solution.range.upperBound + margin,
      heights: heights, crowded: 0)
  }
}
