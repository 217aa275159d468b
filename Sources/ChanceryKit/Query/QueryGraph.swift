import Chronology
import Dossier
import Ontology
import TemporalGraph

/// The graph that queries see: entities and their relations, what was imported, the events and documents
/// of the dossier, and what queries wrote.
///
/// `(:Entity)-[:SOURCE_OF]->(:Event)-[:TARGETS]->(:Entity)`, `(:Event)-[:LOCATED_IN]->(:Entity)`,
/// `(:Event)-[:ATTRIBUTED_TO]->(:Entity)` and `(:Event)-[:EVIDENCED_BY]->(:Document)` lie beside the
/// dyads of `DossierGraph`. Edges at an event hold when it happened.
struct QueryGraph {
  let snapshot: GraphSnapshot
  /// The ids of nodes, and of relationships where they are tracked.
  let keys: GraphKeys
  /// The facts that could not be applied.
  let stale: [WrittenOverlay.Stale]

  /// Reads the graph of a dossier.
  init(_ store: DossierStore, language: Language) throws {
    let source = try GraphSource(store)
    try self.init(source, language: language, tracksEdges: !source.statements.isEmpty)
  }

  /// Makes the graph; relationships get ids where `tracksEdges`.
  init(_ source: GraphSource, language: Language, tracksEdges: Bool) throws {
    var actors = try ActorGraph(source, tracksEdges: tracksEdges)
    for entity in source.entities {
      guard let row = actors.row(of: entity.id) else { continue }
      try Self.describe(entity, row, in: &actors.builder)
    }
    try Self.addEvents(source, language, to: &actors, tracksEdges: tracksEdges)
    stale = try WrittenOverlay(
      source.statements, .everything, to: &actors.builder, &actors.keys
    ).stale
    let graph = actors.builder.snapshot
    guard source.imported.edgeRowCount == 0 else {
      (snapshot, keys) = (graph, actors.keys)
      return
    }
    // What a dossier itself holds is small beside what is imported, and questions are many.
    let (sealed, order) = graph.sealing()
    snapshot = sealed
    if tracksEdges { actors.keys.reorder(by: order) }
    keys = actors.keys
  }

  private static func addEvents(
    _ source: GraphSource, _ language: Language, to actors: inout ActorGraph, tracksEdges: Bool
  ) throws {
    let evidence = try source.evidence()
    let names = EntityNames(source.entities, language: language)
    for event in source.events {
      let told = evidence[event.id, default: []]
      let node = try add(event, Headline.plainText(of: event, told, names), to: &actors.builder)
      actors.keys.set(event.id.text, node)
      try addParts(of: event, at: node, to: &actors, tracksEdges: tracksEdges)
      for piece in told {
        try addEvidence(piece, of: event, at: node, to: &actors, tracksEdges: tracksEdges)
      }
    }
  }

  private static func addParts(
    of event: Event, at node: NodeRow, to actors: inout ActorGraph, tracksEdges: Bool
  ) throws {
    let time = actors.builder.occurrence(event.date)
    let known = event.reported.map { actors.builder.known(since: $0) } ?? .undated
    let parts: [(type: String, entities: [ID<Entity>])] = [
      ("SOURCE_OF", event.sources), ("TARGETS", event.targets),
      ("LOCATED_IN", event.place.map { [$0] } ?? []), ("ATTRIBUTED_TO", event.saidBy),
    ]
    for (type, entities) in parts {
      for entity in entities {
        guard let row = actors.row(of: entity) else { continue }
        let leads = type == "SOURCE_OF"
        let edge = try actors.builder.addEdge(
          leads ? row : node, type, leads ? node : row, at: time, known: known)
        guard tracksEdges else { continue }
        let ends = leads ? (entity.text, event.id.text) : (event.id.text, entity.text)
        actors.keys.set(GraphKeys.part(type, ends.0, ends.1), edge)
      }
    }
  }

  private static func addEvidence(
    _ piece: Evidence, of event: Event, at node: NodeRow, to actors: inout ActorGraph,
    tracksEdges: Bool
  ) throws {
    let id = piece.document.id.text
    let document = try actors.keys.nodes[id] ?? add(piece.document, to: &actors.builder)
    actors.keys.set(id, document)
    let known = event.reported.map { actors.builder.known(since: $0) } ?? .undated
    let edge = try actors.builder.addEdge(
      node, "EVIDENCED_BY", document, at: actors.builder.occurrence(piece.document.published),
      known: known,
      [
        "quote": .text(piece.claim.quote),
        "startByte": .integer(Int64(piece.claim.range.lowerBound)),
        "endByte": .integer(Int64(piece.claim.range.upperBound)),
        "rule": .text(piece.claim.rule),
      ])
    guard tracksEdges else { return }
    actors.keys.set(GraphKeys.part("EVIDENCED_BY", event.id.text, piece.claim.id.text), edge)
  }

  private static func describe(
    _ entity: Entity, _ node: NodeRow, in builder: inout GraphBuilder
  ) throws {
    if !entity.aliases.isEmpty {
      try builder.set("aliases", .list(entity.aliases.map(PropertyValue.text)), of: node)
    }
    if let country = entity.country { try builder.set("country", .text(country), of: node) }
    if let sector = entity.sector { try builder.set("sector", .text(sector.rawValue), of: node) }
    if entity.isCollective { try builder.set("collective", .boolean(true), of: node) }
  }

  private static func add(
    _ event: Event, _ title: String, to builder: inout GraphBuilder
  ) throws -> NodeRow {
    let node = builder.addNode(
      labels: ["Event"],
      [
        "id": .text(event.id.text), "title": .text(title), "type": .text(event.type.rawValue),
        "quadClass": .text(event.type.quadClass.rawValue),
        "factuality": .text(event.factuality.rawValue), "confidence": .float(event.confidence),
      ])
    if let mode = event.mode { try builder.set("mode", .text(mode.rawValue), of: node) }
    try set("date", event.date, of: node, in: &builder)
    if let start = event.date?.earliestDay { try builder.set("start", .day(start), of: node) }
    if let end = event.date?.latestDay { try builder.set("end", .day(end), of: node) }
    try set("reported", event.reported, of: node, in: &builder)
    if let line = event.assertedBy { try builder.set("assertedBy", .text(line), of: node) }
    return node
  }

  private static func add(
    _ document: Document, to builder: inout GraphBuilder
  ) throws -> NodeRow {
    let node = builder.addNode(
      labels: ["Document"],
      ["id": .text(document.id.text), "path": .text(document.path)])
    for (key, text) in [
      ("title", document.title), ("outlet", document.outlet), ("author", document.author),
      ("url", document.url), ("language", document.language?.rawValue),
    ] {
      if let text { try builder.set(key, .text(text), of: node) }
    }
    try set("published", document.published, of: node, in: &builder)
    return node
  }

  /// A day where the date is one, else an EDTF value.
  private static func set(
    _ key: String, _ date: EDTF?, of node: NodeRow, in builder: inout GraphBuilder
  ) throws {
    guard let date else { return }
    let value = date.exactDay.map { PropertyValue.day($0) }
    try builder.set(key, value ?? .tagged(type: "edtf", text: date.description), of: node)
  }
}
