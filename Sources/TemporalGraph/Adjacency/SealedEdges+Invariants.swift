extension SealedEdges {
  /// Whether each node's outgoing edges are sorted by day, from which the incoming side follows.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  var isSorted: Bool { isSorted(out) }

  /// Whether both sides hold the same edges, each sorted as it must be.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  package var isConsistent: Bool {
    let side = incoming
    guard isSorted, isSorted(side.adjacency), side.edges.count == count else { return false }
    var seen = Bitmap()
    for node in 0..<nodeCount {
      for place in side.adjacency.range(NodeRow(node)) {
        let edge = Int(side.edges[place])
        guard !seen[edge], targets[edge] == node, side.adjacency.others[place] == sources[edge],
          side.adjacency.starts[place] == starts[edge]
        else { return false }
        seen[edge] = true
      }
    }
    return true
  }

  private func isSorted(_ side: Incidence) -> Bool {
    guard side.offsets.count == nodeCount + 1, side.starts.count == count else { return false }
    for node in 0..<nodeCount {
      let range = side.range(NodeRow(node))
      for place in range.dropFirst() where side.starts[place - 1] > side.starts[place] {
        return false
      }
    }
    return true
  }
}
