/// Graphs for yEd, Gephi, igraph, networkx and others: GraphML.
///
/// Source: GraphML 1.0, graphml.graphdrawing.org; attributes as the extension *GraphML-Attributes* types
/// them, dates as strings.
enum GraphML {
  static func export(_ selection: ExportSelection) -> Export {
    let graph = PropertyGraph(selection)
    let nodes =
      [("label", "string"), ("node_kind", "string")]
      + PropertyGraph.columns(graph.nodes.lazy.map(\.attributes))
    let edges =
      [("relation", "string")] + PropertyGraph.columns(graph.edges.lazy.map(\.attributes))
    let (nodeKeys, edgeKeys) = (Keys(nodes, of: "node"), Keys(edges, of: "edge"))
    var xml = XMLWriter()
    xml.element("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"]) { xml in
      for (kind, columns) in [("node", nodes), ("edge", edges)] {
        for (place, column) in columns.enumerated() {
          xml.element(
            "key",
            [
              "id": "\(kind)\(place)", "for": kind, "attr.name": column.0,
              "attr.type": column.1,
            ])
        }
      }
      xml.element("graph", ["id": "dossier", "edgedefault": "directed"]) { xml in
        for node in graph.nodes {
          xml.element("node", ["id": node.id]) { xml in
            write(
              [Attribute("label", .text(node.name)), Attribute("node_kind", .text(node.kind))]
                + node.attributes, nodeKeys, in: &xml)
          }
        }
        for edge in graph.edges {
          xml.element("edge", ["id": edge.id, "source": edge.source, "target": edge.target]) {
            xml in
            write(
              [Attribute("relation", .text(edge.type))] + edge.attributes, edgeKeys, in: &xml)
          }
        }
      }
    }
    return Export(xml.text)
  }

  /// The ids of keys by the names of attributes.
  private struct Keys {
    let ids: [String: String]

    init(_ columns: [(String, String)], of kind: String) {
      ids = Dictionary(
        columns.enumerated().map { ($0.element.0, "\(kind)\($0.offset)") },
        uniquingKeysWith: { first, _ in first })
    }
  }

  private static func write(_ attributes: [Attribute], _ keys: Keys, in xml: inout XMLWriter) {
    for attribute in attributes {
      guard let key = keys.ids[attribute.name] else { continue }
      xml.element("data", ["key": key], text: attribute.value.plain)
    }
  }
}
