import Chronology
import Diagram
import Dossier
import Drawing
import Ontology

/// Draws who does what to whom: the dyads of events, merged by pair and class.
enum NetworkFigure {
  static func draw(
    _ view: View, _ dossier: OpenDossier, _ names: EntityNames
  ) throws -> Figure.Drawn {
    var sources = SourceNumbers(names.language)
    var nodes: [String: DiagramNode] = [:]
    var edges: [DiagramEdge] = []
    var documents: [Document] = []
    for relation in try relations(view.query, dossier) {
      guard let event = relation.event, let type = relation.kind.eventType else { continue }
      var seen: Set<ID<Document>> = []
      let behind = try dossier.store.evidence(for: event).map(\.document)
        .filter { seen.insert($0.id).inserted }
      documents += behind
      for end in [relation.source, relation.target] where nodes[end.text] == nil {
        nodes[end.text] = DiagramFigure.node(end, names)
      }
      edges.append(
        DiagramEdge(
          source: relation.source.text, target: relation.target.text,
          conduct: .quad(type.quadClass), label: type.wording(in: names.language).noun,
          date: relation.date, sourceNumbers: sources.numbers(of: behind), events: [event]))
    }
    let graph = try DiagramGraph(nodes: nodes.values.sorted { $0.id < $1.id }, edges: edges)
    return try DiagramFigure.picture(view, graph, sources, documents, names)
  }
  /// The dyads of a query that a network shows: no statements, and what is no fact only where it is
  /// asked for.
  static func relations(_ query: EventQuery, _ dossier: OpenDossier) throws -> [Relation] {
    var query = query
    if query.factualities.isEmpty { query.factualities = [.actual, .intended] }
    return try dossier.relations(query, isStanding: false).filter { relation in
      relation.kind.eventType.map { $0 != .state } ?? false
    }
  }
}
