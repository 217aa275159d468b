import Dossier
import Ontology

/// A point on which independent accounts of one event cannot all be right.
struct Disagreement {
  /// What they disagree on.
  enum Field: String, CaseIterable {
    case date, place, actor, role, factuality, number
  }

  /// What some accounts say.
  struct Version {
    /// As shown: a date in EDTF, a name, a number with its noun.
    let value: String
    /// Of each independent account that says so the first claim, in the order of the evidence.
    let accounts: [Evidence]
  }

  let event: Event
  let field: Field
  /// Two or more, those that more accounts tell first.
  let versions: [Version]
  /// What the event carries; `nil` where its graph has no such field.
  let carried: String?
  /// The hand-kept decision that settles it.
  let settledBy: Decision?
}
