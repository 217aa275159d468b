/// One point on which accounts are compared.
struct Question {
  let field: Disagreement.Field
  /// What the event carries on this point.
  let carried: String?
  /// What a telling says; `nil` where it says nothing.
  let value: (Telling) -> String?
  /// Whether two tellings that say something cannot both be right.
  let excludes: (Telling, Telling) -> Bool

  /// Whether two accounts, each of one or more tellings, cannot both be right.
  ///
  /// An account that also tells what the other does is no contradiction.
  func excludes(_ left: [Telling], _ right: [Telling]) -> Bool {
    let (first, second) = (left.filter { value($0) != nil }, right.filter { value($0) != nil })
    guard !first.isEmpty, !second.isEmpty else { return false }
    return first.allSatisfy { one in second.allSatisfy { excludes(one, $0) } }
  }
}
