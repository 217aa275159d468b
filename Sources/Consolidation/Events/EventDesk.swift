import Ontology

/// Where decisions on events are applied to what the clusters propose.
struct EventDesk {
  private let testimonies: [Testimony]
  private var drafts: [EventDraft]
  /// The draft that an event's id means: hand-kept ids, and one for each claim.
  private var draftByID: [ID<Event>: Int] = [:]
  private var rowByClaim: [ID<Claim>: Int] = [:]

  init(
    _ clusters: [Cluster], _ testimonies: [Testimony], _ seeds: [EventSeed],
    _ order: DocumentOrder
  ) {
    self.testimonies = testimonies
    drafts = clusters.map { cluster in
      let seed = cluster.seed.map { seeds[$0] }
      return EventDraft(
        fixedID: seed?.event.id, seed: seed, members: cluster.members,
        assertedBy: seed?.event.origin.fileAndLine)
    }
    for row in drafts.indices { index(row) }
    for (row, testimony) in testimonies.enumerated() {
      if let claim = testimony.claim { rowByClaim[claim.id] = row }
    }
  }

  /// Splits, merges, corrects, and then accepts and rejects.
  mutating func apply(_ docket: inout Docket, _ directory: EntityDirectory) {
    noteMissingClaims(&docket)
    let verbs: [[Decision.Verb]] = [[.split], [.merge], [.correct], [.accept, .reject]]
    for stage in verbs {
      for (index, decision) in docket.decisions.enumerated()
      where stage.contains(decision.action.verb) {
        apply(decision, index, &docket, directory)
      }
    }
  }

  /// The finished events.
  func events(_ directory: EntityDirectory, _ docket: Docket) -> [Event] {
    drafts.compactMap { $0.event(testimonies) }
  }

  private mutating func apply(
    _ decision: HandKeptDecision, _ index: Int, _ docket: inout Docket,
    _ directory: EntityDirectory
  ) {
    switch decision.action {
    case .split(let subject, let claims): split(subject, claims, index, &docket)
    case .merge(let subjects, let into): merge(subjects, into, index, decision, &docket)
    case .correct(let subject, let fields):
      guard let row = draft(subject, &docket) else { return }
      drafts[row].corrections.append((fields, ResolvedFields(fields, directory, &docket)))
      drafts[row].assertedBy = decision.origin.fileAndLine
      docket.record(index, subjects: [id(of: row).text], detail: fields.wording)
    case .accept(let subject), .reject(let subject):
      guard HandKeptDecision.Action.isEvent(subject.value), let row = draft(subject, &docket)
      else { return }
      docket.record(index, subjects: [id(of: row).text])
      if decision.action.verb == .reject {
        drafts[row].isRejected = true
      } else {
        drafts[row].isAccepted = true
        drafts[row].assertedBy = decision.origin.fileAndLine
      }
    case .rename: return
    }
  }

  private mutating func split(
    _ subject: Located<String>, _ claims: [Located<String>], _ index: Int,
    _ docket: inout Docket
  ) {
    guard let row = draft(subject, &docket) else { return }
    var leaving: [Int] = []
    for claim in claims {
      if let member = rowByClaim[ID(claim.value)], drafts[row].members.contains(member) {
        leaving.append(member)
      } else {
        docket.note(
          HandKeptFault(
            .notOfEvent(claim: claim.value, event: subject.value), at: claim.origin,
            key: "claims"))
      }
    }
    guard !leaving.isEmpty else { return }
    let subjects = [id(of: row).text] + leaving.compactMap { testimonies[$0].claim?.id.text }
    drafts[row].members.removeAll { leaving.contains($0) }
    drafts.append(
      EventDraft(
        members: leaving, assertedBy: docket.decisions[index].origin.fileAndLine))
    self.index(row)
    self.index(drafts.count - 1)
    docket.record(index, subjects: subjects)
  }

  private mutating func merge(
    _ subjects: [Located<String>], _ into: Located<String>, _ index: Int,
    _ decision: HandKeptDecision, _ docket: inout Docket
  ) {
    guard HandKeptDecision.Action.isEvent(into.value), let target = draft(into, &docket) else {
      return
    }
    var merged = [id(of: target).text]
    drafts[target].fixedID = id(of: target)
    drafts[target].assertedBy = decision.origin.fileAndLine
    for subject in subjects where subject.value != into.value {
      guard let row = draft(subject, &docket), row != target else { continue }
      let former = id(of: row)
      merged.append(former.text)
      drafts[target].members += drafts[row].members
      drafts[row].members = []
      drafts[row].isRejected = true
      self.index(target)
      draftByID[former] = target
    }
    docket.record(index, subjects: merged, detail: "into: \(merged[0])")
  }

  /// The draft that a decision means; an event that is gone is a warning.
  private func draft(_ subject: Located<String>, _ docket: inout Docket) -> Int? {
    if let row = draftByID[ID(subject.value)] { return row }
    let near = NearMisses.of(subject.value, among: draftByID.keys.map(\.text))
    docket.note(HandKeptFault(.gone(subject.value, near: near), at: subject.origin))
    return nil
  }

  private func id(of row: Int) -> ID<Event> {
    if let id = drafts[row].fixedID { return id }
    let first = drafts[row].members.map { testimonies[$0] }.min { $0.precedes($1) }
    return first?.claim.map { EventDraft.id(of: $0.id) } ?? ID("event:")
  }

  private mutating func index(_ row: Int) {
    for member in drafts[row].members {
      if let claim = testimonies[member].claim { draftByID[EventDraft.id(of: claim.id)] = row }
    }
    if let id = drafts[row].fixedID { draftByID[id] = row }
  }

  /// Notes claims that hand-kept events name and that are not there.
  private func noteMissingClaims(_ docket: inout Docket) {
    for draft in drafts {
      for claim in draft.seed?.event.claims ?? [] where rowByClaim[ID(claim.value)] == nil {
        let near = NearMisses.of(claim.value, among: rowByClaim.keys.map(\.text))
        docket.note(
          HandKeptFault(.gone(claim.value, near: near), at: claim.origin, key: "claims"))
      }
    }
  }
}
