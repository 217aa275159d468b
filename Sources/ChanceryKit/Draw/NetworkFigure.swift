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
    let (relations, focus) = try relations(of: view, dossier)
    let behind = try dossier.store.evidence(for: relations.compactMap(\.event))
    let blocs = try Blocs(view, dossier, names)
    let byHand = try writtenByHand(relations, behind, dossier)
    var sources = SourceNumbers(names.language, lines: Set(byHand.values))
    var nodes: [String: DiagramNode] = [:]
    var edges: [DiagramEdge] = []
    var documents: [Document] = []
    for relation in relations {
      guard let event = relation.event, let type = relation.kind.eventType else { continue }
      var seen: Set<ID<Document>> = []
      let told = behind[event, default: []].map(\.document)
        .filter { seen.insert($0.id).inserted }
      documents += told
      var numbers = sources.numbers(of: told)
      // What a person wrote by hand rests on that file.
      if numbers.isEmpty, let file = byHand[event] {
        numbers = [sources.number(ofFile: file)]
      }
      for end in [relation.source, relation.target] where nodes[end.text] == nil {
        nodes[end.text] = DiagramFigure.node(end, names, group: blocs.name(of: end))
      }
      edges.append(
        DiagramEdge(
          source: relation.source.text, target: relation.target.text,
          conduct: .quad(type.quadClass), label: type.wording(in: names.language).noun,
          date: relation.date, sourceNumbers: numbers, events: [event]))
    }
    let graph = try DiagramGraph(
      nodes: nodes.values.sorted { $0.id < $1.id }, edges: edges, focus: focus)
    return try DiagramFigure.picture(view, graph, sources, documents, names)
  }

  /// The hand-kept file and line of each event that no document tells of.
  private static func writtenByHand(
    _ relations: [Relation], _ behind: [ID<Event>: [Evidence]], _ dossier: OpenDossier
  ) throws -> [ID<Event>: String] {
    var lines: [ID<Event>: String] = [:]
    for event in relations.compactMap(\.event) where behind[event, default: []].isEmpty {
      lines[event] = try dossier.store.event(event)?.assertedBy
    }
    return lines
  }

  /// The dyads that a view shows, and whom they are about.
  static func relations(
    of view: View, _ dossier: OpenDossier
  ) throws -> (relations: [Relation], focus: DiagramFocus?) {
    let all = try relations(view.query, dossier)
    let focus: DiagramFocus? =
      switch view.focus {
      case .around(let name, let hops):
        .around(try dossier.store.entity(meant: name).id.text, hops: hops)
      case .path(let start, let end):
        .path(
          from: try dossier.store.entity(meant: start).id.text,
          to: try dossier.store.entity(meant: end).id.text)
      case nil: nil
      }
    guard let focus else { return (all, nil) }
    let rows = focus.rows(of: all.map { ($0.source.text, $0.target.text) })
    return (rows.map { all[$0] }, focus)
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
