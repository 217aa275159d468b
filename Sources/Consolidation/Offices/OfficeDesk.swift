import Chronology
import Ontology

/// Makes `HOLDS_OFFICE` of what articles say of offices, and of terms that are known beforehand.
///
/// A known term has its dates and counts where its person and body occur. Any other office was held
/// when its articles say so, and may have been before and after; a former one had ended before the
/// first of them. What a human wrote of an office at that time stands alone.
struct OfficeDesk {
  private let written: [Relation]
  private let occurring: Set<ID<Entity>>
  private let directory: EntityDirectory

  /// Takes hand-kept relations, and the events whose participants occur.
  init(_ standing: [Relation], _ events: [Event], _ directory: EntityDirectory) {
    written = standing.filter { $0.kind == .holdsOffice }
    var occurring = Set(standing.flatMap { [$0.source, $0.target] })
    for event in events {
      occurring.formUnion(event.sources + event.targets + event.saidBy)
    }
    self.occurring = occurring
    self.directory = directory
  }

  /// One relation a person, body, office and term, by these.
  func relations(_ testimonies: [OfficeTestimony], _ terms: [OfficeTerm]) -> [Relation] {
    var told: [Key: [OfficeTestimony]] = [:]
    for testimony in testimonies {
      guard let key = key(testimony) else { continue }
      told[key, default: []].append(testimony)
    }
    let named = occurring.union(told.keys.flatMap { [$0.person, $0.body] })
    var known: [Key: OfficeTerm] = [:]
    for term in terms {
      guard let key = key(term), named.isSuperset(of: [key.person, key.body]) else { continue }
      known[key] = known[key] ?? term
    }
    return Set(told.keys).union(known.keys).sorted()
      .map { relation($0, told[$0, default: []], known[$0]) }
      .filter { !isWritten($0) }
  }

  /// What makes two tellings one relation; a known term is the same whether it is over or not.
  private struct Key: Hashable, Comparable {
    let person: ID<Entity>
    let body: ID<Entity>
    let office: String
    let term: String
    let isFormer: Bool

    static func < (left: Key, right: Key) -> Bool {
      (left.person.text, left.body.text, left.office, left.term, left.isFormer ? 1 : 0)
        < (right.person.text, right.body.text, right.office, right.term, right.isFormer ? 1 : 0)
    }
  }

  private func key(_ testimony: OfficeTestimony) -> Key? {
    let tenure = testimony.tenure
    return key(
      testimony.person, tenure.of, tenure.office, tenure.term,
      isFormer: tenure.term == nil && tenure.isFormer)
  }

  private func key(_ term: OfficeTerm) -> Key? {
    key(term.person, term.of, term.office, term.term, isFormer: false)
  }

  private func key(
    _ person: ID<Entity>, _ body: ID<Entity>, _ office: String, _ term: EDTF?, isFormer: Bool
  ) -> Key? {
    guard let person = directory.shown(person), let body = directory.shown(body), person != body
    else { return nil }
    return Key(
      person: person, body: body, office: office, term: term?.description ?? "",
      isFormer: isFormer)
  }

  private func relation(
    _ key: Key, _ told: [OfficeTestimony], _ known: OfficeTerm?
  ) -> Relation {
    let told = told.sorted { $0.precedes($1) }
    let term = known?.term ?? told.lazy.compactMap(\.tenure.term).first
    return Relation(
      kind: .holdsOffice, source: key.person, target: key.body,
      date: term ?? Self.date(told, isFormer: key.isFormer), factuality: .actual, event: nil,
      assertedBy: known?.assertedBy, note: told.first?.words ?? known?.name,
      hasOpenEnds: term == nil && !key.isFormer, attestations: told.map(\.attestation))
  }

  /// From the first day of the articles to the last, or all days before the first.
  private static func date(_ told: [OfficeTestimony], isFormer: Bool) -> EDTF? {
    let days = told.compactMap { $0.document.published }
      .flatMap { [$0.earliestDay, $0.latestDay].compactMap { $0 } }
    guard let first = days.min(), let last = days.max(), let start = EDTF.day(first),
      let end = EDTF.day(last)
    else { return nil }
    if isFormer { return EDTF.before(start) }
    return first == last ? start : EDTF.interval(from: start, to: end)
  }

  /// The most days that a hand-kept office shares with another of the same person and body: where one
  /// is dated by the month, they may touch.
  private static let mostShared = 31

  private func isWritten(_ relation: Relation) -> Bool {
    written.contains { other in
      guard other.source == relation.source, other.target == relation.target else { return false }
      guard !relation.hasOpenEnds, let left = DayWindow(relation.date),
        let right = DayWindow(other.date)
      else { return true }
      return left.shared(with: right).map { $0.count > Self.mostShared } ?? false
    }
  }
}
