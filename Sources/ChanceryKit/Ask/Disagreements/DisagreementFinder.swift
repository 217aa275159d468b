import Chronology
import Dossier
import Ontology

/// Finds where the accounts of one event contradict each other.
///
/// Copies of one text are one account. A vaguer date, a country around a city, or a longer list of
/// those who took part is no contradiction.
struct DisagreementFinder {
  let names: EntityNames
  let decisions: [Decision]

  /// The disagreements on one event, in the order of their fields; quadratic in its accounts.
  func disagreements(on event: Event, _ evidence: [Evidence]) -> [Disagreement] {
    guard Set(evidence.map(voice)).count > 1 else { return [] }
    return [
      dates(event, evidence), places(event, evidence), actors(event, evidence),
      roles(event, evidence), factualities(event, evidence),
    ].compactMap { $0 } + numbers(event, evidence)
  }

  /// Who speaks: a copy speaks with its original's voice.
  private func voice(_ piece: Evidence) -> String {
    (piece.document.copyOf ?? piece.document.id).text
  }

  // MARK: Fields

  private func dates(_ event: Event, _ evidence: [Evidence]) -> Disagreement? {
    disagreement(
      event, .date, evidence, carried: event.date?.description, value: { $0.claim.time?.description }
    ) { left, right in
      guard let first = left.claim.time, let second = right.claim.time, !isFallback(left),
        !isFallback(right)
      else { return false }
      return Self.areApart(first, second) || Self.areApart(second, first)
    }
  }

  /// Whether an account is dated by its article alone, which bounds what it tells and does not date it.
  private func isFallback(_ piece: Evidence) -> Bool {
    piece.claim.time != nil && piece.claim.time == piece.document.published
  }

  private static func areApart(_ earlier: EDTF, _ later: EDTF) -> Bool {
    guard let end = earlier.latestDay, let start = later.earliestDay else { return false }
    return end < start
  }

  private func places(_ event: Event, _ evidence: [Evidence]) -> Disagreement? {
    disagreement(
      event, .place, evidence, carried: event.place.map(names.name),
      value: { $0.claim.place.map(names.name) }
    ) { left, right in
      guard let first = left.claim.place.flatMap(names.entity),
        let second = right.claim.place.flatMap(names.entity), first.id != second.id
      else { return false }
      return !isInside(first, second) && !isInside(second, first)
    }
  }

  /// Whether a place lies in a country, as far as the dossier knows.
  private func isInside(_ place: Entity, _ other: Entity) -> Bool {
    guard other.kind == .country else { return false }
    return place.country.map { other.id.text.hasSuffix(":" + $0) } ?? true
  }

  private func actors(_ event: Event, _ evidence: [Evidence]) -> Disagreement? {
    disagreement(
      event, .actor, evidence, carried: list(event.sources),
      value: { $0.claim.sources.isEmpty ? nil : list($0.claim.sources) }
    ) { left, right in
      let (first, second) = (left.claim.sources, right.claim.sources)
      guard !first.isEmpty, !second.isEmpty, Set(first).isDisjoint(with: second) else { return false }
      // A minister and his state, a body and one of its members are no different actors.
      let states = Set(first.compactMap(state))
      let others = Set(second.compactMap(state))
      return !states.isEmpty && !others.isEmpty && states.isDisjoint(with: others)
    }
  }

  private func state(_ id: ID<Entity>) -> String? {
    guard let entity = names.entity(id), !entity.isCollective else { return nil }
    return entity.kind == .country
      ? entity.id.text.split(separator: ":").last.map(String.init) : entity.country
  }

  private func roles(_ event: Event, _ evidence: [Evidence]) -> Disagreement? {
    disagreement(
      event, .role, evidence, carried: arrow(event.sources, event.targets),
      value: { piece in
        piece.claim.targets.isEmpty ? nil : arrow(piece.claim.sources, piece.claim.targets)
      }
    ) { left, right in
      let (first, second) = (left.claim, right.claim)
      return !Set(first.sources).isDisjoint(with: second.targets)
        && !Set(first.targets).isDisjoint(with: second.sources)
    }
  }

  private func factualities(_ event: Event, _ evidence: [Evidence]) -> Disagreement? {
    disagreement(
      event, .factuality, evidence, carried: event.factuality.rawValue,
      value: { $0.claim.factuality.rawValue }
    ) { left, right in
      let pair: Set<Factuality> = [left.claim.factuality, right.claim.factuality]
      // A refusal and what it denies are two claims of one sentence.
      return left.claim.type == right.claim.type && pair == [.actual, .denied]
    }
  }

  private func numbers(_ event: Event, _ evidence: [Evidence]) -> [Disagreement] {
    let counted = evidence.map { CountedNouns($0.claim.quote).counts }
    let nouns = Set(counted.flatMap { $0.map(\.noun) }).sorted()
    return nouns.compactMap { noun in
      let values: [String: CountedNouns.Count] = Dictionary(
        zip(evidence, counted).compactMap { piece, counts in
          counts.first { $0.noun == noun }.map { (piece.claim.id.text, $0) }
        }, uniquingKeysWith: { first, _ in first })
      return disagreement(
        event, .number, evidence, carried: nil,
        value: { piece in values[piece.claim.id.text]?.words }
      ) { left, right in
        guard left.document.language == right.document.language,
          let first = values[left.claim.id.text], let second = values[right.claim.id.text]
        else { return false }
        return first.number != second.number
      }
    }
  }

  // MARK: Gathering

  private func disagreement(
    _ event: Event, _ field: Disagreement.Field, _ evidence: [Evidence], carried: String?,
    value: (Evidence) -> String?, contradicts: (Evidence, Evidence) -> Bool
  ) -> Disagreement? {
    var involved: Set<Int> = []
    for (row, left) in evidence.enumerated() {
      for (column, right) in evidence.enumerated().dropFirst(row + 1)
      where voice(left) != voice(right) && contradicts(left, right) {
        involved.formUnion([row, column])
      }
    }
    guard !involved.isEmpty else { return nil }
    var order: [String] = []
    var accounts: [String: [Evidence]] = [:]
    for row in involved.sorted() {
      guard let value = value(evidence[row]) else { continue }
      if accounts[value] == nil { order.append(value) }
      if !accounts[value, default: []].contains(where: { voice($0) == voice(evidence[row]) }) {
        accounts[value, default: []].append(evidence[row])
      }
    }
    let versions = order.enumerated().sorted { left, right in
      let (first, second) = (accounts[left.element]?.count ?? 0, accounts[right.element]?.count ?? 0)
      return first != second ? first > second : left.offset < right.offset
    }.map { Disagreement.Version(value: $0.element, accounts: accounts[$0.element] ?? []) }
    guard versions.count > 1 else { return nil }
    return Disagreement(
      event: event, field: field, versions: versions, carried: carried,
      settledBy: settled(event, field))
  }

  /// The correction of the event that sets the field.
  private func settled(_ event: Event, _ field: Disagreement.Field) -> Decision? {
    let ids = Set([event.id.text] + event.claims.map(\.text))
    let keys: [String] =
      switch field {
      case .date: ["date"]
      case .place: ["place"]
      case .actor, .role: ["sources", "targets"]
      case .factuality: ["factuality"]
      case .number: ["title"]
      }
    return decisions.last { decision in
      decision.verb == .correct && !ids.isDisjoint(with: decision.subjects)
        && keys.contains { key in
          decision.detail?.split(separator: ";").contains {
            $0.drop { $0 == " " }.hasPrefix(key + ":")
          } ?? false
        }
    }
  }

  private func list(_ ids: [ID<Entity>]) -> String { names.list(ids) }

  private func arrow(_ sources: [ID<Entity>], _ targets: [ID<Entity>]) -> String {
    targets.isEmpty ? list(sources) : "\(list(sources)) → \(list(targets))"
  }
}
