/// The optimal lane order, by dynamic programming over the sets of lanes already placed.
///
/// `rest[set]` is the least cost of the cuts below, once the lanes of `set` lie on top. It is filled
/// from the full set down; the order is then read from the top, always taking the lowest index that
/// keeps the optimum.
enum ExactLaneOrder {
  /// Returns the order for at most `LaneOrder.exactLimit` lanes.
  static func order(laneCount: Int, joints: [LaneOrder.Joint]) -> [Int] {
    precondition(laneCount <= LaneOrder.exactLimit, "\(laneCount) lanes are too many")
    let full = (1 << laneCount) - 1
    let masks = weighted(joints)
    let cuts = (0...full).map { cut(above: $0, masks) }
    var rest = [Int](repeating: 0, count: full + 1)
    for set in stride(from: full - 1, through: 0, by: -1) {
      rest[set] = (0..<laneCount).reduce(Int.max) { best, lane in
        let bit = 1 << lane
        return set & bit == 0 ? min(best, cuts[set | bit] + rest[set | bit]) : best
      }
    }
    return read(rest: rest, cuts: cuts, laneCount: laneCount)
  }

  /// Each distinct set of lanes with the sum of its weights, in the order of the sets.
  private static func weighted(_ joints: [LaneOrder.Joint]) -> [(mask: Int, weight: Int)] {
    var weights: [Int: Int] = [:]
    for joint in joints {
      weights[joint.lanes.reduce(0) { $0 | 1 << $1 }, default: 0] += joint.weight
    }
    return weights.map { (mask: $0.key, weight: $0.value) }.sorted { $0.mask < $1.mask }
  }

  /// The weight of the joints that have lanes on both sides of the cut below a set.
  private static func cut(above set: Int, _ masks: [(mask: Int, weight: Int)]) -> Int {
    masks.reduce(0) { sum, joint in
      joint.mask & set != 0 && joint.mask & ~set != 0 ? sum + joint.weight : sum
    }
  }

  private static func read(rest: [Int], cuts: [Int], laneCount: Int) -> [Int] {
    var set = 0
    var order: [Int] = []
    while order.count < laneCount {
      let best = (0..<laneCount).first { lane in
        let next = set | 1 << lane
        return next != set && cuts[next] + rest[next] == rest[set]
      }
      guard let best else { preconditionFailure("no lane continues an optimal order") }
      order.append(best)
      set |= 1 << best
    }
    return order
  }
}
