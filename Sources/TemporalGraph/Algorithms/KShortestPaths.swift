extension GraphView {
  /// The lightest paths between two nodes that pass through no node twice, lightest first.
  ///
  /// Parallel edges make no further path: of each pair of nodes the lightest edge is taken. Of paths
  /// of one weight the one with fewer hops comes first, then the one with lower rows.
  ///
  /// Source: J. Y. Yen, *Finding the K Shortest Loopless Paths in a Network*, Management Science
  /// 17(11), 1971.
  ///
  /// - Parameters:
  ///   - count: The most paths.
  ///   - source: Where they begin.
  ///   - target: Where they end.
  ///   - direction: How edges are followed.
  ///   - weight: What an edge weighs.
  ///   - goesOn: Asked before each search; where it says no, the paths found before it are all.
  /// - Returns: Fewer than `count` where there are no more.
  /// - Throws: `WeightError` where a weight is negative or no number.
  /// - Complexity: O(*k* · *hops* · (*nodes* + *edges*) log *nodes*).
  package func lightestPaths(
    _ count: Int, from source: NodeRow, to target: NodeRow, _ direction: Direction = .outgoing,
    weight: EdgeWeight = .one, while goesOn: () -> Bool = { true }
  ) throws(WeightError) -> [WeightedPath] {
    let weights = try self.weights(weight)
    guard count > 0,
      let first = lightestPath(from: source, to: target, direction, weights: weights)
    else { return [] }
    var found = [first]
    var candidates = BinaryHeap<PathCandidate>()
    var known: Set<[NodeRow]> = [first.path.nodes]
    while found.count < count {
      let last = found[found.count - 1].path
      for spur in 0..<last.hops {
        guard goesOn() else { return found }
        let candidate = detour(
          from: last, at: spur, to: target, direction, weights: weights,
          avoiding: found.map(\.path))
        guard let candidate, known.insert(candidate.path.nodes).inserted else { continue }
        candidates.insert(PathCandidate(path: candidate))
      }
      guard let next = candidates.popLeast() else { break }
      found.append(next.path)
    }
    return found
  }

  /// The lightest path that follows another up to a node and then leaves every known one.
  private func detour(
    from last: GraphPath, at spur: Int, to target: NodeRow, _ direction: Direction,
    weights: [Double], avoiding known: [GraphPath]
  ) -> WeightedPath? {
    let root = last.nodes[...spur]
    let node = last.nodes[spur]
    var taken: Set<EdgeRow> = []
    for path in known where path.hops > spur && path.nodes[...spur] == root {
      forEachEdge(at: node, direction) { edge, other in
        if other == path.nodes[spur + 1] { taken.insert(edge) }
      }
    }
    guard
      let rest = lightestPath(
        from: node, to: target, direction, weights: weights, without: taken,
        Set(root.dropLast()))
    else { return nil }
    let edges = last.edges[..<spur] + rest.path.edges
    return WeightedPath(
      path: GraphPath(nodes: Array(root.dropLast() + rest.path.nodes), edges: Array(edges)),
      weight: edges.reduce(0) { $0 + weights[$1.place] })
  }
}

private struct PathCandidate: Comparable {
  let path: WeightedPath

  static func < (left: Self, right: Self) -> Bool {
    let (a, b) = (left.path, right.path)
    if a.weight != b.weight { return a.weight < b.weight }
    if a.path.hops != b.path.hops { return a.path.hops < b.path.hops }
    return a.path.nodes.lexicographicallyPrecedes(b.path.nodes)
  }
}
