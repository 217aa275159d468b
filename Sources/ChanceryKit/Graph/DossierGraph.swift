package import Chronology
package import Dossier
package import Ontology
package import TemporalGraph

/// Who stands in what relation to whom, as a graph: the dossier's own entities and relations, and
/// what was imported in bulk.
///
/// Imported actors come first; the dossier's entities and relations follow them as the graph's tail.
/// An imported actor whose name is an entity's French or English name is that entity.
package struct DossierGraph: Sendable {
  package let snapshot: GraphSnapshot
  private let names: EntityNames
  private let entities: [NodeRow: Entity]
  private let rows: [ID<Entity>: NodeRow]

  /// Reads the graph of a dossier.
  package init(_ store: DossierStore, language: Language) throws {
    let imported = try store.readImportedGraph { try ImportedGraph($0) }
    let entities = try store.entities()
    names = EntityNames(entities, language: language)
    var builder = GraphBuilder(imported.graph)
    var rows: [ID<Entity>: NodeRow] = [:]
    var shown: [NodeRow: Entity] = [:]
    for entity in entities {
      let node = try Self.add(entity, to: &builder, imported.graph, taken: shown)
      rows[entity.id] = node
      shown[node] = entity
    }
    let events = try store.events()
    let reported = Dictionary(
      events.map { ($0.id, $0.reported) }, uniquingKeysWith: { first, _ in first })
    for relation in try store.relations() {
      try Self.add(relation, reported, rows, to: &builder)
    }
    self.entities = shown
    self.rows = rows
    // A graph of the dossier's own alone is sorted as a whole: it is small, and questions are many.
    snapshot =
      imported.graph.edgeRowCount == 0 ? builder.snapshot.sealing().graph : builder.snapshot
  }

  /// The row of an entity.
  package func row(of entity: ID<Entity>) -> NodeRow? { rows[entity] }

  /// The name of a node in the reader's language.
  package func name(_ node: NodeRow) -> String {
    if let entity = entities[node] { return names.name(entity.id) }
    guard case .text(let name) = snapshot.property(node, "name") else { return "" }
    return name
  }

  /// The id of a node: that of the entity, or the imported name.
  package func id(_ node: NodeRow) -> String { entities[node]?.id.text ?? name(node) }

  /// The relation type in words.
  package func wording(_ type: TypeRow) -> String {
    let name = snapshot.vocabulary.name(type)
    return RelationKind(rawValue: name)?.wording(in: names.language) ?? name
  }

  private static func add(
    _ entity: Entity, to builder: inout GraphBuilder, _ imported: GraphSnapshot,
    taken: [NodeRow: Entity]
  ) throws -> NodeRow {
    let kind = entity.kind.label
    let known = [entity.englishName, entity.frenchName]
      .flatMap { imported.nodes(where: "name", is: $0) }.first { taken[$0] == nil }
    let node = known ?? builder.addNode(labels: ["Entity"])
    try builder.add(label: kind, to: node)
    try builder.set("name", .text(entity.frenchName), of: node)
    try builder.set("englishName", .text(entity.englishName), of: node)
    try builder.set("id", .text(entity.id.text), of: node)
    return node
  }

  private static func add(
    _ relation: Relation, _ reported: [ID<Event>: EDTF?], _ rows: [ID<Entity>: NodeRow],
    to builder: inout GraphBuilder
  ) throws {
    guard let source = rows[relation.source], let target = rows[relation.target] else { return }
    let known = relation.event.flatMap { reported[$0] ?? nil }
    let edge = try builder.addEdge(
      source, relation.kind.rawValue, target, at: time(of: relation, in: &builder),
      known: known.map { builder.known(since: $0) } ?? .undated,
      ["id": .text(relation.id.text), "factuality": .text(relation.factuality.rawValue)])
    if let event = relation.event { try builder.set("event", .text(event.text), of: edge) }
    if let note = relation.note { try builder.set("note", .text(note), of: edge) }
  }

  /// An event happens on some day of its date; what stands holds all through it, and may hold
  /// before and after where its ends are open.
  private static func time(of relation: Relation, in builder: inout GraphBuilder) -> TimeRow {
    if relation.event != nil { return builder.occurrence(relation.date) }
    guard let date = relation.date else {
      return builder.time(TimeSpan.always, text: "")
    }
    guard relation.hasOpenEnds else { return builder.state(date) }
    return builder.time(TimeSpan(witnessed: date), text: date.description)
  }
}
