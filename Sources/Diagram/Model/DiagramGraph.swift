/// What a diagram shows: nodes, and edges between them.
package struct DiagramGraph: Hashable, Sendable {
  /// Sorted by id, each of them once.
  package let nodes: [DiagramNode]
  /// In the order given; every end is one of the nodes.
  package let edges: [DiagramEdge]

  /// Takes nodes and edges in any order.
  ///
  /// - Parameters:
  ///   - nodes: Nodes with different ids.
  ///   - edges: Edges between them.
  /// - Throws: `DiagramError` where two nodes share an id or an edge leads nowhere.
  package init(nodes: [DiagramNode], edges: [DiagramEdge]) throws(DiagramError) {
    var known: Set<String> = []
    for node in nodes where !known.insert(node.id).inserted {
      throw DiagramError(.repeatedNode(node.id))
    }
    for edge in edges {
      for end in [edge.source, edge.target] where !known.contains(end) {
        throw DiagramError(.unknownNode(end))
      }
    }
    self.nodes = nodes.sorted { $0.id < $1.id }
    self.edges = edges
  }
}
