extension GraphView {
  /// How often a reader who follows edges at random, and now and then jumps, is at each node.
  ///
  /// Parallel edges count as often as there are; a node without outgoing edges leads everywhere.
  ///
  /// Source: L. Page, S. Brin, R. Motwani, T. Winograd, *The PageRank Citation Ranking*, 1999.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, from 0 to 1.
  ///   - tolerance: The change of all ranks together, for each node, at which it ends.
  ///   - rounds: The most rounds.
  /// - Returns: A rank for each node row, together 1; 0 for deleted nodes.
  /// - Complexity: O(*rounds* · (*nodes* + *edges*)).
  package func pageRank(
    damping: Double = 0.85, tolerance: Double = 1e-9, rounds: Int = 200
  ) -> [Double] {
    let nodes = Array(graph.nodes)
    guard !nodes.isEmpty else { return Array(repeating: 0, count: graph.nodeRowCount) }
    let links = self.links()
    let share = 1 / Double(nodes.count)
    var ranks = [Double](repeating: 0, count: graph.nodeRowCount)
    for node in nodes { ranks[node.place] = share }
    for _ in 0..<rounds {
      let next = links.spread(ranks, nodes, damping: damping)
      let change = nodes.reduce(0) { $0 + abs(next[$1.place] - ranks[$1.place]) }
      ranks = next
      if change < tolerance * Double(nodes.count) { break }
    }
    return ranks
  }

  private func links() -> Links {
    var links = Links(degrees: Array(repeating: 0, count: graph.nodeRowCount))
    forEachEdge { _, source, target in
      links.degrees[source.place] += 1
      links.sources.append(source.index)
      links.targets.append(target.index)
    }
    return links
  }
}

private struct Links {
  var sources: [UInt32] = []
  var targets: [UInt32] = []
  /// Outgoing edges by node row.
  var degrees: [UInt32]

  /// The ranks after one round.
  func spread(_ ranks: [Double], _ nodes: [NodeRow], damping: Double) -> [Double] {
    let dangling = nodes.reduce(0) { degrees[$1.place] == 0 ? $0 + ranks[$1.place] : $0 }
    let base = (1 - damping + damping * dangling) / Double(nodes.count)
    var next = [Double](repeating: 0, count: ranks.count)
    for node in nodes { next[node.place] = base }
    let shares = zip(ranks, degrees).map { $1 == 0 ? 0 : damping * $0 / Double($1) }
    for (source, target) in zip(sources, targets) { next[Int(target)] += shares[Int(source)] }
    return next
  }
}
