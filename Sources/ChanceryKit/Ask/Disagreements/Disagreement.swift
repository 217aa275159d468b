import Dossier
import Ontology

/// A point on which independent accounts of one event cannot all be right.
struct Disagreement {
  /// What they disagree on.
  enum Field: String, CaseIterable {
    case type, date, place, actor, target, role, factuality, number
  }

  /// What some accounts say.
  struct Version {
    /// A date in EDTF, a code, a name, or a number with its noun.
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
  /// Why it carries that.
  let grounds: Grounds

  /// The decision that settles it; `nil` where none does.
  var settledBy: Decision? {
    if case .decision(let decision) = grounds { return decision }
    return nil
  }
}
