import Chronology
import Dossier
import Ontology
import TemporalGraph

extension WrittenProjection {
  /// The relations as they are shown, by id; of several that say the same, the first.
  func relations(among entities: Set<ID<Entity>>, _ events: Set<ID<Event>>) -> [Relation] {
    var relations: [ID<Relation>: Relation] = [:]
    for relation in base.relations {
      guard entities.isSuperset(of: [relation.source, relation.target]),
        relation.event.map(events.contains) ?? true,
        let shown = revised(relation)
      else { continue }
      relations[shown.id] = relations[shown.id] ?? shown
    }
    for relation in madeRelations(among: entities, events) {
      relations[relation.id] = relations[relation.id] ?? relation
    }
    return relations.values.sorted { $0.id < $1.id }
  }

  /// `nil` for one that was deleted.
  private func revised(_ relation: Relation) -> Relation? {
    // A deleted edge has no row in a graph that was sealed.
    guard let edge = keys.edges[relation.id.text], !graph.removedEdges[edge.place] else {
      return nil
    }
    guard let facts = edges[edge] else { return relation }
    func text(_ name: String, else old: String?) -> String? {
      facts.names.contains(name) ? graph.property(edge, name)?.text : old
    }
    let isDated = facts.names.contains("date")
    return Relation(
      kind: relation.kind, source: relation.source, target: relation.target,
      date: isDated ? graph.property(edge, "date")?.date ?? relation.date : relation.date,
      factuality: text("factuality", else: nil).flatMap(Factuality.init) ?? relation.factuality,
      event: relation.event, assertedBy: facts.statements.last?.name ?? relation.assertedBy,
      note: text("note", else: relation.note), hasOpenEnds: isDated ? false : relation.hasOpenEnds,
      attestations: relation.attestations)
  }

  private func madeRelations(
    among entities: Set<ID<Entity>>, _ events: Set<ID<Event>>
  ) -> [Relation] {
    var ids: [NodeRow: ID<Entity>] = [:]
    for id in entities { if let node = keys.nodes[id.text] { ids[node] = id } }
    return keys.edges.sorted { $0.key < $1.key }.compactMap { key, edge in
      guard let statement = edges[edge]?.made, !graph.removedEdges[edge.place],
        let kind = RelationKind(rawValue: graph.vocabulary.name(graph.type(edge))),
        let source = ids[graph.source(edge)], let target = ids[graph.target(edge)]
      else { return nil }
      let event = graph.property(edge, "event")?.text.map { ID<Event>($0) }
      return Relation(
        kind: kind, source: source, target: target, date: graph.property(edge, "date")?.date,
        factuality: graph.property(edge, "factuality")?.text.flatMap(Factuality.init) ?? .actual,
        event: event.flatMap { events.contains($0) ? $0 : nil }, assertedBy: statement.name,
        note: graph.property(edge, "note")?.text)
    }
  }
}
