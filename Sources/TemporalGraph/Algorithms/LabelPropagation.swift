extension GraphView {
  /// Communities by majority: each node takes the label that most of its edges lead to, until none
  /// changes.
  ///
  /// Edges count in both directions, parallel ones as often as there are. Nodes go in the order of
  /// their rows, and of labels that are equally frequent a node keeps its own, else takes the
  /// lowest: the same graph gives the same labels.
  ///
  /// Source: U. N. Raghavan, R. Albert, S. Kumara, *Near linear time algorithm to detect community
  /// structures in large-scale networks*, Physical Review E 76, 2007.
  ///
  /// - Parameter rounds: The most rounds.
  /// - Returns: A label for each node row, the row of some node.
  /// - Complexity: O(*rounds* · *edges*).
  package func propagatedLabels(rounds: Int = 100) -> [UInt32] {
    var labels = Array(0..<UInt32(graph.nodeRowCount))
    var isChanging = true
    var round = 0
    while isChanging, round < rounds {
      isChanging = false
      round += 1
      for node in graph.nodes {
        var counts: [UInt32: Int] = [:]
        forEachEdge(at: node, .both) { _, other in
          if other != node { counts[labels[other.place], default: 0] += 1 }
        }
        guard let most = counts.values.max() else { continue }
        if counts[labels[node.place]] == most { continue }
        labels[node.place] = counts.filter { $0.value == most }.keys.min() ?? labels[node.place]
        isChanging = true
      }
    }
    return labels
  }
}
