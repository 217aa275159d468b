import TemporalGraph

/// Sets and removes properties and labels.
struct PropertyWriter {
  let run: Run

  /// Sets a property of a node or an edge; null takes it away.
  func set(_ key: String, _ value: Value, of entity: Value) throws(CypherError) {
    let property = try value.property()
    switch entity {
    case .node(let node):
      run.touched.note(node: node.index, key, run.graphBefore)
      run.write { builder in try? builder.set(key, property, of: node) }
    case .relationship(let edge):
      run.touched.note(edge: edge.index, key, run.graphBefore)
      run.write { builder in try? builder.set(key, property, of: edge) }
    default: return
    }
  }

  /// Sets all properties of a map; where it replaces, others go.
  func set(_ map: MapValue, of entity: Value, replaces: Bool) throws(CypherError) {
    if replaces {
      for (key, _) in properties(of: entity).entries where map[key] == nil {
        try set(key, .null, of: entity)
      }
    }
    for (key, value) in map.entries { try set(key, value, of: entity) }
  }

  /// The properties of a node or an edge, or a map itself; `nil` for what has none.
  func properties(of value: Value) -> MapValue {
    switch value {
    case .node(let node): run.graph.propertyMap(node)
    case .relationship(let edge): run.graph.propertyMap(edge)
    case .map(let map): map
    default: MapValue()
    }
  }

  /// Gives a node labels.
  func add(_ labels: [String], to node: NodeRow) {
    run.touched.haveLabelsChanged = true
    for label in labels { run.write { builder in try? builder.add(label: label, to: node) } }
  }

  /// Takes labels from a node.
  func remove(_ labels: [String], from node: NodeRow) {
    run.touched.haveLabelsChanged = true
    for label in labels { run.write { builder in try? builder.remove(label: label, from: node) } }
  }
}
