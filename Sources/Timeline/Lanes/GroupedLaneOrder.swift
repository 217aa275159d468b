/// Orders lanes whose blocs stay together.
///
/// First the blocs are put in order as if each were one lane, then the lanes of each bloc among
/// themselves, with all that its events tie to above and below it in view. Each step is optimal up to
/// `LaneOrder.exactLimit`; beyond, a bloc's lanes keep the order they have.
enum GroupedLaneOrder {
  /// Returns an order of the lanes.
  ///
  /// - Parameters:
  ///   - groups: The bloc of each lane, as numbers from 0.
  ///   - joints: What ties lanes together.
  /// - Returns: The lanes from top to bottom.
  /// - Complexity: O(2^n · (n + joints)) for the *n* lanes of the largest bloc, and for the blocs.
  static func order(groups: [Int], joints: [LaneOrder.Joint]) -> [Int] {
    let count = (groups.max() ?? -1) + 1
    let coarse = joints.map { joint in
      LaneOrder.Joint(lanes: Set(joint.lanes.map { groups[$0] }).sorted(), weight: joint.weight)
    }
    let blocs = LaneOrder(laneCount: count, joints: coarse).lanes
    var place = [Int](repeating: 0, count: count)
    for (index, bloc) in blocs.enumerated() { place[bloc] = index }
    return blocs.flatMap { bloc -> [Int] in
      let lanes = groups.indices.filter { groups[$0] == bloc }
      guard lanes.count > 1, lanes.count <= LaneOrder.exactLimit else { return lanes }
      return inner(lanes, ties(of: lanes, joints, place.map { $0 - place[bloc] }, groups))
    }
  }

  /// What ties some lanes of a bloc to each other, and to what lies above or below the bloc.
  private struct Tie {
    let mask: Int
    let reachesUp: Bool
    let reachesDown: Bool
    let weight: Int
  }

  /// The ties of a bloc's lanes; `side` says how far below it every bloc lies.
  private static func ties(
    of lanes: [Int], _ joints: [LaneOrder.Joint], _ side: [Int], _ groups: [Int]
  ) -> [Tie] {
    joints.compactMap { joint in
      var tie = (mask: 0, up: false, down: false)
      for lane in joint.lanes {
        let away = side[groups[lane]]
        if let row = lanes.firstIndex(of: lane) {
          tie.mask |= 1 << row
        } else if away < 0 {
          tie.up = true
        } else {
          tie.down = true
        }
      }
      return tie.mask == 0
        ? nil
        : Tie(mask: tie.mask, reachesUp: tie.up, reachesDown: tie.down, weight: joint.weight)
    }
  }

  /// The order of a bloc's lanes, by dynamic programming over the sets that lie on top.
  private static func inner(_ lanes: [Int], _ ties: [Tie]) -> [Int] {
    let full = (1 << lanes.count) - 1
    let cuts = (0...full).map { set in
      ties.reduce(0) { sum, tie in
        let above = tie.reachesUp || tie.mask & set != 0
        let below = tie.reachesDown || tie.mask & ~set & full != 0
        return above && below ? sum + tie.weight : sum
      }
    }
    var rest = [Int](repeating: 0, count: full + 1)
    for set in stride(from: full - 1, through: 0, by: -1) {
      rest[set] = lanes.indices.reduce(Int.max) { best, lane in
        let next = set | 1 << lane
        return next == set ? best : min(best, cuts[next] + rest[next])
      }
    }
    var order: [Int] = []
    var set = 0
    while order.count < lanes.count {
      guard
        let best = lanes.indices.first(where: { lane in
          let next = set | 1 << lane
          return next != set && cuts[next] + rest[next] == rest[set]
        })
      else { preconditionFailure("no lane continues an optimal order") }
      order.append(lanes[best])
      set |= 1 << best
    }
    return order
  }
}
