/// Gives each line of a storyline its height at every event: in order, apart, and with little
/// wiggle.
///
/// Those who take part in an event stand close and move as one. Lines that can stay straight between
/// two events, because they cross none that also can, are held so by their weight (alignment); then,
/// layer by layer and to and fro, each layer is moved to the weighted least squares of its neighbors'
/// heights (compaction). A layer alone is solved exactly, by pool-adjacent-violators.
///
/// Source: S. Liu et al., *StoryFlow*, 2013, alignment and compaction; A. Dobler et al. 2025, wiggle
/// as a quadratic height.
struct StorylineHeights {
  /// Between two lines of one event.
  static let near: Centipoints = 7_00
  /// Between other lines.
  static let apart: Centipoints = 13_00
  private static let rounds = 24
  private static let straightWeight = 8

  /// For each layer, the height of each lane; `nil` where the lane has ended.
  let heights: [[Centipoints?]]
  /// From the highest to the lowest line.
  let range: Range<Centipoints>

  /// Finds the heights.
  ///
  /// - Parameters:
  ///   - orders: The lanes of each layer from top to bottom.
  ///   - sessions: Who takes part in each layer's event; nobody in the first.
  ///   - nameHeights: The room each lane's name takes in the first layer.
  /// - Complexity: O(rounds · layers · lanes).
  init(orders: [[Int]], sessions: [[Int]], nameHeights: [Centipoints]) {
    let gaps = orders.indices.map { layer in
      Self.gaps(orders[layer], Set(sessions[layer]), layer == 0 ? nameHeights : nil)
    }
    let depth = gaps.map { $0.reduce(0, +) }.max() ?? 0
    let room = 0..<depth + depth / 4 + 1
    var layers = zip(orders, gaps).map { order, gaps in
      var y: Centipoints = 0
      return order.indices.map { index -> Centipoints in
        defer { y += gaps[index] }
        return y
      }
    }
    let straight = zip(orders, orders.dropFirst()).map(Self.straight)
    for round in 0..<Self.rounds {
      let steps = round.isMultiple(of: 2) ? Array(orders.indices) : orders.indices.reversed()
      for layer in steps {
        Self.settle(
          layer, &layers, orders, gaps, straight, Set(sessions[layer]), within: room)
      }
    }
    let laneCount = nameHeights.count
    heights = zip(orders, layers).map { order, layer in
      var row = [Centipoints?](repeating: nil, count: laneCount)
      for (lane, y) in zip(order, layer) { row[lane] = y }
      return row
    }
    let all = layers.joined()
    range = (all.min() ?? 0)..<(all.max() ?? 0)
  }

  /// The distance from each lane to the one below.
  private static func gaps(
    _ order: [Int], _ session: Set<Int>, _ nameHeights: [Centipoints]?
  ) -> [Centipoints] {
    order.indices.map { index in
      guard index + 1 < order.count else { return 0 }
      let (upper, lower) = (order[index], order[index + 1])
      let own = session.contains(upper) && session.contains(lower) ? near : apart
      guard let names = nameHeights else { return own }
      return max(own, (names[upper] + names[lower]) / 2)
    }
  }

  /// The lanes that may run straight between two layers: the longest sequence without crossings.
  static func straight(_ left: [Int], _ right: [Int]) -> Set<Int> {
    var place: [Int: Int] = [:]
    for (index, lane) in right.enumerated() { place[lane] = index }
    let common = left.filter { place[$0] != nil }
    var lengths: [Int] = []
    var previous: [Int?] = []
    for (index, lane) in common.enumerated() {
      var (length, before): (Int, Int?) = (1, nil)
      for other in 0..<index where (place[common[other]] ?? 0) < (place[lane] ?? 0) {
        if lengths[other] + 1 > length { (length, before) = (lengths[other] + 1, other) }
      }
      lengths.append(length)
      previous.append(before)
    }
    var lanes: Set<Int> = []
    var next = lengths.indices.max { (lengths[$0], $1) < (lengths[$1], $0) }
    while let index = next {
      lanes.insert(common[index])
      next = previous[index]
    }
    return lanes
  }

  /// Moves one layer to the weighted mean of its neighbors.
  private static func settle(
    _ layer: Int, _ layers: inout [[Centipoints]], _ orders: [[Int]], _ gaps: [[Centipoints]],
    _ straight: [Set<Int>], _ session: Set<Int>, within room: Range<Centipoints>
  ) {
    var sums = [Int](repeating: 0, count: orders[layer].count)
    var weights = sums
    for side in [layer - 1, layer + 1] where orders.indices.contains(side) {
      let aligned = straight[min(side, layer)]
      for (lane, y) in zip(orders[side], layers[side]) {
        guard let own = orders[layer].firstIndex(of: lane) else { continue }
        let weight = aligned.contains(lane) ? straightWeight : 1
        sums[own] += y * weight
        weights[own] += weight
      }
    }
    var boxes: [PoolAdjacentViolators.Box] = []
    var counts: [Int] = []
    var index = 0
    while index < orders[layer].count {
      var end = index + 1
      if session.contains(orders[layer][index]) {
        while end < orders[layer].count, session.contains(orders[layer][end]) { end += 1 }
      }
      // Where the first of them would stand, as each of them sees it.
      var (sum, weight, width) = (0, 0, 0)
      for member in index..<end {
        let own = max(weights[member], 1)
        let desired =
          weights[member] == 0 ? layers[layer][member] : sums[member] / weights[member]
        sum += (desired - width) * own
        weight += own
        width += gaps[layer][member]
      }
      boxes.append(
        PoolAdjacentViolators.Box(
          desiredStart: floorQuotient(sum, weight), width: width, weight: weight))
      counts.append(end - index)
      index = end
    }
    guard let starts = PoolAdjacentViolators.starts(of: boxes, within: room) else { return }
    var row = 0
    for (start, count) in zip(starts, counts) {
      var y = start
      for _ in 0..<count {
        layers[layer][row] = y
        y += gaps[layer][row]
        row += 1
      }
    }
  }
}
