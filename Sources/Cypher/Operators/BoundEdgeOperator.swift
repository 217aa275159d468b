import TemporalGraph

/// The rows whose relationship, which an earlier clause has bound, fits a pattern; with its ends.
final class BoundEdgeOperator: Operator {
  private let bound: BoundEdge
  private let outlet: Outlet
  private let matcher: EdgeMatcher
  private let frame: Frame

  init(_ bound: BoundEdge, _ outlet: Outlet) {
    self.bound = bound
    self.outlet = outlet
    matcher = EdgeMatcher(bound.pattern, outlet.run)
    frame = Frame(outlet.run)
  }

  func finish() throws(CypherError) { try outlet.finish() }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    let others = OtherEdges(bound.others, batch)
    var origins: [Int32] = []
    var (from, to): ([UInt32], [UInt32]) = ([], [])
    for row in 0..<batch.count {
      frame.row = row
      let hops = try matcher.hops(frame)
      guard let edges = edges(batch.value(bound.edge, row)) else { continue }
      if edges.contains(where: { !hops.admits($0, .all) || others.contains($0, row) }) {
        continue
      }
      for (start, end) in ends(of: edges, batch, row, hops.graph) {
        origins.append(Int32(row))
        from.append(start)
        to.append(end)
      }
    }
    var result = batch.gathered(origins, outlet.live)
    if !bound.fromIsBound { result.columns[bound.from] = .nodes(from) }
    if !bound.toIsBound, bound.from != bound.to { result.columns[bound.to] = .nodes(to) }
    return try outlet.push(result)
  }

  /// The edges of a value: one, or those of a list of an allowed length.
  private func edges(_ value: Value) -> [UInt32]? {
    switch value {
    case .relationship(let edge): return bound.length == nil ? [edge.index] : nil
    case .list(let elements):
      guard let length = bound.length, length.contains(elements.count) else { return nil }
      var edges: [UInt32] = []
      for element in elements {
        guard case .relationship(let edge) = element else { return nil }
        edges.append(edge.index)
      }
      return edges
    default: return nil
    }
  }

  /// Where walks along the edges begin and end that fit what is bound.
  private func ends(
    of edges: [UInt32], _ batch: Batch, _ row: Int, _ graph: GraphSnapshot
  ) -> [(UInt32, UInt32)] {
    guard let first = edges.first.map({ EdgeRow($0) }) else {
      let node = bound.fromIsBound ? batch.node(bound.from, row) : batch.node(bound.to, row)
      return node == Column.none || !fits(node, node, batch, row) ? [] : [(node, node)]
    }
    var starts: [NodeRow] = []
    if matcher.direction != .incoming { starts.append(graph.source(first)) }
    if matcher.direction != .outgoing, !starts.contains(graph.target(first)) {
      starts.append(graph.target(first))
    }
    return starts.compactMap { start in
      var node = start
      for edge in edges.map({ EdgeRow($0) }) {
        guard let next = step(from: node, edge, graph) else { return nil }
        node = next
      }
      return fits(start.index, node.index, batch, row) ? (start.index, node.index) : nil
    }
  }

  private func step(from node: NodeRow, _ edge: EdgeRow, _ graph: GraphSnapshot) -> NodeRow? {
    let (source, target) = (graph.source(edge), graph.target(edge))
    if matcher.direction != .incoming, source == node { return target }
    if matcher.direction != .outgoing, target == node { return source }
    return nil
  }

  private func fits(_ start: UInt32, _ end: UInt32, _ batch: Batch, _ row: Int) -> Bool {
    if bound.from == bound.to, start != end { return false }
    if bound.fromIsBound, batch.node(bound.from, row) != start { return false }
    return !bound.toIsBound || bound.from == bound.to || batch.node(bound.to, row) == end
  }
}
