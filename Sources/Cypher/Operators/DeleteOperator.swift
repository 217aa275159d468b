import TemporalGraph

/// Deletes nodes, edges and paths: all that the rows name, and only then looks whether a node has
/// edges left.
final class DeleteOperator: Operator {
  private let terms: [Term]
  private let evaluators: [Evaluator]
  private let detaches: Bool
  private let outlet: Outlet
  private var barrier: WriteBarrier

  init(_ terms: [Term], detaches: Bool, _ outlet: Outlet) {
    self.terms = terms
    self.detaches = detaches
    self.outlet = outlet
    evaluators = TermCompiler(run: outlet.run).compile(terms)
    barrier = WriteBarrier(outlet, reads: Set(terms.flatMap(\.reads)))
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try barrier.hold(batch)
    return true
  }

  func finish() throws(CypherError) {
    try barrier.finish { rows throws(CypherError) in
      let frame = Frame(outlet.run, batch: rows)
      var nodes: [(node: NodeRow, range: SourceRange)] = []
      for row in 0..<rows.count {
        frame.row = row
        for (term, evaluate) in zip(terms, evaluators) {
          try delete(try evaluate(frame), term.range, &nodes)
        }
      }
      try delete(nodes)
      return rows
    }
  }

  /// Deletes edges at once, and notes nodes.
  private func delete(
    _ value: Value, _ range: SourceRange, _ nodes: inout [(node: NodeRow, range: SourceRange)]
  ) throws(CypherError) {
    switch value {
    case .null: return
    case .node(let node): nodes.append((node, range))
    case .relationship(let edge): delete(edge)
    case .path(let path):
      for edge in path.relationships { delete(edge) }
      for node in path.nodes { nodes.append((node, range)) }
    default:
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "only nodes, relationships and paths can be deleted, not \(value.kind.names)", at: range)
    }
  }

  private func delete(_ edge: EdgeRow) {
    let run = outlet.run
    run.write { builder in builder.delete(edge) }
    run.noteDeleted(edge: edge.index)
  }

  private func delete(
    _ nodes: [(node: NodeRow, range: SourceRange)]
  ) throws(CypherError) {
    let run = outlet.run
    try run.meter.step(nodes.count)
    for (node, range) in nodes where !run.deletedNodes.contains(node.index) {
      let edges = GraphView(run.graph).edges(at: node, .both)
      if !edges.isEmpty, !detaches {
        throw CypherError(
          .constraintVerificationFailed, .runtime, "DeleteConnectedNode",
          "the node still has \(edges.count) relationship\(edges.count == 1 ? "" : "s"); delete "
            + "them too, or write DETACH DELETE", at: range)
      }
      for edge in edges { delete(edge) }
      run.write { builder in builder.detach(node) }
      run.noteDeleted(node: node.index)
      run.touched.haveLabelsChanged = true
    }
  }
}
