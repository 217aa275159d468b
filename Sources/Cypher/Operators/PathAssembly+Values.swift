import TemporalGraph

extension PathAssembly {
  /// The paths of all rows.
  func values(_ batch: Batch, _ graph: GraphSnapshot) -> [Value] {
    (0..<batch.count).map { value(batch, $0, graph) }
  }

  /// The path of a row; null where a part of it is.
  func value(_ batch: Batch, _ row: Int, _ graph: GraphSnapshot) -> Value {
    let node = batch.node(start, row)
    guard node != Column.none else { return .null }
    var nodes = [NodeRow(node)]
    var relationships: [EdgeRow] = []
    for slot in edges {
      let hops: [Value]
      switch batch.value(slot, row) {
      case .list(let elements): hops = elements
      case .relationship(let edge): hops = [.relationship(edge)]
      default: return .null
      }
      for case .relationship(let edge) in hops {
        relationships.append(edge)
        nodes.append(graph.other(edge, than: nodes[nodes.count - 1]))
      }
    }
    return .path(PathValue(nodes: nodes, relationships: relationships))
  }
}
