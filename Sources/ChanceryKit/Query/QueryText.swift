import Chronology
import Cypher
import TemporalGraph

/// Values as a reader sees them: nodes and relationships by their names, not their properties.
struct QueryText {
  let graph: GraphSnapshot
  let language: Language

  /// One line.
  func text(of value: Value) -> String {
    switch value {
    case .null: "–"
    case .string(let text): text
    case .boolean, .integer, .float, .date, .localTime, .time, .localDateTime, .dateTime,
      .duration, .edtf:
      value.plainText ?? ""
    case .node(let node): name(of: node)
    case .relationship(let edge):
      "\(name(of: graph.source(edge))) \(arrow(edge)) \(name(of: graph.target(edge)))"
    case .path(let path): text(of: path)
    case .list(let elements): "[" + elements.map { text(of: $0) }.joined(separator: ", ") + "]"
    case .map(let map):
      "{" + map.entries.map { "\($0.key): \(text(of: $0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// The name or title of a node, else its labels and properties.
  func name(of node: NodeRow) -> String {
    let keys = language == .english ? ["title", "englishName", "name"] : ["title", "name"]
    for key in keys {
      if case .text(let name) = graph.property(node, key) { return name }
    }
    return Value.node(node).literal(in: graph)
  }

  private func arrow(_ edge: EdgeRow) -> String {
    let date = graph.times.text(graph.time(edge))
    return "-[\(graph.vocabulary.name(graph.type(edge)))\(date.isEmpty ? "" : " " + date)]->"
  }

  private func text(of path: PathValue) -> String {
    guard var text = path.nodes.first.map(name) else { return "" }
    for (place, edge) in path.relationships.enumerated() {
      let isForward = graph.source(edge) == path.nodes[place]
      let step = arrow(edge)
      text +=
        " " + (isForward ? step : "<" + step.dropLast()) + " " + name(of: path.nodes[place + 1])
    }
    return text
  }
}
