package import Ontology

/// Makes events and relations of claims; what humans wrote wins.
///
/// A pure function: the order of what it is given does not matter, and the same input gives the same
/// graph on every machine.
package enum Consolidator {
  /// Consolidates everything that was read.
  ///
  /// - Parameters:
  ///   - documents: The documents of the claims.
  ///   - claims: The claims as they were read, before any decision; each id occurs once.
  ///   - entities: Every entity that is known: those that claims name, and those that hand-kept
  ///     files may name (the gazetteers').
  ///   - offices: What articles say of who holds which office.
  ///   - knownOffices: Offices whose dates are known; those of persons and bodies that occur count.
  ///   - mentioned: Entities to be kept though nothing is said of them.
  ///   - handKept: What humans wrote.
  /// - Returns: The graph, with the faults of hand-kept entries.
  /// - Complexity: close to linear in the claims: a claim is compared with the events of its type,
  ///   of one of its participants, and of its weeks.
  package static func consolidate(
    documents: [Document], claims: [Claim], entities: [Entity],
    offices: [OfficeTestimony] = [], knownOffices: [OfficeTerm] = [],
    mentioned: Set<ID<Entity>> = [], handKept: HandKept = HandKept()
  ) -> ConsolidatedGraph {
    var docket = Docket(handKept.decisions)
    var directory = EntityDirectory(entities)
    directory.complete(with: handKept.entities)
    directory.apply(&docket)
    let timeline = DocumentOrder(documents)
    let testimonies = Testimony.all(claims, timeline, directory, &docket)
    let seeds = handKept.events.map { EventSeed($0, directory, &docket) }
    let clusters = Clustering.cluster(testimonies, seeds, directory)
    var desk = EventDesk(clusters, testimonies, seeds, timeline)
    desk.apply(&docket, directory)
    let events = desk.events(directory, docket)
    let standing = handKept.relations.compactMap { $0.relation(directory, &docket) }
    var graph = ConsolidatedGraph()
    graph.events = events.sorted { $0.id < $1.id }
    let held = OfficeDesk(standing, graph.events, directory).relations(offices, knownOffices)
    graph.relations = Self.distinct(standing + held + events.flatMap(\.dyads))
    graph.standsFor = directory.standsFor
    // A claim is shown with those it names, though a correction took them out of its event.
    graph.entities = directory.shown(
      graph.events, graph.relations, mentioned.union(testimonies.flatMap(\.entities)),
      handKept.entities.map(\.id))
    graph.decisions = docket.records
    graph.faults = docket.faults.sorted(by: Docket.precedes)
    return graph
  }

  /// One relation of each id, by id; the first of equal ones stays.
  private static func distinct(_ relations: [Relation]) -> [Relation] {
    var seen: Set<ID<Relation>> = []
    return relations.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }
}
