extension SealedEdges {
  /// Whether both sides hold the same edges, each sorted as it must be.
  ///
  /// - Complexity: O(*nodes* + *edges*).
  package var isConsistent: Bool {
    guard isSorted(out), isSorted(into), inEdges.count == count, into.others.count == count else {
      return false
    }
    var seen = Bitmap()
    for node in 0..<nodeCount {
      for place in into.range(NodeRow(node)) {
        let edge = Int(inEdges[place])
        guard !seen[edge], targets[edge] == node, into.others[place] == sources[edge],
          into.starts[place] == starts[edge]
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
