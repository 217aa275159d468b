/// Orders lanes so that events tie together lanes that lie close.
///
/// A joint is the set of lanes one event ties together; its span is the distance from its topmost to
/// its lowest lane. The order minimises the sum of weight × span over all joints.
///
/// The sum of spans equals the sum, over the cuts between neighboring lanes, of the joints that
/// cross the cut, and which joints cross depends only on the *set* of lanes above it. So a dynamic
/// program over sets finds the optimum for up to `exactLimit` lanes; above that barycenter sweeps
/// and swaps of neighbors give a good order.
struct LaneOrder {
  /// The lanes one event ties together, as indices, and how much its span counts.
  struct Joint: Hashable {
    let lanes: [Int]
    /// Above 0.
    var weight = 1
  }

  /// The most lanes the exact method takes: 2^16 sets.
  static let exactLimit = 16

  /// The lanes from top to bottom.
  let lanes: [Int]

  /// Finds an order of `laneCount` lanes; among equals, the one that lists low indices first.
  ///
  /// - Complexity: O(2^n · (n + joints)) up to `exactLimit` lanes, O(rounds · n · joints · n) above.
  init(laneCount: Int, joints: [Joint]) {
    let ties = joints.filter { $0.lanes.count > 1 }
    lanes =
      laneCount <= Self.exactLimit
      ? ExactLaneOrder.order(laneCount: laneCount, joints: ties)
      : BarycenterLaneOrder.order(laneCount: laneCount, joints: ties)
  }

  /// The sum of weight × span of the joints under an order.
  static func cost(of lanes: [Int], joints: [Joint]) -> Int {
    var position = [Int](repeating: 0, count: lanes.count)
    for (place, lane) in lanes.enumerated() { position[lane] = place }
    return joints.reduce(0) { sum, joint in
      let places = joint.lanes.map { position[$0] }
      guard let top = places.min(), let bottom = places.max() else { return sum }
      return sum + joint.weight * (bottom - top)
    }
  }
}
