/// Two nodes that share neighbors.
package struct SharedNeighbors: Hashable, Sendable {
  /// The lower row.
  package let first: NodeRow
  package let second: NodeRow
  /// How many different nodes both are next to.
  package let count: Int
}

extension GraphView {
  /// The one-mode projection: pairs of nodes that are next to the same nodes, such as actors that
  /// take part in the same events.
  ///
  /// Source: M. E. J. Newman, *Networks*, 2nd edition, 2018, 6.6 (bipartite networks). A middle node
  /// with more than `crowd` neighbors is left out: a hub would tie everyone to everyone.
  ///
  /// - Parameters:
  ///   - middles: The nodes that tie others together; `nil` is all.
  ///   - direction: How edges are followed from a middle node.
  ///   - crowd: The most neighbors of a middle node.
  ///   - goesOn: Asked before each middle node; where it says no, those before it are all that counts.
  /// - Returns: The most frequent pairs first, then by row.
  /// - Complexity: O(Σ *degree*²) over the middle nodes.
  package func coOccurrences(
    through middles: [NodeRow]? = nil, _ direction: Direction = .both, crowd: Int = 1_000,
    while goesOn: () -> Bool = { true }
  ) -> [SharedNeighbors] {
    var counts: [UInt64: Int] = [:]
    for middle in middles ?? Array(graph.nodes) {
      guard goesOn() else { break }
      let others = neighborhood(of: middle, direction).nodes.filter { $0 != middle }
      guard others.count <= crowd else { continue }
      for (place, first) in others.enumerated() {
        for second in others[(place + 1)...] {
          counts[UInt64(first.index) << 32 | UInt64(second.index), default: 0] += 1
        }
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { pair, count in
      SharedNeighbors(
        first: NodeRow(UInt32(pair >> 32)), second: NodeRow(UInt32(truncatingIfNeeded: pair)),
        count: count)
    }
  }
}
