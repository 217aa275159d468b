/// The tree by which `twopi` puts nodes on rings around a center.
struct RingOrder: Sendable {
  /// How many ties lie between the center and each node.
  let hops: [Int]
  /// Per node but the center, the node on the ring within that it hangs on, in the order in which
  /// they stand around the center.
  let branches: [(parent: Int, child: Int)]

  /// Orders the nodes of a connected graph so that those tied to each other stand side by side.
  ///
  /// - Parameters:
  ///   - center: The row of a node.
  ///   - nodeCount: How many nodes there are.
  ///   - edges: Edges between rows of nodes.
  ///
  /// - Complexity: O(nodes² + edges).
  init(around center: Int, nodeCount: Int, _ edges: [FigureEdge]) {
    var neighbors = Array(repeating: Set<Int>(), count: nodeCount)
    for edge in edges where edge.source != edge.target {
      neighbors[edge.source].insert(edge.target)
      neighbors[edge.target].insert(edge.source)
    }
    var hops = Array(repeating: -1, count: nodeCount)
    hops[center] = 0
    var branches: [(Int, Int)] = []
    var ring = [center]
    while !ring.isEmpty {
      var next: [Int] = []
      for parent in ring {
        let children = neighbors[parent].filter { hops[$0] < 0 }.sorted()
        for child in children { hops[child] = hops[parent] + 1 }
        let chain = Self.chain(children, neighbors)
        branches += chain.map { (parent, $0) }
        next += chain
      }
      ring = next
    }
    self.hops = hops
    self.branches = branches
  }

  /// Nodes in an order in which each follows one that it is tied to, where there is one.
  private static func chain(_ nodes: [Int], _ neighbors: [Set<Int>]) -> [Int] {
    var left = nodes
    var chain: [Int] = []
    func ties(_ node: Int) -> Int { left.count { neighbors[node].contains($0) } }
    while !left.isEmpty {
      let followers = chain.last.map { last in left.filter { neighbors[last].contains($0) } } ?? []
      // The least tied first: a chain begins at its end.
      let next =
        followers.min { (ties($0), $0) < (ties($1), $1) }
        ?? left.min { left, right in
          let (first, second) = (ties(left), ties(right))
          if (first == 0) != (second == 0) { return second == 0 }
          return (first, left) < (second, right)
        }
      guard let next else { break }
      chain.append(next)
      left.removeAll { $0 == next }
    }
    return chain
  }
}
