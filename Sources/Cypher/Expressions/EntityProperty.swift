import TemporalGraph

/// A property of nodes and edges by its name; the name's row is looked up once.
final class EntityProperty {
  private let key: String
  private let date: EdgeDate?
  private let range: SourceRange
  private var row: KeyRow?
  /// How many keys there were when the row was looked for in vain.
  private var keysSeen = -1

  init(_ key: String, _ range: SourceRange) {
    self.key = key
    self.range = range
    date = EdgeDate(rawValue: key)
  }

  /// The value of a node's or an edge's property.
  func value(of entity: Value, _ run: Run) throws(CypherError) -> Value {
    switch entity {
    case .node(let node):
      try run.checkIsThere(node: node.index, range)
      guard let row = row(run), let value = run.held.context.graph.property(node, row) else {
        return .null
      }
      return Value(value)
    case .relationship(let edge):
      try run.checkIsThere(edge: edge.index, range)
      if let row = row(run), let value = run.held.context.graph.property(edge, row) {
        return Value(value)
      }
      guard let date else { return .null }
      let graph = run.held.context.graph
      return date.value(date == .known ? graph.known(edge) : graph.time(edge), in: graph.times)
    default: return .null
    }
  }

  private func row(_ run: Run) -> KeyRow? {
    if let row { return row }
    let count = run.held.context.graph.vocabulary.keys.count
    if count != keysSeen {
      keysSeen = count
      row = run.held.context.graph.vocabulary.key(key)
    }
    return row
  }
}
