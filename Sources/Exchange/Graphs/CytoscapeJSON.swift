import Notation

/// Graphs for Cytoscape and Cytoscape.js, and for networkx, which asks for more members than they do.
///
/// Source: Cytoscape.js, *Elements JSON*; networkx, `cytoscape_graph`.
enum CytoscapeJSON {
  static func export(_ selection: ExportSelection, title: String) -> Export {
    let graph = PropertyGraph(selection)
    let json = JSONValue.object([
      JSONMember("data", .array([.array([.string("name"), .string(title)])])),
      JSONMember("directed", .bool(true)), JSONMember("multigraph", .bool(true)),
      JSONMember(
        "elements",
        .object([
          JSONMember("nodes", .array(graph.nodes.map(node))),
          JSONMember("edges", .array(graph.edges.map(edge))),
        ])),
    ])
    return Export(json.lines(depth: 3) + "\n")
  }

  private static func node(_ node: PropertyGraph.Node) -> JSONValue {
    .object([
      JSONMember(
        "data",
        .object(
          [
            JSONMember("id", .string(node.id)), JSONMember("value", .string(node.id)),
            JSONMember("name", .string(node.name)), JSONMember("node_kind", .string(node.kind)),
          ] + node.attributes.map(member)))
    ])
  }

  private static func edge(_ edge: PropertyGraph.Edge) -> JSONValue {
    .object([
      JSONMember(
        "data",
        .object(
          [
            JSONMember("id", .string(edge.id)), JSONMember("key", .string(edge.id)),
            JSONMember("source", .string(edge.source)), JSONMember("target", .string(edge.target)),
            JSONMember("relation", .string(edge.type)),
          ] + edge.attributes.map(member)))
    ])
  }

  private static func member(_ attribute: Attribute) -> JSONMember {
    JSONMember(attribute.name, JSONValue(attribute.value))
  }
}

extension JSONValue {
  /// The value of an attribute.
  init(_ value: Attribute.Value) {
    self =
      switch value {
      case .text(let text): .string(text)
      case .integer(let number): .int(Int(number))
      case .number(let number): .double(number)
      case .boolean(let flag): .bool(flag)
      case .texts(let texts): JSONValue(texts)
      }
  }
}
