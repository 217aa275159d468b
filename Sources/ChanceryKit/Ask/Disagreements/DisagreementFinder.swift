import Consolidation
import Dossier
import Ontology

/// Finds where the accounts of one event contradict each other.
///
/// An account is all that one independent voice tells of the event; copies of one text, and the
/// articles of one outlet, are one voice.
struct DisagreementFinder {
  let names: EntityNames
  let decisions: [Decision]
  let geography: Geography
  /// Who speaks in the documents.
  let voices: Voices
  /// The entity that one as read counts as; `nil` where it was rejected.
  let shown: (ID<Entity>) -> ID<Entity>?

  /// The disagreements on one event, in the order of their fields; quadratic in its claims.
  func disagreements(on event: Event, _ evidence: [Evidence]) -> [Disagreement] {
    let tellings = evidence.map { Telling($0, shown: shown) }
    let accounts = accounts(tellings)
    guard accounts.count > 1 else { return [] }
    let found = questions(event, tellings).compactMap { disagreement(on: event, $0, accounts) }
    return Self.withoutRepetition(found)
  }

  private func questions(_ event: Event, _ tellings: [Telling]) -> [Question] {
    [
      .type(event), .date(event), .place(event, names, geography), .actor(event, names),
      .target(event, names), .role(event, names), .factuality(event),
    ] + Question.numbers(event, tellings, names)
  }

  /// The tellings of each voice, in the order of its first one.
  private func accounts(_ tellings: [Telling]) -> [[Telling]] {
    var order: [String] = []
    var byVoice: [String: [Telling]] = [:]
    for telling in tellings {
      let voice = voices.voice(of: telling.evidence.document.id)
      if byVoice[voice] == nil { order.append(voice) }
      byVoice[voice, default: []].append(telling)
    }
    return order.map { byVoice[$0, default: []] }
  }

  private func disagreement(
    on event: Event, _ question: Question, _ accounts: [[Telling]]
  ) -> Disagreement? {
    var involved: Set<Int> = []
    for row in accounts.indices {
      for column in accounts.indices.dropFirst(row + 1)
      where question.excludes(accounts[row], accounts[column]) {
        involved.formUnion([row, column])
      }
    }
    guard !involved.isEmpty else { return nil }
    let versions = versions(question, involved.sorted().map { accounts[$0] })
    guard versions.count > 1 else { return nil }
    let judge = Judge(event: event, decisions: decisions)
    return Disagreement(
      event: event, field: question.field, versions: versions, carried: question.carried,
      grounds: judge.grounds(question.field, question.carried, versions))
  }

  /// What accounts say, those values first that more of them tell; of equals, the earlier.
  private func versions(
    _ question: Question, _ accounts: [[Telling]]
  ) -> [Disagreement.Version] {
    var order: [String] = []
    var told: [String: [Evidence]] = [:]
    for account in accounts {
      guard let telling = account.first(where: { question.value($0) != nil }),
        let value = question.value(telling)
      else { continue }
      if told[value] == nil { order.append(value) }
      told[value, default: []].append(telling.evidence)
    }
    return order.enumerated().sorted { left, right in
      let (first, second) = (told[left.element]?.count ?? 0, told[right.element]?.count ?? 0)
      return first != second ? first > second : left.offset < right.offset
    }.map { Disagreement.Version(value: $0.element, accounts: told[$0.element] ?? []) }
  }

  /// One noun may be counted by a group's name and by the quotes: the same claims disagree once.
  private static func withoutRepetition(_ found: [Disagreement]) -> [Disagreement] {
    var seen: Set<[ID<Claim>]> = []
    return found.filter { disagreement in
      guard disagreement.field == .number else { return true }
      let claims = disagreement.versions.flatMap { $0.accounts.map(\.claim.id) }
      return seen.insert(claims.sorted()).inserted
    }
  }
}
