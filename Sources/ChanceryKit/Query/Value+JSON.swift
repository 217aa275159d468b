package import Cypher
package import Notation
package import TemporalGraph

extension Value {
  /// The value as JSON: temporal values as their text, nodes and relationships as objects with what
  /// they carry.
  package func json(in graph: GraphSnapshot) -> JSONValue {
    switch self {
    case .null: .null
    case .boolean(let value): .bool(value)
    case .integer(let number): .int(Int(number))
    case .float(let number): .double(number)
    case .string(let text): .string(text)
    case .date, .localTime, .time, .localDateTime, .dateTime, .duration, .edtf:
      JSONValue(plainText)
    case .list(let elements): .array(elements.map { $0.json(in: graph) })
    case .map(let map):
      .object(map.entries.map { JSONMember($0.key, $0.value.json(in: graph)) })
    case .node(let node):
      .object([
        JSONMember("labels", JSONValue(graph.labels(node).map { graph.vocabulary.name($0) })),
        JSONMember("properties", Self.json(graph.propertyMap(node), graph)),
      ])
    case .relationship(let edge): Self.json(edge, graph)
    case .path(let path):
      .object([
        JSONMember("nodes", .array(path.nodes.map { Value.node($0).json(in: graph) })),
        JSONMember("relationships", .array(path.relationships.map { Self.json($0, graph) })),
      ])
    }
  }

  private static func json(_ edge: EdgeRow, _ graph: GraphSnapshot) -> JSONValue {
    let date = graph.times.text(graph.time(edge))
    return .object([
      JSONMember("type", .string(graph.vocabulary.name(graph.type(edge)))),
      JSONMember("source", id(graph.source(edge), graph)),
      JSONMember("target", id(graph.target(edge), graph)),
      JSONMember("date", JSONValue(date.isEmpty ? nil : date)),
      JSONMember("properties", json(graph.propertyMap(edge), graph)),
    ])
  }

  /// The `id` of a node, else its name, else its row.
  private static func id(_ node: NodeRow, _ graph: GraphSnapshot) -> JSONValue {
    for key in ["id", "name"] {
      if case .text(let text) = graph.property(node, key) { return .string(text) }
    }
    return .int(node.place)
  }

  private static func json(_ map: MapValue, _ graph: GraphSnapshot) -> JSONValue {
    .object(map.entries.map { JSONMember($0.key, $0.value.json(in: graph)) })
  }
}
