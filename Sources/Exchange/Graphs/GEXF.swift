import Chronology

/// Graphs for Gephi, in time: GEXF 1.3.
///
/// A spell says on which days something may have been so, the last one included; EDTF and the four
/// bounds are attributes. What has no date, or open ends, has no spell.
///
/// Source: GEXF 1.3 schema, gexf.net; Gephi's importer reads `start` and `end` of spells as inclusive.
enum GEXF {
  static func export(_ selection: ExportSelection, title: String) -> Export {
    let graph = PropertyGraph(selection)
    var xml = XMLWriter()
    xml.element("gexf", ["xmlns": "http://gexf.net/1.3", "version": "1.3"]) { xml in
      xml.element("meta") { xml in
        xml.element("creator", text: "Chancery")
        xml.element("description", text: title)
      }
      xml.element(
        "graph",
        [
          "mode": "dynamic", "defaultedgetype": "directed", "timeformat": "date",
          "timerepresentation": "interval",
        ]
      ) { xml in
        let (nodes, edges) = (columns(of: graph.nodes), columns(of: graph.edges))
        declare(nodes, of: "node", in: &xml)
        declare(edges, of: "edge", in: &xml)
        xml.element("nodes") { xml in
          for node in graph.nodes { write(node, nodes, in: &xml) }
        }
        xml.element("edges") { xml in
          for edge in graph.edges { write(edge, edges, in: &xml) }
        }
      }
    }
    return Export(xml.text)
  }

  private typealias Columns = [(name: String, type: String)]

  private static func columns(of nodes: [PropertyGraph.Node]) -> Columns {
    [("node_kind", "string")] + PropertyGraph.columns(nodes.lazy.map(\.attributes))
  }

  private static func columns(of edges: [PropertyGraph.Edge]) -> Columns {
    PropertyGraph.columns(edges.lazy.map(\.attributes))
  }

  private static func declare(_ columns: Columns, of kind: String, in xml: inout XMLWriter) {
    guard !columns.isEmpty else { return }
    xml.element("attributes", ["class": kind, "mode": "static"]) { xml in
      for (place, column) in columns.enumerated() {
        xml.element(
          "attribute", ["id": "\(kind)\(place)", "title": column.name, "type": column.type])
      }
    }
  }

  private static func write(
    _ node: PropertyGraph.Node, _ columns: Columns, in xml: inout XMLWriter
  ) {
    xml.element("node", ["id": node.id, "label": node.name]) { xml in
      write(
        [Attribute("node_kind", .text(node.kind))] + node.attributes, columns, of: "node", in: &xml)
      write(node.date, in: &xml)
    }
  }

  private static func write(
    _ edge: PropertyGraph.Edge, _ columns: Columns, in xml: inout XMLWriter
  ) {
    xml.element(
      "edge",
      [
        "id": edge.id, "source": edge.source, "target": edge.target, "type": "directed",
        "kind": edge.type, "label": edge.type,
      ]
    ) { xml in
      write(edge.attributes, columns, of: "edge", in: &xml)
      write(edge.hasOpenEnds ? nil : edge.date, in: &xml)
    }
  }

  private static func write(
    _ attributes: [Attribute], _ columns: Columns, of kind: String, in xml: inout XMLWriter
  ) {
    guard !attributes.isEmpty else { return }
    let places = Dictionary(
      columns.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    xml.element("attvalues") { xml in
      for attribute in attributes {
        guard let place = places[attribute.name] else { continue }
        xml.element("attvalue", ["for": "\(kind)\(place)", "value": attribute.value.plain])
      }
    }
  }

  private static func write(_ date: EDTF?, in xml: inout XMLWriter) {
    let bounds = DayBounds(date)
    let (start, end) = (bounds.earliestStart?.iso, bounds.latestEnd?.iso)
    guard start != nil || end != nil else { return }
    xml.element("spells") { xml in xml.element("spell", ["start": start, "end": end]) }
  }
}
