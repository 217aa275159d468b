/// Whom a network is about, which decides on its layout and on who stays where room is scarce.
package enum DiagramFocus: Hashable, Sendable {
  /// All within some hops of one node, in rings.
  case around(String, hops: Int)
  /// The shortest ways between two nodes, from left to right.
  case path(from: String, to: String)

  /// The ids of nodes that are never left out.
  package var pinned: Set<String> {
    switch self {
    case .around(let center, _): [center]
    case .path(let start, let end): [start, end]
    }
  }

  /// Returns which ties the network is made of.
  ///
  /// Directions do not count: who acts upon a node is as near as whom it acts upon. Around a node
  /// these are all ties between nodes within its hops; between two nodes, those that lie on one of
  /// the shortest ways.
  ///
  /// - Parameter ties: The ids of the two ends of every tie.
  /// - Returns: Rows of `ties`, ascending; empty where nothing ties the node to others, or the two
  ///   nodes to each other.
  /// - Complexity: O(ties).
  package func rows(of ties: [(source: String, target: String)]) -> [Int] {
    switch self {
    case .around(let center, let hops):
      let near = HopDistances(from: center, ties).hops.filter { $0.value <= hops }
      return ties.indices.filter { near[ties[$0].source] != nil && near[ties[$0].target] != nil }
    case .path(let start, let end):
      let fromStart = HopDistances(from: start, ties).hops
      guard start != end, let length = fromStart[end] else { return [] }
      let toEnd = HopDistances(from: end, ties).hops
      func isOnWay(_ first: String, _ second: String) -> Bool {
        guard let before = fromStart[first], let after = toEnd[second] else { return false }
        return before + 1 + after == length
      }
      return ties.indices.filter { row in
        isOnWay(ties[row].source, ties[row].target) || isOnWay(ties[row].target, ties[row].source)
      }
    }
  }
}
