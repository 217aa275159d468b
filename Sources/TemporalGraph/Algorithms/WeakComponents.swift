extension GraphView {
  /// The connected components, whatever the direction of edges.
  ///
  /// Source: R. E. Tarjan, *Efficiency of a Good But Not Linear Set Union Algorithm*, Journal of the
  /// ACM 22(2), 1975, with path halving.
  ///
  /// - Returns: For each node row the lowest row of its component; -1 for deleted nodes.
  /// - Complexity: O(*nodes* + *edges* · α).
  package func weakComponents() -> [Int32] {
    var parents = Array(0..<Int32(graph.nodeRowCount))
    func root(_ node: Int32) -> Int32 {
      var node = node
      while parents[Int(node)] != node {
        parents[Int(node)] = parents[Int(parents[Int(node)])]
        node = parents[Int(node)]
      }
      return node
    }
    forEachEdge { _, source, target in
      let (a, b) = (root(Int32(source.index)), root(Int32(target.index)))
      // The lower row is the root, so that a component is named by its lowest.
      if a < b { parents[Int(b)] = a } else { parents[Int(a)] = b }
    }
    return (0..<Int32(graph.nodeRowCount)).map { graph.removedNodes[Int($0)] ? -1 : root($0) }
  }
}
