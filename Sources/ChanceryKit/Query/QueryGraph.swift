package import Chronology
package import Dossier
import Ontology
package import TemporalGraph

/// The graph that queries see: entities and their relations, what was imported, and the events and
/// documents of the dossier.
///
/// `(:Entity)-[:SOURCE_OF]->(:Event)-[:TARGETS]->(:Entity)`, `(:Event)-[:LOCATED_IN]->(:Entity)`,
/// `(:Event)-[:ATTRIBUTED_TO]->(:Entity)` and `(:Event)-[:EVIDENCED_BY]->(:Document)` lie beside the
/// dyads of `DossierGraph`. Edges at an event hold when it happened.
package struct QueryGraph: Sendable {
  package let snapshot: GraphSnapshot

  /// Reads the graph of a dossier.
  package init(_ store: DossierStore, language: Language) throws {
    let base = try DossierGraph(store, language: language)
    var builder = GraphBuilder(base.snapshot)
    let entities = try store.entities()
    for entity in entities {
      guard let row = base.row(of: entity.id) else { continue }
      try Self.describe(entity, row, in: &builder)
    }
    let events = try store.events()
    let evidence = try store.evidence(for: events.map(\.id))
    let names = EntityNames(entities, language: language)
    var documents: [ID<Document>: NodeRow] = [:]
    for event in events {
      let told = evidence[event.id, default: []]
      let node = try Self.add(event, Headline.plainText(of: event, told, names), to: &builder)
      let time = builder.occurrence(event.date)
      let known = event.reported.map { builder.known(since: $0) } ?? .undated
      for source in event.sources.compactMap(base.row) {
        try builder.addEdge(source, "SOURCE_OF", node, at: time, known: known)
      }
      for target in event.targets.compactMap(base.row) {
        try builder.addEdge(node, "TARGETS", target, at: time, known: known)
      }
      if let place = event.place.flatMap(base.row) {
        try builder.addEdge(node, "LOCATED_IN", place, at: time, known: known)
      }
      for speaker in event.saidBy.compactMap(base.row) {
        try builder.addEdge(node, "ATTRIBUTED_TO", speaker, at: time, known: known)
      }
      for piece in told {
        let document = try documents[piece.document.id] ?? Self.add(piece.document, to: &builder)
        documents[piece.document.id] = document
        try builder.addEdge(
          node, "EVIDENCED_BY", document, at: builder.occurrence(piece.document.published),
          known: known,
          [
            "quote": .text(piece.claim.quote),
            "startByte": .integer(Int64(piece.claim.range.lowerBound)),
            "endByte": .integer(Int64(piece.claim.range.upperBound)),
            "rule": .text(piece.claim.rule),
          ])
      }
    }
    // What a dossier itself holds is small beside what is imported, and questions are many.
    snapshot = base.snapshot.sealed.count == 0 ? builder.snapshot.sealing().graph : builder.snapshot
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
