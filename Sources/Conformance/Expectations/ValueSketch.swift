import Cypher
import TemporalGraph

/// Shows a value in the report of a failure, in about the kit's notation.
struct ValueSketch {
  let graph: GraphSnapshot

  func text(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .string(let value): "'\(value)'"
    case .list(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
    case .map(let map): text(map.entries)
    case .node(let row):
      "(" + graph.labels(row).map { ":" + graph.vocabulary.name($0) }.joined()
        + properties(graph.nodeProperties.keys(of: row.place)) { graph.property(row, $0) } + ")"
    case .relationship(let row):
      "[:" + graph.vocabulary.name(graph.type(row))
        + properties(graph.edgeProperties.keys(of: row.place)) { graph.property(row, $0) } + "]"
    case .path(let path):
      "<"
        + path.nodes.enumerated().map { index, node in
          text(.node(node))
            + (index < path.relationships.count
              ? (graph.source(path.relationships[index]) == node ? "-" : "<-")
                + text(.relationship(path.relationships[index])) + "-"
              : "")
        }.joined() + ">"
    case .date(let value): "'\(value)'"
    case .localTime(let value): "'\(value)'"
    case .time(let value): "'\(value)'"
    case .localDateTime(let value): "'\(value)'"
    case .dateTime(let value): "'\(value)'"
    case .duration(let value): "'\(value)'"
    case .edtf(let value): "'\(value)'"
    }
  }

  private func text(_ entries: [(key: String, value: Value)]) -> String {
    "{" + entries.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ") + "}"
  }

  private func properties(_ keys: [KeyRow], _ value: (KeyRow) -> PropertyValue?) -> String {
    let entries = keys.compactMap { key in
      value(key).map { (key: graph.vocabulary.name(key), value: Value($0)) }
    }
    return entries.isEmpty ? "" : " " + text(entries)
  }
}
