/// Reads nodes and edges of GraphML.
///
/// Ports, hyperedges and what stands in other namespaces are passed over; a graph within a node joins
/// the others.
///
/// Source: GraphML 1.0, *Primer* and *GraphML-Attributes*.
struct GraphMLReader {
  /// Ids of nodes with their labels.
  private(set) var labels: [String: String] = [:]
  private(set) var edges: [GraphFile.Edge] = []
  /// The kinds of the edges' attributes, by name.
  private(set) var kinds: [String: String] = [:]
  private var keys: [String: Key] = [:]
  private var isInside = false
  /// The key whose default value is read.
  private var keyWithDefault: String?
  /// Nodes whose end has not come, the innermost last.
  private var nodes: [String] = []
  private var isInEdge = false
  private var key: String?
  private var text = ""

  private struct Key {
    let name: String
    let isOfEdges: Bool
    var defaultValue: String?
  }

  mutating func take(_ event: XMLEvent, _ line: Int) throws(GraphFileError) {
    switch event {
    case .start(let name, let attributes):
      if !isInside {
        guard name == "graphml" else {
          throw GraphFileError(line: line, reason: .otherRoot(found: name, expected: "graphml"))
        }
        isInside = true
      }
      start(name, attributes, line)
    case .text(let piece):
      if key != nil || keyWithDefault != nil { text += piece }
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ name: String, _ attributes: [String: String], _ line: Int) {
    switch name {
    case "key":
      let id = attributes["id"] ?? ""
      let isOfEdges = attributes["for"] == "edge" || attributes["for"] == "all"
      let key = Key(name: attributes["attr.name"] ?? attributes["name"] ?? id, isOfEdges: isOfEdges)
      keys[id] = key
      if isOfEdges {
        kinds[key.name] = GraphFile.kind(ofType: attributes["attr.type"] ?? attributes["type"])
      }
      keyWithDefault = id
      text = ""
    case "node":
      let id = attributes["id"] ?? ""
      labels[id] = ""
      nodes.append(id)
    case "edge":
      isInEdge = true
      edges.append(
        GraphFile.Edge(
          line: line, source: attributes["source"] ?? "", target: attributes["target"] ?? "",
          values: defaults))
    case "data":
      key = attributes["key"]
      text = ""
    default: break
    }
  }

  /// What edges have that say nothing else.
  private var defaults: [String: String] {
    keys.values.reduce(into: [:]) { values, key in
      if key.isOfEdges { values[key.name] = key.defaultValue }
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "default":
      if let keyWithDefault { keys[keyWithDefault]?.defaultValue = text }
    case "key": keyWithDefault = nil
    case "node": _ = nodes.popLast()
    case "edge": isInEdge = false
    case "data":
      if let key { set(keys[key]?.name ?? key) }
      key = nil
    default: break
    }
  }

  private mutating func set(_ name: String) {
    if isInEdge {
      edges[edges.count - 1].values[name] = text
      if kinds[name] == nil { kinds[name] = "text" }
    } else if let node = nodes.last, name == "label" || name == "name" && labels[node] == "" {
      labels[node] = text
    }
  }
}
