package import Dossier
public import Ontology

/// A dossier opened for questions and drawings.
public final class OpenDossier: Sendable {
  package let store: DossierStore
  /// Where it lies.
  public var path: String { store.path }

  /// Opens a dossier for reading.
  public init(path: String) throws {
    store = try DossierStore(path: path)
  }

  /// The events that a query asks for, by date.
  public func events(_ query: EventQuery = EventQuery()) throws -> [Event] {
    try store.events(filter(query))
  }

  /// The relations that a query asks for, by date.
  ///
  /// `isStanding` is `true` for standing relations alone, `false` for the dyads of events.
  public func relations(
    _ query: EventQuery = EventQuery(), kinds: [RelationKind] = [], isStanding: Bool? = nil
  ) throws -> [Relation] {
    try store.relations(
      RelationFilter(
        about: try ids(query.about),
        kinds: kinds + query.types.map { RelationKind($0) }, factualities: query.factualities,
        isStanding: isStanding, since: query.since, until: query.until, asOf: query.asOf,
        knownAt: query.knownAt, limit: query.limit))
  }

  /// Every entity that takes part in something, by id.
  public func entities() throws -> [Entity] { try store.entities() }

  private func filter(_ query: EventQuery) throws -> EventFilter {
    EventFilter(
      about: try ids(query.about), types: query.types, factualities: query.factualities,
      since: query.since, until: query.until, asOf: query.asOf, knownAt: query.knownAt,
      text: query.text, limit: query.limit)
  }

  private func ids(_ names: [String]) throws -> [ID<Entity>] {
    try names.map { try store.entity(meant: $0).id }
  }
}
