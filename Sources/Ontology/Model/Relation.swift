public import Chronology

/// A dated edge between two entities.
public struct Relation: Hashable, Codable, Sendable {
  /// `relation:` and twelve digits made from kind, ends, event or date, and note.
  public let id: ID<Relation>
  /// What the edge says.
  public let kind: RelationKind
  /// Who does it, or of whom it holds.
  public let source: ID<Entity>
  /// To whom it is done, or in which it holds.
  public let target: ID<Entity>
  /// When it holds in the world.
  public let date: EDTF?
  /// How it stands to the world.
  public let factuality: Factuality
  /// The event it is the dyadic reading of; `nil` for a standing relation.
  public let event: ID<Event>?
  /// The hand-kept file and line that assert it; `nil` where it follows from an event or from words.
  public let assertedBy: String?
  /// What a standing relation holds, such as the office.
  public let note: String?
  /// Whether it may have held before and after `date` too, which is then only when witnesses saw it.
  ///
  /// EDTF knows no interval of which both ends are open.
  public let hasOpenEnds: Bool
  /// The words of documents that say so, in the order of their publication.
  public let attestations: [Attestation]

  /// Takes every property but the identifier, which follows from them.
  public init(
    kind: RelationKind, source: ID<Entity>, target: ID<Entity>, date: EDTF?,
    factuality: Factuality, event: ID<Event>?, assertedBy: String?, note: String?,
    hasOpenEnds: Bool = false, attestations: [Attestation] = []
  ) {
    var hash = StableHash()
    hash.combine(kind.rawValue)
    hash.combine(source.text)
    hash.combine(target.text)
    hash.combine(event?.text ?? date?.description ?? "")
    hash.combine(note ?? "")
    id = ID("relation:" + hash.digits)
    self.kind = kind
    self.source = source
    self.target = target
    self.date = date
    self.factuality = factuality
    self.event = event
    self.assertedBy = assertedBy
    self.note = note
    self.hasOpenEnds = hasOpenEnds
    self.attestations = attestations
  }
}
