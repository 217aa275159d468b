/// A good lane order for many lanes: barycenter sweeps, each followed by swaps of neighbors.
///
/// A lane's barycenter is the mean place of the joints it takes part in, a joint's place being the
/// mean of its lanes. The best order seen in `rounds` rounds is kept, so it is never worse than the
/// order of the indices.
enum BarycenterLaneOrder {
  private static let rounds = 8

  /// Returns an order of the lanes.
  static func order(laneCount: Int, joints: [LaneOrder.Joint]) -> [Int] {
    var lanes = Array(0..<laneCount)
    var best = lanes
    var bestCost = LaneOrder.cost(of: lanes, joints: joints)
    for _ in 0..<rounds {
      lanes = swapped(swept(lanes, joints: joints), joints: joints)
      let cost = LaneOrder.cost(of: lanes, joints: joints)
      if cost < bestCost { (best, bestCost) = (lanes, cost) }
    }
    return best
  }

  /// Sorts the lanes by barycenter, as exact fractions; a lane without joints keeps its place.
  private static func swept(_ lanes: [Int], joints: [LaneOrder.Joint]) -> [Int] {
    var place = [Int](repeating: 0, count: lanes.count)
    for (index, lane) in lanes.enumerated() { place[lane] = index }
    var sum = [Int](repeating: 0, count: lanes.count)
    var weight = [Int](repeating: 0, count: lanes.count)
    for joint in joints {
      let total = joint.lanes.reduce(0) { $0 + place[$1] }
      let mean = total * 1_000 / joint.lanes.count
      for lane in joint.lanes {
        sum[lane] += mean * joint.weight
        weight[lane] += joint.weight
      }
    }
    let center = lanes.indices.map { weight[$0] == 0 ? place[$0] * 1_000 : sum[$0] / weight[$0] }
    return lanes.sorted { (center[$0], place[$0]) < (center[$1], place[$1]) }
  }

  /// Swaps neighbors as long as that lowers the cost.
  private static func swapped(_ lanes: [Int], joints: [LaneOrder.Joint]) -> [Int] {
    var lanes = lanes
    var cost = LaneOrder.cost(of: lanes, joints: joints)
    var improved = true
    while improved {
      improved = false
      for index in lanes.indices.dropLast() {
        lanes.swapAt(index, index + 1)
        let swappedCost = LaneOrder.cost(of: lanes, joints: joints)
        if swappedCost < cost {
          cost = swappedCost
          improved = true
        } else {
          lanes.swapAt(index, index + 1)
        }
      }
    }
    return lanes
  }
}
