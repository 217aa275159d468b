import Chronology
package import TemporalGraph

extension Value {
  /// What `toString` gives: the text of a scalar or temporal value; `nil` for null, lists, maps,
  /// nodes, relationships and paths.
  package var plainText: String? {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let number): String(number)
    case .float(let number): number.cypherText
    case .string(let text): text
    case .date(let date): date.description
    case .localTime(let time): time.description
    case .time(let time): time.description
    case .localDateTime(let instant): instant.description
    case .dateTime(let instant): instant.description
    case .duration(let duration): duration.description
    case .edtf(let date): date.description
    case .null, .list, .map, .node, .relationship, .path: nil
    }
  }

  /// The value as a literal shows it: strings and temporal values quoted, nodes as
  /// `(:Label {key: value})`, relationships as `[:TYPE {key: value}]`, paths between `<` and `>`.
  ///
  /// - Parameter graph: What the rows of nodes and relationships belong to.
  /// - Returns: One line, but for what strings hold.
  package func literal(in graph: GraphSnapshot) -> String {
    var text = ""
    write(to: &text, graph)
    return text
  }

  private func write(to text: inout String, _ graph: GraphSnapshot) {
    switch self {
    case .null: text += "null"
    case .boolean, .integer, .float: text += plainText ?? ""
    case .string, .date, .localTime, .time, .localDateTime, .dateTime, .duration, .edtf:
      text += (plainText ?? "").quoted
    case .list(let elements):
      text += "["
      for (place, element) in elements.enumerated() {
        if place > 0 { text += ", " }
        element.write(to: &text, graph)
      }
      text += "]"
    case .map(let map): Self.write(map.entries, to: &text, graph)
    case .node(let node): Self.write(node, to: &text, graph)
    case .relationship(let edge): Self.write(edge, to: &text, graph)
    case .path(let path): Self.write(path, to: &text, graph)
    }
  }

  private static func write(
    _ entries: [(key: String, value: Value)], to text: inout String, _ graph: GraphSnapshot
  ) {
    text += "{"
    for (place, entry) in entries.enumerated() {
      if place > 0 { text += ", " }
      text += entry.key.nameLiteral + ": "
      entry.value.write(to: &text, graph)
    }
    text += "}"
  }

  private static func write(_ node: NodeRow, to text: inout String, _ graph: GraphSnapshot) {
    text += "("
    for label in graph.labels(node) { text += ":" + graph.vocabulary.name(label).nameLiteral }
    let properties = graph.propertyMap(node).entries
    if !properties.isEmpty {
      if !text.hasSuffix("(") { text += " " }
      write(properties, to: &text, graph)
    }
    text += ")"
  }

  private static func write(_ edge: EdgeRow, to text: inout String, _ graph: GraphSnapshot) {
    text += "[:" + graph.vocabulary.name(graph.type(edge)).nameLiteral
    let properties = graph.propertyMap(edge).entries
    if !properties.isEmpty {
      text += " "
      write(properties, to: &text, graph)
    }
    text += "]"
  }

  private static func write(_ path: PathValue, to text: inout String, _ graph: GraphSnapshot) {
    text += "<"
    for (place, node) in path.nodes.enumerated() {
      write(node, to: &text, graph)
      guard place < path.relationships.count else { break }
      let edge = path.relationships[place]
      let isForward = graph.source(edge) == node
      text += isForward ? "-" : "<-"
      write(edge, to: &text, graph)
      text += isForward ? "->" : "-"
    }
    text += ">"
  }
}

extension GraphSnapshot {
  /// All properties of a node, in the order of the vocabulary.
  package func propertyMap(_ node: NodeRow) -> MapValue {
    map(nodeProperties, node.place)
  }

  /// All properties of a relationship, in the order of the vocabulary.
  package func propertyMap(_ edge: EdgeRow) -> MapValue {
    map(edgeProperties, edge.place)
  }

  private func map(_ table: PropertyTable, _ row: Int) -> MapValue {
    var map = MapValue()
    for key in table.keys(of: row) {
      guard let value = table.value(row, key, texts: vocabulary.texts) else { continue }
      map[vocabulary.name(key)] = Value(value)
    }
    return map
  }
}

extension String {
  /// The string between single quotes, with what cannot stand there escaped.
  package var quoted: String {
    var text = "'"
    for scalar in unicodeScalars {
      switch scalar {
      case "'": text += "\\'"
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "'"
  }

  /// A name as the language writes it: between backticks where it is no plain word.
  package var nameLiteral: String {
    let isPlain = unicodeScalars.enumerated().allSatisfy { place, scalar in
      scalar == "_"
        || scalar.properties.isXIDContinue && (place > 0 || scalar.properties.isXIDStart)
    }
    return isPlain && !isEmpty ? self : "`" + replacing("`", with: "``") + "`"
  }
}
