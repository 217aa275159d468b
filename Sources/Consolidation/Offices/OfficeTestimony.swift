import Chronology
package import Ontology

/// Words of one article by which somebody holds an office.
package struct OfficeTestimony: Hashable, Sendable {
  let person: ID<Entity>
  let tenure: Mention.Tenure
  /// The office as the article words it, without the name.
  let words: String
  let document: Document
  let attestation: Attestation

  /// Takes a mention that tells of an office; `nil` where it tells of none.
  package init?(_ mention: Mention, in document: Document) {
    guard let tenure = mention.tenure else { return nil }
    person = mention.entity
    self.tenure = tenure
    words = mention.text
    self.document = document
    let bytes = Array(document.body.utf8)
    guard tenure.quote.lowerBound >= 0, tenure.quote.upperBound <= bytes.count else { return nil }
    attestation = Attestation(
      document: document.id, quote: String(decoding: bytes[tenure.quote], as: UTF8.self),
      range: tenure.quote, rule: tenure.rule)
  }

  /// Earlier articles first, the undated last.
  func precedes(_ other: OfficeTestimony) -> Bool {
    let (left, right) = (document.published?.earliestDay, other.document.published?.earliestDay)
    return (left?.daysSince1970 ?? .max, document.path, attestation.range.lowerBound)
      < (right?.daysSince1970 ?? .max, other.document.path, other.attestation.range.lowerBound)
  }
}
