import Dossier
import Ontology
import TemporalGraph

/// What the graph of a dossier is made of: what was read and imported, and what queries wrote.
struct GraphSource {
  let imported: GraphSnapshot
  /// The graph without what queries wrote.
  let entities: [Entity]
  let events: [Event]
  let relations: [Relation]
  /// Which entity one as read counts as, where that is another.
  let standsFor: [ID<Entity>: ID<Entity>]
  let decisions: [Decision]
  let statements: [WrittenStatement]
  /// The sentences behind each event.
  let evidence: () throws -> [ID<Event>: [Evidence]]

  /// Reads a dossier.
  ///
  /// What only writing needs, such as decisions, is left out where no query has written, unless the
  /// whole is asked for.
  init(_ store: DossierStore, isWhole: Bool = false) throws {
    imported = try store.readImportedGraph { try ImportedGraph($0) }.graph
    statements = try store.writtenStatements()
    guard statements.isEmpty, !isWhole else {
      let (shown, written) = try store.writtenGraph()
      let base = written.covered.uncovered(shown)
      (entities, events, relations) = (base.entities, base.events, base.relations)
      (standsFor, decisions) = (base.standsFor, base.decisions)
      evidence = { try Self.evidence(store, base.events, written.covered) }
      return
    }
    entities = try store.entities()
    let events = try store.events()
    self.events = events
    relations = try store.relations()
    (standsFor, decisions) = ([:], [])
    evidence = { try store.evidence(for: events.map(\.id)) }
  }

  /// Takes a graph as a build has made it, before what queries wrote is applied to it.
  init(
    _ graph: GraphRecord, _ documents: [DocumentRecord], imported: GraphSnapshot,
    statements: [WrittenStatement]
  ) {
    self.imported = imported
    (entities, events, relations) = (graph.entities, graph.events, graph.relations)
    (standsFor, decisions) = (graph.standsFor, graph.decisions)
    self.statements = statements
    evidence = {
      var told: [ID<Claim>: Evidence] = [:]
      for record in documents {
        for claim in record.claims {
          told[claim.id] = Evidence(claim: claim, document: record.document)
        }
      }
      return Dictionary(
        graph.events.map { ($0.id, $0.claims.compactMap { told[$0] }) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The same with other statements.
  init(_ source: GraphSource, statements: [WrittenStatement]) {
    imported = source.imported
    (entities, events, relations) = (source.entities, source.events, source.relations)
    (standsFor, decisions) = (source.standsFor, source.decisions)
    evidence = source.evidence
    self.statements = statements
  }

  /// What is covered is no longer linked to its claims in the file, but names them.
  private static func evidence(
    _ store: DossierStore, _ events: [Event], _ covered: CoveredGraph
  ) throws -> [ID<Event>: [Evidence]] {
    let whole = events.filter { covered.events[$0.id] == nil }
    var evidence = try store.evidence(for: whole.map(\.id))
    for event in events where covered.events[event.id] != nil {
      evidence[event.id] = try event.claims.flatMap { try store.evidence(of: $0) }
    }
    return evidence
  }
}
