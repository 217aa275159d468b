import Chronology
import Dossier
import Ontology

extension Question {
  /// When it happened: two dates without a common day.
  ///
  /// A vaguer date contradicts no exact one in it, and an open or unknown end excludes nothing. The
  /// date of the article itself bounds what it tells and does not date it.
  static func date(_ event: Event) -> Question {
    Question(
      field: .date, carried: event.date?.description,
      value: { telling in
        let time = telling.claim.time
        return time == telling.evidence.document.published ? nil : time?.description
      },
      excludes: { left, right in
        guard let first = left.claim.time, let second = right.claim.time else { return false }
        return !first.canOverlap(second)
      })
  }
}
