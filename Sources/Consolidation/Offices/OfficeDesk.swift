import Chronology
package import Ontology

/// Words of one article by which somebody holds an office.
package struct OfficeTestimony: Hashable, Sendable {
  let person: ID<Entity>
  let tenure: Mention.Tenure
  /// The office as the article words it.
  let words: String
  let document: Document

  /// Takes a mention that tells of an office; `nil` where it tells of none.
  package init?(_ mention: Mention, in document: Document) {
    guard let tenure = mention.tenure else { return nil }
    person = mention.entity
    self.tenure = tenure
    words = mention.text
    self.document = document
  }
}

/// Makes `HOLDS_OFFICE` of what articles say of offices.
///
/// A date that the gazetteer knows stands; else the articles that tell of an office bound it: it was
/// held from the first of their days to the last, and may have been before and after.
enum OfficeDesk {
  /// One relation a person, body and office, by whom and which.
  static func relations(
    _ testimonies: [OfficeTestimony], _ directory: EntityDirectory
  ) -> [Relation] {
    var groups: [Key: [OfficeTestimony]] = [:]
    for testimony in testimonies {
      guard let person = directory.shown(testimony.person),
        let body = directory.shown(testimony.tenure.of), person != body
      else { continue }
      let key = Key(
        person: person, body: body, office: testimony.tenure.office,
        isFormer: testimony.tenure.isFormer)
      groups[key, default: []].append(testimony)
    }
    return groups.sorted { $0.key < $1.key }.map { key, told in
      let told = told.sorted { order($0) < order($1) }
      return Relation(
        kind: .holdsOffice, source: key.person, target: key.body, date: date(told, key.isFormer),
        factuality: .actual, event: nil, assertedBy: nil, note: told.first?.words)
    }
  }

  private struct Key: Hashable, Comparable {
    let person: ID<Entity>
    let body: ID<Entity>
    let office: String
    let isFormer: Bool

    static func < (left: Key, right: Key) -> Bool {
      (left.person.text, left.body.text, left.office, left.isFormer ? 1 : 0)
        < (right.person.text, right.body.text, right.office, right.isFormer ? 1 : 0)
    }
  }

  /// Earlier articles first, the undated last.
  private static func order(_ testimony: OfficeTestimony) -> (Int, String, String) {
    (
      testimony.document.published?.earliestDay?.daysSince1970 ?? .max, testimony.document.path,
      testimony.words
    )
  }

  private static func date(_ told: [OfficeTestimony], _ isFormer: Bool) -> EDTF? {
    if let term = told.lazy.compactMap(\.tenure.term).first { return term }
    let days = told.compactMap { $0.document.published }
      .flatMap { [$0.earliestDay, $0.latestDay].compactMap { $0 } }
    guard let first = days.min(), let last = days.max() else { return nil }
    if isFormer { return EDTF.day(first).flatMap(EDTF.until) }
    guard let start = EDTF.day(first), let end = EDTF.day(last) else { return nil }
    return first == last ? start : EDTF.interval(from: start, to: end)
  }
}
