import Ontology

extension Question {
  /// What kind of act it was: cooperation to one, conflict to the other.
  ///
  /// Types of one side (a meeting and the agreement it ends with) may be two sides of one occurrence,
  /// and a statement is about the act, not the act.
  static func type(_ event: Event) -> Question {
    Question(
      field: .type, carried: event.type.rawValue, value: { $0.claim.type.rawValue },
      excludes: { left, right in
        guard let first = left.claim.type.quadClass.isConflict,
          let second = right.claim.type.quadClass.isConflict
        else { return false }
        return first != second
      })
  }

  /// Whether it came to pass: told as a fact by one, denied by the other.
  ///
  /// What was planned may have come to pass, and a denial of something else is none of this.
  static func factuality(_ event: Event) -> Question {
    Question(
      field: .factuality, carried: event.factuality.rawValue,
      value: { $0.claim.factuality.rawValue },
      excludes: { left, right in
        let pair: Set<Factuality> = [left.claim.factuality, right.claim.factuality]
        return left.claim.type == right.claim.type && pair == [.actual, .denied]
      })
  }
}

extension QuadClass {
  /// Whether it is conflict rather than cooperation; `nil` where it is neither.
  fileprivate var isConflict: Bool? {
    switch self {
    case .verbalConflict, .materialConflict: true
    case .verbalCooperation, .materialCooperation: false
    case .neutral: nil
    }
  }
}
