/// What an entity is.
public enum EntityKind: String, CaseIterable, Codable, Sendable {
  case person, country, organization, place
}
