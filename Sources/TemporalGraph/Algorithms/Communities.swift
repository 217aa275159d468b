/// The parts into which a graph falls.
package struct Communities: Hashable, Sendable {
  /// For each node row the number of its community, -1 for deleted nodes.
  ///
  /// Communities are numbered by size, the largest 0, then by their lowest row.
  package let numbers: [Int32]
  /// How much more weight lies inside communities than chance would put there, up to 1.
  package let modularity: Double

  /// How many communities there are.
  package var count: Int { Int((numbers.max() ?? -1) + 1) }
}

extension GraphView {
  /// Communities of high modularity; edges count in both directions, parallel ones as often as
  /// there are.
  ///
  /// Nodes are moved to a neighbor's community while that helps, in the order of their rows; then
  /// communities become nodes, and it begins again. No random number is drawn: the same graph gives
  /// the same communities.
  ///
  /// Source: V. D. Blondel, J. Guillaume, R. Lambiotte, E. Lefebvre, *Fast unfolding of communities
  /// in large networks*, Journal of Statistical Mechanics, 2008 (Louvain).
  ///
  /// - Parameters:
  ///   - resolution: Above 1 gives smaller communities, below 1 larger ones.
  ///   - weight: What an edge counts.
  /// - Returns: The communities, and how good they are.
  /// - Throws: `WeightError` where a weight is negative or no number.
  /// - Complexity: O(*edges*) for each pass; in practice few passes.
  package func communities(
    resolution: Double = 1, weight: EdgeWeight = .one
  ) throws(WeightError) -> Communities {
    let weights = try self.weights(weight)
    var level = LouvainLevel(nodeCount: graph.nodeRowCount)
    forEachEdge { edge, source, target in
      level.add(source.place, target.place, weights[edge.place])
    }
    level.merge()
    var membership = Array(0..<graph.nodeRowCount)
    var modularity = level.modularity(of: membership, resolution)
    while true {
      let moved = level.moved(resolution)
      let next = level.modularity(of: moved, resolution)
      guard next > modularity + 1e-9 else { break }
      modularity = next
      let compact = LouvainLevel.compacted(moved)
      membership = membership.map { compact[$0] }
      level = level.condensed(by: compact)
    }
    return Communities(numbers: numbered(membership), modularity: modularity)
  }

  /// The numbers of communities by size and lowest row.
  private func numbered(_ membership: [Int]) -> [Int32] {
    var members: [Int: [Int]] = [:]
    for node in graph.nodes { members[membership[node.place], default: []].append(node.place) }
    let groups = members.values.sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
    var numbers = [Int32](repeating: -1, count: membership.count)
    for (number, group) in groups.enumerated() {
      for node in group { numbers[node] = Int32(number) }
    }
    return numbers
  }
}
