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
    let held = run.held
    switch entity {
    case .node(let node):
      try run.checkIsThere(node: node.index, range)
      guard let row = row(held) else { return .null }
      return Self.value(held.context.graph.nodeProperties, node.place, row, held) ?? .null
    case .relationship(let edge):
      try run.checkIsThere(edge: edge.index, range)
      if let row = row(held),
        let value = Self.value(held.context.graph.edgeProperties, edge.place, row, held)
      {
        return value
      }
      guard let date else { return .null }
      let time = date == .known ? held.context.graph.known(edge) : held.time(edge)
      return date.value(time, in: held.context.graph.times)
    default: return .null
    }
  }

  /// The value in a column; numbers and texts are taken as they are stored.
  private static func value(
    _ table: PropertyTable, _ place: Int, _ key: KeyRow, _ held: Run.Held
  ) -> Value? {
    guard Int(key.index) < table.columns.count, let column = table.columns[Int(key.index)],
      column.present[place]
    else { return nil }
    switch column.storage {
    case .booleans(let bits): return .boolean(bits[place])
    case .integers(let numbers): return .integer(numbers[place])
    case .floats(let numbers): return .float(numbers[place])
    case .texts(let rows): return .string(held.context.graph.vocabulary.texts[rows[place]])
    case .days, .values:
      return column.value(place, texts: held.context.graph.vocabulary.texts).map { Value($0) }
    }
  }

  private func row(_ held: Run.Held) -> KeyRow? {
    if let row { return row }
    let count = held.context.graph.vocabulary.keys.count
    if count != keysSeen {
      keysSeen = count
      row = held.context.graph.vocabulary.key(key)
    }
    return row
  }
}
