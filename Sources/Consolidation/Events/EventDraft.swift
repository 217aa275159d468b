import Chronology
import Ontology

/// An event in the making: who tells of it, and what humans said of it.
struct EventDraft {
  /// A hand-kept event's, or the one that a human chose in merging; `nil` where it follows from the
  /// earliest claim.
  var fixedID: ID<Event>?
  var seed: EventSeed?
  /// Rows of testimonies.
  var members: [Int]
  /// In the order of the files.
  var corrections: [(fields: EventFields, resolved: ResolvedFields)] = []
  /// The file and line of the last human word that holds of it.
  var assertedBy: String?
  var isAccepted = false
  var isRejected = false
}

extension EventDraft {
  /// The finished event; `nil` where nothing is left to tell of it.
  func event(_ testimonies: [Testimony]) -> Event? {
    guard !isRejected else { return nil }
    let told = members.map { testimonies[$0] }.sorted { $0.precedes($1) }
    guard let id = id(told) else { return nil }
    let summary = EventSummary(told)
    var properties = EventProperties(summary)
    if let seed {
      properties.apply(seed.event.fields, seed)
    }
    for (fields, resolved) in corrections { properties.apply(fields, resolved) }
    return Event(
      id: id, type: properties.type, mode: properties.mode, contexts: properties.contexts,
      title: properties.title?.french, englishTitle: properties.title?.onlyEnglish,
      sources: properties.sources.sorted(),
      targets: properties.targets.sorted(), place: properties.place, date: properties.date,
      reported: properties.reported, factuality: properties.factuality,
      saidBy: properties.saidBy.sorted(),
      confidence: isAccepted || seed != nil ? 1 : summary.confidence,
      claims: told.compactMap { $0.claim?.id }.sorted(), assertedBy: assertedBy)
  }

  private func id(_ told: [Testimony]) -> ID<Event>? {
    fixedID ?? told.first?.claim.map { Self.id(of: $0.id) }
  }

  /// The id of the event that a claim defines; every event answers to that of each of its claims.
  static func id(of claim: ID<Claim>) -> ID<Event> {
    ID("event:" + claim.text.dropFirst("claim:".count))
  }
}

/// The properties of an event while humans have their say.
struct EventProperties {
  var type: EventType
  var mode: EventMode?
  var contexts: [EventContext]
  var title: EventTitle?
  var sources: [ID<Entity>]
  var targets: [ID<Entity>]
  var place: ID<Entity>?
  var date: EDTF?
  var reported: EDTF?
  var factuality: Factuality
  var saidBy: [ID<Entity>]

  init(_ summary: EventSummary) {
    type = summary.type
    mode = summary.mode
    contexts = summary.contexts
    sources = summary.sources
    targets = summary.targets
    place = summary.place
    date = summary.date
    reported = summary.reported
    factuality = summary.factuality
    saidBy = summary.saidBy
  }

  mutating func apply(_ fields: EventFields, _ seed: EventSeed) {
    apply(
      fields, place: seed.place, sources: seed.sources, targets: seed.targets,
      saidBy: seed.saidBy)
  }

  mutating func apply(_ fields: EventFields, _ resolved: ResolvedFields) {
    apply(
      fields, place: resolved.place, sources: resolved.sources, targets: resolved.targets,
      saidBy: resolved.saidBy)
  }

  private mutating func apply(
    _ fields: EventFields, place: Field<ID<Entity>>, sources: Field<[ID<Entity>]>,
    targets: Field<[ID<Entity>]>, saidBy: Field<[ID<Entity>]>
  ) {
    type = fields.type ?? type
    mode = fields.mode.applied(to: mode)
    // A mode that was read goes with the type it was read with.
    if let mode, !type.allows(mode) { self.mode = nil }
    contexts = fields.contexts.applied(to: contexts) ?? []
    title = fields.title.applied(to: title)
    date = fields.date.applied(to: date)
    reported = fields.reported.applied(to: reported)
    factuality = fields.factuality ?? factuality
    self.place = place.applied(to: self.place)
    self.sources = sources.applied(to: self.sources) ?? []
    self.targets = targets.applied(to: self.targets) ?? []
    self.saidBy = saidBy.applied(to: self.saidBy) ?? []
    removeSaidTwice(sources: sources, targets: targets)
  }

  /// Whoever a human made source is no target by an article's word, and the other way round.
  private mutating func removeSaidTwice(
    sources written: Field<[ID<Entity>]>, targets writtenTargets: Field<[ID<Entity>]>
  ) {
    if case .set(let ids) = written, writtenTargets == .unsaid {
      targets.removeAll { ids.contains($0) }
    }
    if case .set(let ids) = writtenTargets, written == .unsaid {
      sources.removeAll { ids.contains($0) }
    }
  }
}
