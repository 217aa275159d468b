import Ontology

/// Which places lie in which, as far as the gazetteer and the standing relations say.
struct Geography {
  private let names: EntityNames
  /// What a place directly lies in, by standing relations.
  private let parents: [ID<Entity>: Set<ID<Entity>>]

  /// Takes the dossier's entities and its relations; other than `LOCATED_IN`, `PART_OF` and
  /// `CAPITAL_OF` they say nothing of places.
  init(_ names: EntityNames, _ relations: [Relation]) {
    self.names = names
    var parents: [ID<Entity>: Set<ID<Entity>>] = [:]
    for relation in relations where relation.factuality == .actual {
      switch relation.kind {
      case .locatedIn, .partOf, .capitalOf:
        parents[relation.source, default: []].insert(relation.target)
      case .memberOf, .holdsOffice, .agreesWith, .consults, .supports, .concedesTo,
        .cooperatesWith, .aids, .retreatsFrom, .requests, .accuses, .rejects, .threatens,
        .protestsAgainst, .sanctions, .mobilizesAgainst, .coerces, .assaults, .statesAbout:
        continue
      }
    }
    self.parents = parents
  }

  /// Whether two places are known to lie outside each other.
  ///
  /// Nothing is known of a place that lies in no country, such as a sea.
  func areApart(_ left: ID<Entity>, _ right: ID<Entity>) -> Bool {
    let (first, second) = (surroundings(left), surroundings(right))
    guard isSituated(left, first), isSituated(right, second) else { return false }
    return !first.contains(right) && !second.contains(left)
  }

  private func isSituated(_ place: ID<Entity>, _ surroundings: Set<ID<Entity>>) -> Bool {
    guard let kind = names.entity(place)?.kind else { return false }
    return kind == .country || (kind == .place && surroundings.count > 1)
  }

  /// A place and everything in which it lies.
  private func surroundings(_ place: ID<Entity>) -> Set<ID<Entity>> {
    var found: Set<ID<Entity>> = []
    var rest = [place]
    while let next = rest.popLast() {
      guard found.insert(next).inserted else { continue }
      rest += parents[next] ?? []
      if let entity = names.entity(next), entity.kind == .place, let code = entity.country {
        rest.append(ID("country:" + code))
      }
    }
    return found
  }
}
