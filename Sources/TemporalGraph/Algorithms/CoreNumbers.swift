extension GraphView {
  /// The core number of each node: the greatest *k* such that it lies in a part of the graph where
  /// everyone has *k* neighbors.
  ///
  /// Edges count in both directions, parallel ones once, self-loops never.
  ///
  /// Source: V. Batagelj, M. Zaveršnik, *An O(m) Algorithm for Cores Decomposition of Networks*,
  /// 2003.
  ///
  /// - Returns: A number for each node row.
  /// - Complexity: O(*nodes* + *edges* log *degree*).
  package func coreNumbers() -> [Int] {
    let neighbors = simpleNeighbors()
    var degrees = neighbors.map(\.count)
    var bins = [[Int]](repeating: [], count: (degrees.max() ?? 0) + 1)
    for (node, degree) in degrees.enumerated() { bins[degree].append(node) }
    var cores = [Int](repeating: 0, count: degrees.count)
    var isDone = [Bool](repeating: false, count: degrees.count)
    var level = 0
    while level < bins.count {
      guard let node = bins[level].popLast() else {
        level += 1
        continue
      }
      guard !isDone[node], degrees[node] == level else { continue }
      isDone[node] = true
      cores[node] = level
      for other in neighbors[node] where !isDone[other.place] && degrees[other.place] > level {
        degrees[other.place] -= 1
        bins[degrees[other.place]].append(other.place)
      }
    }
    return cores
  }

  /// Each node's different neighbors in both directions, without itself, by row.
  func simpleNeighbors() -> [[NodeRow]] {
    (0..<graph.nodeRowCount).map { row in
      let node = NodeRow(row)
      return neighborhood(of: node, .both).nodes.filter { $0 != node }
    }
  }
}
