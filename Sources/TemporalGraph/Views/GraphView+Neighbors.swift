extension GraphView {
  /// The edges at a node and the different nodes at their other ends.
  package struct Neighborhood: Hashable, Sendable {
    package let edgeCount: Int
    /// By row.
    package let nodes: [NodeRow]
  }

  /// The neighbors of a node.
  ///
  /// - Complexity: O(log *degree* + *k* log *k*) for *k* edges in the window.
  package func neighborhood(of node: NodeRow, _ direction: Direction = .both) -> Neighborhood {
    var rows: [UInt32] = []
    forEachEdge(at: node, direction) { _, other in rows.append(other.index) }
    let edgeCount = rows.count
    rows.sort()
    var nodes: [NodeRow] = []
    for row in rows where nodes.last?.index != row { nodes.append(NodeRow(row)) }
    return Neighborhood(edgeCount: edgeCount, nodes: nodes)
  }
}
