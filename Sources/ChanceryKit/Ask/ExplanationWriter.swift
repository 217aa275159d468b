import Chronology
import Dossier
import Ontology

/// Gathers what stands behind something that a user names.
struct ExplanationWriter {
  let store: DossierStore
  let names: EntityNames

  private var language: Language { names.language }

  /// Explains what an id names.
  func explanation(of subject: Subject) throws -> Explanation {
    switch subject {
    case .event(let id): try explanation(of: id)
    case .relation(let id): try explanation(of: id)
    case .claim(let id): try explanation(of: id)
    case .document(let id): try explanation(of: id)
    }
  }

  private func explanation(of id: ID<Event>) throws -> Explanation {
    guard let event = try store.event(id) else { throw missing(id.text, .event) }
    let evidence = try store.evidence(for: id)
    let relations = try store.relations(RelationFilter(event: id)).map(\.id.text)
    let facts = FactList(language: language)
      .date(event.date).type(event.type, event.mode).factuality(event.factuality)
      .names("Sources", "Sources", "sources", event.sources.map(names.name))
      .names("Cibles", "Targets", "targets", event.targets.map(names.name))
      .text("Lieu", "Place", "place", event.place.map(names.name))
      .names("Dit par", "Said by", "said_by", event.saidBy.map(names.name))
      .day("Rapporté", "Reported", "reported", event.reported)
      .confidence(event.confidence)
      .text("Tenu à la main", "Kept by hand", "asserted_by", event.assertedBy)
      .lines("Écrit par", "Written by", "written_by", try written(about: [id.text]))
      .names("Relations", "Relations", "relations", relations)
      .names("Désaccords", "Conflicts", "conflicts", try disagreements(on: event, evidence))
    return Explanation(
      kind: "event", id: id.text, title: Headline.text(of: event, evidence, names),
      language: language,
      facts: facts.facts, passages: try evidence.map { try passage($0.claim, in: $0.document) },
      decisions: try decisions(on: [id.text] + event.claims.map(\.text)))
  }

  private func explanation(of id: ID<Relation>) throws -> Explanation {
    guard let relation = try store.relation(id) else { throw missing(id.text, .relation) }
    let ends = [relation.source, relation.target]
    let title =
      "\(names.name(relation.source)) \(relation.kind.wording(in: language)) "
      + names.name(relation.target)
    let event = try relation.event.flatMap { try store.event($0) }
    let facts = FactList(language: language)
      .date(relation.date)
      .text(
        "Bornes", "Bounds", "bounds",
        relation.hasOpenEnds
          ? language.words(
            "inconnues : tenu quand on le dit, peut-être avant et après",
            "unknown: held when it is told, and perhaps before and after") : nil
      )
      .text("Relation", "Relation", "relation_kind", relation.kind.rawValue)
      .factuality(relation.factuality)
      .text("Note", "Note", "note", relation.note)
      .text("Événement", "Event", "event", event.map { "\($0.id.text): \(names.title($0))" })
      .text("Tenu à la main", "Kept by hand", "asserted_by", relation.assertedBy)
      .lines("Écrit par", "Written by", "written_by", try written(by: relation.assertedBy))
    let passages = try relation.event.map { try self.passages(of: $0) } ?? []
    return Explanation(
      kind: "relation", id: id.text, title: title, language: language, facts: facts.facts,
      passages: passages, witnesses: try witnesses(of: relation),
      decisions: try decisions(on: [id.text] + ends.map(\.text) + [relation.event?.text ?? ""]))
  }

  private func explanation(of id: ID<Claim>) throws -> Explanation {
    guard let evidence = try store.evidence(of: id).first else { throw missing(id.text, .claim) }
    let claim = evidence.claim
    let events = try store.events(restingOn: id)
    let facts = FactList(language: language)
      .date(claim.time).type(claim.type, claim.mode).factuality(claim.factuality)
      .names("Sources", "Sources", "sources", try claim.sources.map(name))
      .names("Cibles", "Targets", "targets", try claim.targets.map(name))
      .text("Lieu", "Place", "place", try claim.place.map(name))
      .text("Dit par", "Said by", "said_by", try claim.saidBy.map(name))
      .confidence(claim.confidence)
      .names("Événement", "Event", "events", events.map { "\($0.id.text): \(names.title($0))" })
    return Explanation(
      kind: "claim", id: id.text, title: try title(claim), language: language, facts: facts.facts,
      passages: [try passage(claim, in: evidence.document)],
      decisions: try decisions(on: [id.text] + events.map(\.id.text)))
  }

  private func explanation(of id: ID<Document>) throws -> Explanation {
    guard let document = try store.document(id) else { throw missing(id.text, .document) }
    let facts = FactList(language: language)
      .day("Publié", "Published", "published", document.published)
      .text("Journal", "Outlet", "outlet", document.outlet)
      .text("Auteur", "Author", "author", document.author)
      .text("Fichier", "File", "path", document.path)
      .text("Adresse", "Address", "url", document.url)
      .text("Langue", "Language", "language", document.language?.rawValue)
      .text("SHA-256", "SHA-256", "sha256", document.sha256)
    return Explanation(
      kind: "document", id: id.text, title: document.title ?? document.path, language: language,
      facts: facts.facts,
      passages: try store.claims(of: id).map { try passage($0, in: document) },
      decisions: try decisions(on: [id.text]))
  }

  /// The words that a standing relation rests on, each in its sentence.
  private func witnesses(of relation: Relation) throws -> [Explanation.Witness] {
    try relation.attestations.compactMap { attestation in
      guard let document = try store.document(attestation.document) else { return nil }
      return Explanation.Witness(
        attestation: attestation, document: document,
        context: QuoteContext(
          body: document.body, quote: attestation.range, trigger: attestation.range))
    }
  }

  /// Where the accounts of an event contradict each other, a line each.
  private func disagreements(on event: Event, _ evidence: [Evidence]) throws -> [String] {
    try DisagreementFinder(store, names, for: evidence).disagreements(on: event, evidence)
      .map { $0.line(in: language) }
  }

  private func passages(of event: ID<Event>) throws -> [Explanation.Passage] {
    try store.evidence(for: event).map { try passage($0.claim, in: $0.document) }
  }

  private func passage(_ claim: Claim, in document: Document) throws -> Explanation.Passage {
    Explanation.Passage(
      claim: claim, document: document,
      context: QuoteContext(body: document.body, quote: claim.range, trigger: claim.trigger),
      title: try title(claim), saidBy: try claim.saidBy.map(name))
  }

  /// A claim as the event that it would make alone.
  private func title(_ claim: Claim) throws -> String {
    names.title(
      Event(
        id: ID(claim.id.text), type: claim.type, mode: claim.mode, contexts: claim.contexts,
        title: nil, sources: try claim.sources.map(shown), targets: try claim.targets.map(shown),
        place: try claim.place.map(shown), date: claim.time, reported: nil,
        factuality: claim.factuality, saidBy: [], confidence: claim.confidence,
        claims: [claim.id], assertedBy: nil))
  }

  private func name(_ id: ID<Entity>) throws -> String { names.name(try shown(id)) }

  /// The entity that one read in an article counts as; itself where a decision rejected it.
  private func shown(_ id: ID<Entity>) throws -> ID<Entity> {
    guard names.entity(id) == nil else { return id }
    do {
      return try store.entity(meant: id.text).id
    } catch is LookupError {
      return id
    }
  }

  private func decisions(on ids: [String]) throws -> [Decision] {
    let ids = Set(ids)
    return try store.decisions().filter { !ids.isDisjoint(with: $0.subjects) }
  }

  private func missing(_ id: String, _ kind: LookupError.Kind) -> LookupError {
    LookupError(asked: id, what: kind, reason: .none([]))
  }
}
