public import Chronology

/// An office that somebody is known to hold or have held, before any article says so.
public struct OfficeTerm: Hashable, Sendable {
  /// Who holds it.
  public let person: ID<Entity>
  /// The state or body whose office it is.
  public let of: ID<Entity>
  /// The office's id, such as `foreign-minister`.
  public let office: String
  /// The office in words, where no article has its own.
  public let name: String
  /// When it is held.
  public let term: EDTF
  /// The file and line that say so, such as `Gazetteers/leaders.tsv:7`.
  public let assertedBy: String

  /// Takes every property as it is.
  public init(
    person: ID<Entity>, of: ID<Entity>, office: String, name: String, term: EDTF,
    assertedBy: String
  ) {
    self.person = person
    self.of = of
    self.office = office
    self.name = name
    self.term = term
    self.assertedBy = assertedBy
  }
}
