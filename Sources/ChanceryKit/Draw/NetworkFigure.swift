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
    var sources = SourceNumbers(
      names.language, lines: Set(byHand.values), continuing: view.register)
    var nodes: [String: DiagramNode] = [:]
    var edges: [DiagramEdge] = []
    var documents: [Document] = []
    for relation in relations {
      guard let type = relation.kind.eventType else { continue }
      var seen: Set<ID<Document>> = []
      let told = (relation.event.flatMap { behind[$0] } ?? []).map(\.document)
        .filter { seen.insert($0.id).inserted }
      documents += told
      var numbers = sources.numbers(of: told)
      // What a person wrote by hand rests on that file.
      if numbers.isEmpty, let file = byHand[relation.id] {
        numbers = [sources.number(ofFile: file)]
      }
      for end in [relation.source, relation.target] where nodes[end.text] == nil {
        nodes[end.text] = DiagramFigure.node(end, names, group: blocs.name(of: end))
      }
      edges.append(
        DiagramEdge(
          source: relation.source.text, target: relation.target.text,
          conduct: .quad(type.quadClass), label: type.wording(in: names.language).noun,
          date: relation.date, sourceNumbers: numbers,
          events: relation.event.map { [$0] } ?? []))
    }
    let graph = try DiagramGraph(
      nodes: nodes.values.sorted { $0.id < $1.id }, edges: edges, focus: focus)
    return try DiagramFigure.picture(view, graph, sources, documents, names) { drawn in
      try dossier.relationListing(
        of: relations.filter { relation in
          guard let type = relation.kind.eventType else { return false }
          return drawn.shows(
            relation.source.text, relation.target.text, .quad(type.quadClass))
        }, language: names.language)
    }
  }

  /// The hand-kept file and line, or the query, of each dyad that no document tells of.
  private static func writtenByHand(
    _ relations: [Relation], _ behind: [ID<Event>: [Evidence]], _ dossier: OpenDossier
  ) throws -> [ID<Relation>: String] {
    var lines: [ID<Relation>: String] = [:]
    for relation in relations {
      guard let event = relation.event else {
        lines[relation.id] = relation.assertedBy
        continue
      }
      guard behind[event, default: []].isEmpty else { continue }
      lines[relation.id] = try dossier.store.event(event)?.assertedBy
    }
    return lines
  }

  /// The dyads that a view shows, and whom they are about.
  static func relations(
    of view: View, _ dossier: OpenDossier
  ) throws -> (relations: [Relation], focus: DiagramFocus?) {
    let all = try dyads(of: view, dossier)
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

  /// The dyads that a network shows: no statements, and what is no fact only where it is asked for;
  /// whatever an answer holds is.
  private static func dyads(of view: View, _ dossier: OpenDossier) throws -> [Relation] {
    var query = view.query
    if query.factualities.isEmpty, view.answer == nil { query.factualities = [.actual, .intended] }
    return try dossier.relations(query).filter { relation in
      guard let type = relation.kind.eventType else { return false }
      return view.answer.map { $0.holds(relation) } ?? (type != .state)
    }
  }
}
