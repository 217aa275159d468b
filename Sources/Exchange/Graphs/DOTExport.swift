import Chronology
import Diagram
import Ontology

/// Graphs for Graphviz, as ``Diagram`` writes them, with everything that is selected.
enum DOTExport {
  static func export(_ selection: ExportSelection, title: String) -> Export {
    let graph = PropertyGraph(selection)
    let events = Dictionary(
      selection.events.map { ($0.event.id.text, $0.event) }, uniquingKeysWith: { first, _ in first }
    )
    let nodes = graph.nodes.map { node in
      let event = events[node.id]
      return DiagramNode(
        id: node.id, label: node.name, kind: kind(of: node), date: node.date,
        conduct: event.map { .quad($0.type.quadClass) }, factuality: event?.factuality ?? .actual)
    }
    let edges = graph.edges.map { edge in
      let relation = RelationKind(rawValue: edge.type)
      let event = events[edge.source] ?? events[edge.target]
      let quadClass =
        relation.map { $0.eventType?.quadClass }
        ?? (edge.type == "SOURCE_OF" || edge.type == "TARGETS" ? event?.type.quadClass : nil)
      return DiagramEdge(
        source: edge.source, target: edge.target,
        conduct: quadClass.map { .quad($0) } ?? .structural,
        label: relation?.wording(in: selection.language) ?? edge.type, date: edge.date)
    }
    let style = DiagramStyle(title: title, language: selection.language)
    do throws(DiagramError) {
      let diagram = try DiagramGraph(nodes: nodes, edges: edges)
      return Export(DOTWriter.dot(diagram, sources: [], style: style))
    } catch {
      preconditionFailure("a graph whose edges end at its nodes: \(error)")
    }
  }

  private static func kind(of node: PropertyGraph.Node) -> DiagramNode.Kind {
    switch node.kind {
    case "Event": .event
    case "Document": .document
    default: .entity(EntityKind.allCases.first { $0.label == node.kind } ?? .organization)
    }
  }
}
