import TemporalGraph

extension Run {
  /// Throws where a node was deleted by this query.
  @inline(__always)
  func checkIsThere(node: UInt32, _ range: SourceRange) throws(CypherError) {
    if !deletedNodes.isEmpty, deletedNodes.contains(node) { throw Self.gone("node", range) }
  }

  /// Throws where an edge was deleted by this query.
  @inline(__always)
  func checkIsThere(edge: UInt32, _ range: SourceRange) throws(CypherError) {
    if !deletedEdges.isEmpty, deletedEdges.contains(edge) { throw Self.gone("relationship", range) }
  }

  /// Throws where a node or an edge was deleted by this query.
  func checkIsThere(_ value: Value, _ range: SourceRange) throws(CypherError) {
    switch value {
    case .node(let node): try checkIsThere(node: node.index, range)
    case .relationship(let edge): try checkIsThere(edge: edge.index, range)
    default: break
    }
  }

  /// The type of an edge, which a deleted one has too.
  func typeName(_ edge: EdgeRow) -> Value {
    .string(held.context.graph.vocabulary.types[held.type(edge)])
  }

  /// Whether a node has all of some labels.
  func has(_ labels: [String], _ node: NodeRow) -> Bool {
    let rows = held.context.graph.labels(node)
    return labels.allSatisfy { label in
      held.context.graph.vocabulary.label(label).map { rows.contains($0) } ?? false
    }
  }

  private static func gone(_ what: String, _ range: SourceRange) -> CypherError {
    CypherError(
      .entityNotFound, .runtime, "DeletedEntityAccess",
      "the \(what) was deleted by this query; read it before DELETE", at: range)
  }
}

extension Run.Held {
  /// When an edge holds; only the one column is looked at, and the graph not copied for it.
  func time(_ edge: EdgeRow) -> TimeRow {
    let sealed = context.graph.sealed
    let place = edge.place
    return TimeRow(
      place < sealed.count
        ? sealed.times[place] : context.graph.tail.batch.times[place - sealed.count])
  }

  /// The row of an edge's type.
  func type(_ edge: EdgeRow) -> UInt32 {
    let sealed = context.graph.sealed
    let place = edge.place
    return place < sealed.count
      ? sealed.types[place] : context.graph.tail.batch.types[place - sealed.count]
  }
}
