import TemporalGraph

/// What is asked of nodes, relationships and paths.
enum EntityFunctions {
  static func id(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .node(let node) = value { return .integer(Int64(node.index)) }
    if case .relationship(let edge) = value { return .integer(Int64(edge.index)) }
    try Argument.requireNull(value, [.node, .relationship], "id")
    return .null
  }

  /// `node:7`, `relationship:12`: a node never has the identity of a relationship.
  static func elementID(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .node(let node) = value { return .string("node:\(node.index)") }
    if case .relationship(let edge) = value { return .string("relationship:\(edge.index)") }
    try Argument.requireNull(value, [.node, .relationship], "elementId")
    return .null
  }

  static func labels(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    guard case .node(let node) = value else {
      try Argument.requireNull(value, .node, "labels")
      return .null
    }
    try context.graph.requirePresent(node)
    return .list(
      context.graph.labels(node).map { .string(context.graph.vocabulary.name($0)) })
  }

  /// The type of a relationship, which a deleted one keeps.
  static func type(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    guard case .relationship(let edge) = value else {
      try Argument.requireNull(value, .relationship, "type")
      return .null
    }
    return .string(context.graph.vocabulary.name(context.graph.type(edge)))
  }

  static func keys(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    guard let map = try map(value, "keys", context) else { return .null }
    return .list(map.entries.map { .string($0.key) })
  }

  static func properties(
    _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    try map(value, "properties", context).map { .map($0) } ?? .null
  }

  private static func map(
    _ value: Value, _ function: String, _ context: EvaluationContext
  ) throws(CypherError) -> MapValue? {
    if case .map(let map) = value { return map }
    if case .node(let node) = value {
      try context.graph.requirePresent(node)
      return context.graph.propertyMap(node)
    }
    if case .relationship(let edge) = value {
      try context.graph.requirePresent(edge)
      return context.graph.propertyMap(edge)
    }
    try Argument.requireNull(value, [.node, .relationship, .map], function)
    return nil
  }

  static func startNode(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    guard case .relationship(let edge) = value else {
      try Argument.requireNull(value, .relationship, "startNode")
      return .null
    }
    return .node(context.graph.source(edge))
  }

  static func endNode(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    guard case .relationship(let edge) = value else {
      try Argument.requireNull(value, .relationship, "endNode")
      return .null
    }
    return .node(context.graph.target(edge))
  }

  static func nodes(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try path(value, "nodes").map { .list($0.nodes.map { .node($0) }) } ?? .null
  }

  static func relationships(
    _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    try path(value, "relationships").map { .list($0.relationships.map { .relationship($0) }) }
      ?? .null
  }

  static func length(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try path(value, "length").map { .integer(Int64($0.relationships.count)) } ?? .null
  }

  private static func path(_ value: Value, _ function: String) throws(CypherError) -> PathValue? {
    if case .path(let path) = value { return path }
    try Argument.requireNull(value, .path, function)
    return nil
  }
}
