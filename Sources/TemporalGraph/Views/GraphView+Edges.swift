extension GraphView {
  /// Whether an edge is part of the view.
  @inline(__always)
  package func admits(_ edge: EdgeRow) -> Bool {
    if graph.removedEdges[edge.place] { return false }
    if !admitsType.isEmpty, !admitsType[Int(graph.type(edge).index)] { return false }
    if !admitsKnown.isEmpty, !admitsKnown[Int(graph.known(edge).index)] { return false }
    return admitsTime[Int(graph.time(edge).index)]
  }

  /// Calls `body` with every edge at a node and the node at its other end.
  ///
  /// First outgoing edges, then incoming ones; of each, the sealed by day, then the tail as it was
  /// added. A self-loop comes once, also where both directions are asked for.
  @inline(__always)
  package func forEachEdge(
    at node: NodeRow, _ direction: Direction, _ body: (EdgeRow, NodeRow) -> Void
  ) {
    let sealed = graph.sealed
    if direction != .incoming {
      for place in sealed.out.range(node, from: first, to: end) {
        let edge = EdgeRow(place)
        if isUnconditional || admits(edge) { body(edge, NodeRow(sealed.out.others[place])) }
      }
      for row in graph.tail.out(of: node) {
        let edge = EdgeRow(sealed.count + Int(row))
        if admits(edge) { body(edge, NodeRow(graph.tail.batch.targets[Int(row)])) }
      }
    }
    guard direction != .outgoing else { return }
    let skipsLoops = direction == .both
    let side = sealed.incoming
    for place in side.adjacency.range(node, from: first, to: end) {
      let other = NodeRow(side.adjacency.others[place])
      if skipsLoops, other == node { continue }
      let edge = EdgeRow(side.edges[place])
      if isUnconditional || admits(edge) { body(edge, other) }
    }
    for row in graph.tail.into(node) {
      let other = NodeRow(graph.tail.batch.sources[Int(row)])
      if skipsLoops, other == node { continue }
      let edge = EdgeRow(sealed.count + Int(row))
      if admits(edge) { body(edge, other) }
    }
  }

  /// Calls `body` with every edge of one type at a node: two binary searches and a run.
  package func forEachEdge(
    at node: NodeRow, _ direction: Direction, type: TypeRow,
    _ body: (EdgeRow, NodeRow) -> Void
  ) {
    let sealed = graph.sealed
    func tail(_ edge: EdgeRow, _ other: NodeRow) {
      if edge.place >= sealed.count, graph.type(edge) == type { body(edge, other) }
    }
    if direction != .incoming {
      let order = sealed.outByType
      let run = order.range(node, type, from: first, to: end, sealed.out) { sealed.types[$0] }
      for place in run {
        let edge = EdgeRow(order.places[place])
        if admits(edge) { body(edge, NodeRow(sealed.out.others[edge.place])) }
      }
    }
    if direction != .outgoing {
      let (order, side) = (sealed.intoByType, sealed.incoming)
      let run = order.range(node, type, from: first, to: end, side.adjacency) {
        sealed.types[Int(side.edges[$0])]
      }
      for index in run {
        let place = Int(order.places[index])
        let edge = EdgeRow(side.edges[place])
        let other = NodeRow(side.adjacency.others[place])
        if direction == .both && other == node { continue }
        if admits(edge) { body(edge, other) }
      }
    }
    if graph.tail.count > 0 { forEachTailEdge(at: node, direction, tail) }
  }

  /// The edges at a node, in the order of `forEachEdge`.
  package func edges(at node: NodeRow, _ direction: Direction) -> [EdgeRow] {
    var edges: [EdgeRow] = []
    forEachEdge(at: node, direction) { edge, _ in edges.append(edge) }
    return edges
  }

  /// How many edges a node has; a self-loop counts once.
  ///
  /// Where every edge in the window is admitted this is a difference of places, and no edge is
  /// looked at.
  package func degree(_ node: NodeRow, _ direction: Direction) -> Int {
    let sealed = graph.sealed
    if isUnconditional, graph.tail.count == 0, direction != .both {
      let side = direction == .outgoing ? sealed.out : sealed.incoming.adjacency
      return side.range(node, from: first, to: end).count
    }
    var count = 0
    forEachEdge(at: node, direction) { _, _ in count += 1 }
    return count
  }

  /// Calls `body` with every edge of the view, in the order of edge rows.
  @inline(__always)
  package func forEachEdge(_ body: (EdgeRow, NodeRow, NodeRow) -> Void) {
    for place in 0..<graph.edgeRowCount {
      let edge = EdgeRow(place)
      if admits(edge) { body(edge, graph.source(edge), graph.target(edge)) }
    }
  }

  private func forEachTailEdge(
    at node: NodeRow, _ direction: Direction, _ body: (EdgeRow, NodeRow) -> Void
  ) {
    let base = graph.sealed.count
    let batch = graph.tail.batch
    if direction != .incoming {
      for row in graph.tail.out(of: node) {
        let edge = EdgeRow(base + Int(row))
        if admits(edge) { body(edge, NodeRow(batch.targets[Int(row)])) }
      }
    }
    guard direction != .outgoing else { return }
    for row in graph.tail.into(node) {
      let other = NodeRow(batch.sources[Int(row)])
      let edge = EdgeRow(base + Int(row))
      if direction == .both && other == node { continue }
      if admits(edge) { body(edge, other) }
    }
  }
}
