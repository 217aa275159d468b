import Chronology
import Ontology

/// A hand-kept event with its references resolved; claims that tell of it gather around it.
struct EventSeed {
  let event: HandKeptEvent
  let type: EventType
  let mode: Field<EventMode>
  let place: Field<ID<Entity>>
  let sources: Field<[ID<Entity>]>
  let targets: Field<[ID<Entity>]>
  let saidBy: Field<[ID<Entity>]>

  init(_ event: HandKeptEvent, _ directory: EntityDirectory, _ docket: inout Docket) {
    self.event = event
    let resolved = ResolvedFields(event.fields, directory, &docket)
    // The reader lets no event without a type pass.
    type = event.fields.type ?? .state
    mode = event.fields.mode
    place = resolved.place
    sources = resolved.sources
    targets = resolved.targets
    saidBy = resolved.saidBy
  }

  /// The event as it is compared with claims.
  var testimony: Testimony {
    Testimony(
      type: type, mode: mode.applied(to: nil), sources: sources.applied(to: nil) ?? [],
      targets: targets.applied(to: nil) ?? [], place: place.applied(to: nil),
      factuality: event.fields.factuality ?? .actual, time: event.fields.date.applied(to: nil),
      reported: event.fields.reported.applied(to: nil))
  }
}

/// The references of written properties, resolved.
struct ResolvedFields {
  var place: Field<ID<Entity>> = .unsaid
  var sources: Field<[ID<Entity>]> = .unsaid
  var targets: Field<[ID<Entity>]> = .unsaid
  var saidBy: Field<[ID<Entity>]> = .unsaid

  init(_ fields: EventFields, _ directory: EntityDirectory, _ docket: inout Docket) {
    switch fields.place {
    case .unsaid: break
    case .empty: place = .empty
    case .set(let reference):
      if let id = directory.resolve(reference, key: "place", &docket) { place = .set(id) }
    }
    sources = Self.all(fields.sources, "sources", directory, &docket)
    targets = Self.all(fields.targets, "targets", directory, &docket)
    saidBy = Self.all(fields.saidBy, "said-by", directory, &docket)
  }

  private static func all(
    _ field: Field<[Located<String>]>, _ key: String, _ directory: EntityDirectory,
    _ docket: inout Docket
  ) -> Field<[ID<Entity>]> {
    switch field {
    case .unsaid: .unsaid
    case .empty: .empty
    case .set(let references): .set(directory.resolve(references, key: key, &docket))
    }
  }
}
