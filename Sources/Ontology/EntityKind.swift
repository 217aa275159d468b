/// What an entity is.
public enum EntityKind: String, CaseIterable, Codable, Sendable {
  case person, country, organization, place
}

extension EntityKind {
  /// The label of its nodes in a graph, such as `Country`.
  public var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
