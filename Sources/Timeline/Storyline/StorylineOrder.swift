/// Puts the lines of a storyline in order at every event, with few crossings.
///
/// At an event those who take part are neighbors. Each order follows from the one beside it: the
/// participants gather at their mean place, the others keep theirs. Sweeps to and fro let early
/// events make room for later ones; the orders with the fewest crossings are kept.
///
/// Source: S. Liu et al., *StoryFlow: Tracking the Evolution of Stories*, 2013, ordering by sweeps
/// of barycenters with gathered sessions.
struct StorylineOrder {
  private static let rounds = 8

  /// The lanes from top to bottom: first at the names, then at each event.
  let orders: [[Int]]

  /// Finds the orders.
  ///
  /// - Parameters:
  ///   - lanes: The lanes at the names, from top to bottom, as a good straight order has them.
  ///   - sessions: Who takes part in each event, in the order of time.
  ///   - lasts: For each lane, the event after which it ends.
  /// - Complexity: O(rounds · events · lanes²).
  init(lanes: [Int], sessions: [[Int]], lasts: [Int]) {
    let present = [lanes] + sessions.indices.map { step in lanes.filter { lasts[$0] >= step } }
    let gathered = [[]] + sessions
    var layers = present
    Self.sweep(&layers, gathered, Array(layers.indices.dropFirst()), backwards: false)
    var best = layers
    var fewest = Self.crossings(layers)
    for _ in 0..<Self.rounds where fewest > 0 {
      Self.sweep(&layers, gathered, layers.indices.dropLast().reversed(), backwards: true)
      Self.sweep(&layers, gathered, Array(layers.indices.dropFirst()), backwards: false)
      let count = Self.crossings(layers)
      if count < fewest { (best, fewest) = (layers, count) }
    }
    orders = best
  }

  /// Orders some layers by the one beside each.
  private static func sweep(
    _ layers: inout [[Int]], _ sessions: [[Int]], _ steps: some Sequence<Int>, backwards: Bool
  ) {
    for step in steps {
      let beside = layers[backwards ? step + 1 : step - 1]
      layers[step] = order(layers[step], gathering: Set(sessions[step]), beside: beside)
    }
  }

  /// Orders a layer as its neighbor is, with the session gathered where its middle lies.
  private static func order(
    _ layer: [Int], gathering session: Set<Int>, beside: [Int]
  ) -> [Int] {
    var place: [Int: Int] = [:]
    for (index, lane) in beside.enumerated() { place[lane] = index }
    // Who is not in the neighboring layer keeps the place after whoever stands above in this one.
    var keys: [Int: Int] = [:]
    var above = -1
    for lane in layer {
      if let known = place[lane] { above = known }
      keys[lane] = 2 * above + (place[lane] == nil ? 1 : 0)
    }
    let sorted = layer.enumerated().sorted { left, right in
      (keys[left.element] ?? 0, left.offset) < (keys[right.element] ?? 0, right.offset)
    }.map(\.element)
    let members = sorted.filter(session.contains)
    let others = sorted.filter { !session.contains($0) }
    guard members.count > 1 else { return sorted }
    // Each place between two others is tried: the one that crosses the fewest lines wins.
    let places = (0...others.count).map { split in
      members.reduce(0) { sum, member in
        let key = keys[member] ?? 0
        let over = others.prefix(split).count { (keys[$0] ?? 0) > key }
        let under = others.dropFirst(split).count { (keys[$0] ?? 0) < key }
        return sum + over + under
      }
    }
    let split = places.indices.min { (places[$0], $0) < (places[$1], $1) } ?? 0
    return Array(others.prefix(split)) + members + others.dropFirst(split)
  }

  /// How often lines cross between neighboring layers.
  static func crossings(_ layers: [[Int]]) -> Int {
    zip(layers, layers.dropFirst()).reduce(0) { sum, pair in
      var place: [Int: Int] = [:]
      for (index, lane) in pair.1.enumerated() { place[lane] = index }
      let places = pair.0.compactMap { place[$0] }
      var count = 0
      for (index, left) in places.enumerated() {
        count += places.dropFirst(index + 1).count { $0 < left }
      }
      return sum + count
    }
  }
}
