/// What a diagram shows: nodes, and edges between them.
package struct DiagramGraph: Hashable, Sendable {
  /// Sorted by id, each of them once.
  package let nodes: [DiagramNode]
  /// In the order given; every end is one of the nodes.
  package let edges: [DiagramEdge]
  /// How many more events there are, of lesser importance than those it holds.
  package let omittedEvents: Int
  /// Whom it is about, where it is about somebody.
  package let focus: DiagramFocus?
  /// What was taken from it before.
  let reduction: GraphReduction

  /// Takes nodes and edges in any order.
  ///
  /// - Parameters:
  ///   - nodes: Nodes with different ids.
  ///   - edges: Edges between them.
  ///   - omittedEvents: How many events of lesser importance were left out before.
  ///   - focus: Whom it is about; its nodes are among the graph's.
  /// - Throws: `DiagramError` where two nodes share an id or an edge leads nowhere.
  package init(
    nodes: [DiagramNode], edges: [DiagramEdge], omittedEvents: Int = 0,
    focus: DiagramFocus? = nil
  ) throws(DiagramError) {
    self.omittedEvents = omittedEvents
    self.focus = focus
    reduction = GraphReduction()
    var known: Set<String> = []
    for node in nodes where !known.insert(node.id).inserted {
      throw DiagramError(.repeatedNode(node.id))
    }
    for id in (focus?.pinned ?? []).sorted() where !known.contains(id) {
      throw DiagramError(.unknownNode(id))
    }
    for edge in edges {
      for end in [edge.source, edge.target] where !known.contains(end) {
        throw DiagramError(.unknownNode(end))
      }
    }
    self.nodes = nodes.sorted { $0.id < $1.id }
    self.edges = edges
  }

  /// Takes what is left of a graph: nodes sorted by id, and edges between them.
  init(
    within graph: DiagramGraph, nodes: [DiagramNode], edges: [DiagramEdge],
    reduction: GraphReduction
  ) {
    self.nodes = nodes
    self.edges = edges
    self.reduction = reduction
    focus = graph.focus
    omittedEvents = graph.omittedEvents
  }

  /// Whether it shows events with those who take part: every edge joins an event and something else.
  package var isOfEvents: Bool {
    let events = Set(nodes.lazy.filter { $0.kind == .event }.map(\.id))
    return !events.isEmpty
      && edges.allSatisfy { events.contains($0.source) != events.contains($0.target) }
  }
}
