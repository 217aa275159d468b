public import Chronology

/// Somebody or something that takes part in events.
public struct Entity: Hashable, Codable, Sendable {
  /// The kind and a key, such as `country:FRA` or `person:emmanuel-macron`.
  public let id: ID<Entity>
  /// What it is.
  public let kind: EntityKind
  /// The canonical full name in French.
  public let frenchName: String
  /// The canonical full name in English.
  public let englishName: String
  /// Further names and spellings, sorted.
  public let aliases: [String]
  /// ISO 3166 alpha-3, or one of PLOVER's codes for what is no state (`IGO`, `UNO`, `EUR`, `NGO`).
  public let country: String?
  /// The part of its society or state it stands for.
  public let sector: Sector?
  /// Whether it is an unnamed group, such as « 26 pays » or « l’Occident ».
  public let isCollective: Bool

  /// Takes every property as it is.
  public init(
    id: ID<Entity>, kind: EntityKind, frenchName: String, englishName: String,
    aliases: [String] = [], country: String? = nil, sector: Sector? = nil,
    isCollective: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.frenchName = frenchName
    self.englishName = englishName
    self.aliases = aliases
    self.country = country
    self.sector = sector
    self.isCollective = isCollective
  }

  /// The canonical full name in a language.
  public func name(in language: Language) -> String {
    switch language {
    case .french: frenchName
    case .english: englishName
    }
  }
}
