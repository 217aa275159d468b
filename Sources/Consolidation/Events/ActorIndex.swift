import Ontology

/// Who can stand for whom: an official or organ of a state acts for its country.
struct ActorIndex {
  private let directory: EntityDirectory
  /// The country of those who act for one.
  private let states: [ID<Entity>: ID<Entity>]

  init(_ directory: EntityDirectory) {
    self.directory = directory
    states = directory.known.compactMapValues { entity in
      guard let country = entity.country, let sector = entity.sector,
        [.government, .military, .intelligence].contains(sector), !entity.isCollective
      else { return nil }
      let state = ID<Entity>("country:" + country)
      return directory[state] == nil ? nil : state
    }
  }

  /// The country whose government, army or services an entity belongs to, or the entity itself.
  func polity(of id: ID<Entity>) -> ID<Entity> { states[id] ?? id }

  /// Whether two actors may be one in two tellings: the same, or a country and one of its own.
  func mayBeOne(_ left: ID<Entity>, _ right: ID<Entity>) -> Bool {
    left == right || polity(of: left) == right || left == polity(of: right)
  }

  /// The share of the smaller group that the greater one holds too; `nil` where one is empty.
  func overlap(_ left: [ID<Entity>], _ right: [ID<Entity>]) -> Double? {
    let (small, great) = left.count <= right.count ? (left, right) : (right, left)
    guard !small.isEmpty else { return nil }
    let shared = small.count { actor in great.contains { mayBeOne(actor, $0) } }
    return Double(shared) / Double(small.count)
  }

  /// How two places stand to each other.
  enum Nearness {
    case same, within, unknown, apart
  }

  /// A town and its country do not contradict each other.
  func nearness(_ left: ID<Entity>?, _ right: ID<Entity>?) -> Nearness {
    guard let left, let right else { return .unknown }
    if left == right { return .same }
    return country(of: left) == right || country(of: right) == left ? .within : .apart
  }

  /// Whether all places in a country are meant, not one of them.
  func isCountry(_ id: ID<Entity>) -> Bool { directory[id]?.kind == .country }

  private func country(of id: ID<Entity>) -> ID<Entity>? {
    directory[id]?.country.map { ID("country:" + $0) }
  }
}
