/// Where the lanes run, and how high the marks of each event stand on them.
struct LaneField {
  /// The most marks of a crowded place that are drawn.
  static let swarm = 4

  /// From top to bottom.
  let bands: [LaneBand]
  let top: Centipoints
  let bottom: Centipoints
  /// For each event, the height of its mark in each of its lanes; `nil` where it is only counted.
  let heights: [[Centipoints?]]
  /// How many marks found no place of their own.
  let crowded: Int
}

extension LaneField {
  /// A mark of an event in one of its lanes.
  private typealias MarkPlace = (event: Int, member: Int)

  /// The marks of each lane.
  private static func marks(_ events: [DatedEvent], laneCount: Int) -> [[MarkPlace]] {
    var marks = [[MarkPlace]](repeating: [], count: laneCount)
    for (index, event) in events.enumerated() {
      for (member, own) in event.members.enumerated() { marks[own.lane].append((index, member)) }
    }
    return marks
  }

  /// Straight lanes below each other, as high as their marks need.
  ///
  /// - Parameters:
  ///   - names: The lanes' names in lines.
  ///   - events: What is drawn; labels have been given out.
  ///   - isSwarm: Whether marks beyond `swarm` in one place are only counted, unless they have a
  ///     label.
  ///   - top: Where the first lane begins.
  /// - Returns: The lanes.
  static func straight(
    _ names: [[String]], _ events: [DatedEvent], isSwarm: Bool, top: Centipoints
  ) -> LaneField {
    let marks = marks(events, laneCount: names.count)
    var heights = events.map { [Centipoints?](repeating: nil, count: $0.members.count) }
    var crowded = 0
    var y = top
    let bands = names.indices.map { lane in
      let extents = marks[lane].map { events[$0.event].placement.extent }
      let stack = LaneStack(extents, maximum: isSwarm ? swarm : LaneStack.maximum)
      let hidden = isSwarm ? stack.crowded.filter { !events[marks[lane][$0].event].isNamed } : []
      crowded += stack.crowded.count - hidden.count
      let half = max(7_50, LaneBand.height(of: names[lane]) / 2 + 2_00)
      let height = half + max(half, stack.depth + 5_00 + (hidden.isEmpty ? 0 : 6_50))
      for (mark, row) in zip(marks[lane], stack.rows) {
        heights[mark.event][mark.member] = y + half + stack.offset(ofRow: row)
      }
      for place in hidden { heights[marks[lane][place].event][marks[lane][place].member] = nil }
      defer { y += height }
      return LaneBand(
        name: names[lane], line: y + half, evidence: LaneBand.hull(extents),
        surplus: surplus(
          hidden.map { events[marks[lane][$0].event].placement.anchor },
          y: y + half + stack.depth + 8_50))
    }
    return LaneField(bands: bands, top: top, bottom: y, heights: heights, crowded: crowded)
  }

  /// Counts marks that lie close to each other.
  private static func surplus(
    _ anchors: [Centipoints], y: Centipoints
  ) -> [(x: Centipoints, y: Centipoints, count: Int)] {
    var groups: [(first: Centipoints, sum: Int, count: Int)] = []
    for anchor in anchors.sorted() {
      if let last = groups.last, anchor - last.first < 14_00 {
        groups[groups.count - 1] = (last.first, last.sum + anchor, last.count + 1)
      } else {
        groups.append((anchor, anchor, 1))
      }
    }
    return groups.map { ($0.sum / $0.count, y, $0.count) }
  }

  /// Lanes of cells, each with the number of its events; only events with a label have marks.
  static func heat(
    _ names: [[String]], _ events: [DatedEvent], on scale: TimeScale, top: Centipoints
  ) -> LaneField {
    let marks = marks(events, laneCount: names.count)
    let empty = CountStrip.cells(on: scale)
    var heights = events.map { [Centipoints?](repeating: nil, count: $0.members.count) }
    var y = top
    let bands = names.indices.map { lane in
      let half = max(7_00, LaneBand.height(of: names[lane]) / 2 + 1_00)
      var cells = empty
      for mark in marks[lane] {
        cells.count(events[mark.event].placement.anchor)
        if events[mark.event].isNamed { heights[mark.event][mark.member] = y + half }
      }
      let extents = marks[lane].map { events[$0.event].placement.extent }
      defer { y += 2 * half }
      return LaneBand(
        name: names[lane], line: y + half, evidence: LaneBand.hull(extents), cells: cells)
    }
    return LaneField(bands: bands, top: top, bottom: y, heights: heights, crowded: 0)
  }
}
