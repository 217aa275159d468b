import Ontology

extension EventType {
  /// The group of types by which one occurrence may be told.
  ///
  /// A shared headquarters is a deployment to one reporter and cooperation to another; a signed
  /// text is an agreement or its support; an embargo is a sanction or coercion. Every other type
  /// is alone: a meeting is not the agreement it ends with.
  var kin: EventType {
    switch self {
    case .mobilize, .cooperate: .mobilize
    case .agree, .support: .agree
    case .sanction, .coerce: .sanction
    case .consult, .concede, .aid, .retreat, .request, .accuse, .reject, .threaten, .protest,
      .assault, .state:
      self
    }
  }
}

extension EventMode {
  /// Whether two tellings of one occurrence may differ so: a summit is a visit too, and one attack
  /// may be told by its means or by its effect.
  static func mayBeOne(_ left: EventMode?, _ right: EventMode?) -> Bool {
    guard let left, let right, left != right else { return true }
    return groups.contains { $0.contains(left) && $0.contains(right) }
  }
}

private let groups: [Set<EventMode>] = [
  [.visit, .multilateral, .thirdParty],
  [.aerial, .drone, .heavyWeapons, .explosives, .destroy],
  [.troops, .weapons], [.disapprove, .allege],
]

extension Factuality {
  /// Whether two tellings of one occurrence may differ so: what was planned has come to pass.
  ///
  /// What is denied is kept apart from what is affirmed: the two stand against each other in the
  /// graph, each with its sources.
  static func mayBeOne(_ left: Factuality, _ right: Factuality) -> Bool {
    switch (left, right) {
    case (.actual, .intended), (.intended, .actual): true
    case (.actual, _), (.intended, _), (.hypothetical, _), (.denied, _): left == right
    }
  }
}
