import Ontology

/// Those who stand on one side of an act, brought to one rank so that they can be compared.
///
/// Whoever belongs to a state counts as his state: a president, his minister and their country do not
/// contradict each other. A body of several states is of another rank, and an unnamed group of none:
/// « 26 pays » may include France, and so may the European Union.
struct Side: Hashable {
  /// What can be compared with each other, and with nothing else.
  enum Rank: Hashable {
    case states, bodies
  }

  /// `nil` where some are of another rank than others, or of none.
  let rank: Rank?
  let members: Set<String>

  init(_ ids: [ID<Entity>], _ names: EntityNames) {
    let placed = ids.map { Self.place($0, names) }
    let ranks = Set(placed.map { $0?.rank })
    rank = ranks.count == 1 ? ranks.first ?? nil : nil
    members = Set(placed.compactMap { $0?.member })
  }

  /// Whether two sides of one rank have nobody in common.
  ///
  /// Two selections of one list (France and Germany, France and Italy) may both be right.
  func isApart(from other: Side) -> Bool {
    guard let rank, rank == other.rank else { return false }
    return members.isDisjoint(with: other.members)
  }

  private static func place(
    _ id: ID<Entity>, _ names: EntityNames
  ) -> (rank: Rank, member: String)? {
    guard let entity = names.entity(id), !entity.isCollective else { return nil }
    if entity.kind == .country { return (.states, id.text) }
    if let code = entity.country, !notStates.contains(code) { return (.states, "country:" + code) }
    return entity.kind == .organization ? (.bodies, id.text) : nil
  }

  /// PLOVER's codes for what belongs to no single state.
  private static let notStates: Set<String> = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]
}
