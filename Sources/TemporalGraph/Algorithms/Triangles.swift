extension GraphView {
  /// In how many triangles each node lies: three nodes, each next to both others.
  ///
  /// Edges count in both directions, parallel ones once, self-loops never. Every triangle is found
  /// at the lowest of its nodes in the order of degree.
  ///
  /// Source: T. Schank, D. Wagner, *Finding, Counting and Listing All Triangles in Large Graphs*,
  /// WEA 2005 (forward).
  ///
  /// - Returns: A number for each node row; their sum is three times the number of triangles.
  /// - Complexity: O(*edges*^1.5).
  package func triangles() -> [Int] {
    var counts = [Int](repeating: 0, count: graph.nodeRowCount)
    forEachTriangle { a, b, c in
      for node in [a, b, c] { counts[node.place] += 1 }
    }
    return counts
  }

  /// Calls `body` with the three nodes of each triangle, once, until `goesOn` says no.
  func forEachTriangle(
    while goesOn: () -> Bool = { true }, _ body: (NodeRow, NodeRow, NodeRow) -> Void
  ) {
    let neighbors = simpleNeighbors()
    func precedes(_ a: NodeRow, _ b: NodeRow) -> Bool {
      (neighbors[a.place].count, a) < (neighbors[b.place].count, b)
    }
    let later = neighbors.enumerated().map { row, others in
      others.filter { precedes(NodeRow(row), $0) }
    }
    var isNext = [Bool](repeating: false, count: neighbors.count)
    for row in neighbors.indices {
      for other in later[row] { isNext[other.place] = true }
      for second in later[row] {
        guard goesOn() else { return }
        for third in later[second.place] where isNext[third.place] {
          body(NodeRow(row), second, third)
        }
      }
      for other in later[row] { isNext[other.place] = false }
    }
  }
}
