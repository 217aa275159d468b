import Chronology
import Dossier
import Ontology
import TemporalGraph

/// What was read and imported of actors and their relations, before anything else is added.
///
/// Imported actors come first; the dossier's entities and relations follow them as the graph's tail.
/// An imported actor whose name is an entity's French or English name is that entity.
struct ActorGraph {
  var builder: GraphBuilder
  var keys: GraphKeys
  /// The entities by their nodes.
  private(set) var shown: [NodeRow: Entity] = [:]

  /// Makes the graph; relationships get ids where `tracksEdges`.
  init(_ source: GraphSource, tracksEdges: Bool) throws {
    builder = GraphBuilder(source.imported)
    keys = GraphKeys(source)
    for entity in source.entities {
      let node = try add(entity, source.imported)
      keys.set(entity.id.text, node)
      shown[node] = entity
    }
    let reported = Dictionary(
      source.events.map { ($0.id, $0.reported) }, uniquingKeysWith: { first, _ in first })
    for relation in source.relations {
      guard let edge = try add(relation, reported), tracksEdges else { continue }
      keys.set(relation.id.text, edge)
    }
  }

  /// The row of an entity.
  func row(of entity: ID<Entity>) -> NodeRow? { keys.nodes[entity.text] }

  private mutating func add(_ entity: Entity, _ imported: GraphSnapshot) throws -> NodeRow {
    let known = [entity.englishName, entity.frenchName]
      .flatMap { imported.nodes(where: "name", is: $0) }.first { shown[$0] == nil }
    let node = known ?? builder.addNode(labels: ["Entity"])
    try builder.add(label: entity.kind.label, to: node)
    try builder.set("name", .text(entity.frenchName), of: node)
    try builder.set("englishName", .text(entity.englishName), of: node)
    try builder.set("id", .text(entity.id.text), of: node)
    return node
  }

  private mutating func add(
    _ relation: Relation, _ reported: [ID<Event>: EDTF?]
  ) throws -> EdgeRow? {
    guard let source = row(of: relation.source), let target = row(of: relation.target) else {
      return nil
    }
    let known = relation.event.flatMap { reported[$0] ?? nil }
    let edge = try builder.addEdge(
      source, relation.kind.rawValue, target, at: time(of: relation),
      known: known.map { builder.known(since: $0) } ?? .undated,
      ["id": .text(relation.id.text), "factuality": .text(relation.factuality.rawValue)])
    if let event = relation.event { try builder.set("event", .text(event.text), of: edge) }
    if let note = relation.note { try builder.set("note", .text(note), of: edge) }
    return edge
  }

  /// An event happens on some day of its date; what stands holds all through it, and may hold
  /// before and after where its ends are open.
  private mutating func time(of relation: Relation) -> TimeRow {
    if relation.event != nil { return builder.occurrence(relation.date) }
    guard let date = relation.date else {
      return builder.time(TimeSpan.always, text: "")
    }
    guard relation.hasOpenEnds else { return builder.state(date) }
    return builder.time(TimeSpan(witnessed: date), text: date.description)
  }
}
