import Ontology

/// Who can stand for whom: an official or organ of a state acts for its country.
///
/// Entities are numbered, since they are compared in the innermost loop.
struct ActorIndex {
  /// An entity and the country whose government, army or services it belongs to.
  struct Actor: Hashable {
    let row: Int32
    /// The row of that country, or of the entity itself.
    let polity: Int32
  }

  private let actors: [ID<Entity>: Actor]
  /// By row: the country in which it lies or to which it belongs; −1 where none is known.
  private let countries: [Int32]
  /// By row.
  private let areCountries: [Bool]

  init(_ directory: EntityDirectory) {
    let known = directory.known.sorted { $0.key < $1.key }.map(\.value)
    let rows = Dictionary(uniqueKeysWithValues: known.indices.map { (known[$0].id, Int32($0)) })
    countries = known.map { entity in
      entity.country.flatMap { rows[ID("country:" + $0)] } ?? -1
    }
    areCountries = known.map { $0.kind == .country }
    var actors: [ID<Entity>: Actor] = [:]
    for (entity, country) in zip(known, countries) {
      guard let row = rows[entity.id] else { continue }
      let actsForState =
        [.government, .military, .intelligence].contains(entity.sector) && !entity.isCollective
      actors[entity.id] = Actor(row: row, polity: actsForState && country >= 0 ? country : row)
    }
    self.actors = actors
  }

  /// The numbers of entities; those that are not known are left out.
  func actors(_ ids: [ID<Entity>]) -> [Actor] { ids.compactMap { actors[$0] } }

  /// The number of a place.
  func place(_ id: ID<Entity>?) -> Int32? { id.flatMap { actors[$0]?.row } }

  /// Whether all places in a country are meant, not one of them.
  func isCountry(_ place: Int32) -> Bool { areCountries[Int(place)] }

  /// How two places stand to each other.
  enum Nearness {
    case same, within, unknown, apart
  }

  /// A town and its country do not contradict each other.
  func nearness(_ left: Int32?, _ right: Int32?) -> Nearness {
    guard let left, let right else { return .unknown }
    if left == right { return .same }
    let isWithin = countries[Int(left)] == right || countries[Int(right)] == left
    return isWithin ? .within : .apart
  }
}

extension ActorIndex.Actor {
  /// Whether two actors may be one in two tellings: the same, or a country and one of its own.
  func mayBe(_ other: Self) -> Bool {
    row == other.row || polity == other.row || row == other.polity
  }

  /// The share of the smaller group that the greater one holds too; `nil` where one is empty.
  static func overlap(_ left: [Self], _ right: [Self]) -> Double? {
    let (small, great) = left.count <= right.count ? (left, right) : (right, left)
    guard !small.isEmpty else { return nil }
    var shared = 0
    for actor in small where great.contains(where: { actor.mayBe($0) }) { shared += 1 }
    return Double(shared) / Double(small.count)
  }
}
