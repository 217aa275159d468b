extension GraphView {
  /// The fewest hops from a node to every other, in a given direction.
  ///
  /// Source: E. F. Moore, *The shortest path through a maze*, 1959.
  ///
  /// - Parameters:
  ///   - node: Where to begin.
  ///   - direction: How edges are followed.
  ///   - limit: The most hops.
  /// - Returns: One entry for each node row; -1 where it is not reached within `limit`.
  /// - Complexity: O(*nodes* + *edges*).
  package func hops(
    from node: NodeRow, _ direction: Direction = .outgoing, limit: Int = .max
  ) -> [Int32] {
    var hops = [Int32](repeating: -1, count: graph.nodeRowCount)
    hops[node.place] = 0
    var reached = [node]
    var distance: Int32 = 0
    while !reached.isEmpty, distance < limit {
      distance += 1
      var next: [NodeRow] = []
      for node in reached {
        forEachEdge(at: node, direction) { _, other in
          guard hops[other.place] < 0 else { return }
          hops[other.place] = distance
          next.append(other)
        }
      }
      reached = next
    }
    return hops
  }

  /// The nodes within so many hops of one, without itself, nearest first, then by row.
  package func nodes(within limit: Int, of node: NodeRow, _ direction: Direction) -> [NodeRow] {
    let hops = self.hops(from: node, direction, limit: limit)
    return hops.indices.filter { hops[$0] > 0 }.map { NodeRow($0) }
      .sorted { (hops[$0.place], $0) < (hops[$1.place], $1) }
  }
}
