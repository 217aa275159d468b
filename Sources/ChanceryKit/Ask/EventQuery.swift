public import Chronology
public import Ontology

/// Which events or relations are asked for; what is left out asks nothing.
public struct EventQuery: Hashable, Sendable {
  /// Names or ids of entities; each must take part.
  public var about: [String]
  /// Types of events, any of which will do.
  public var types: [EventType]
  /// Factualities, any of which will do.
  public var factualities: [Factuality]
  /// What may have lasted on the first day of this date or later.
  public var since: EDTF?
  /// What may have begun on the last day of this date or earlier.
  public var until: EDTF?
  /// The world at the end of this date.
  public var asOf: EDTF?
  /// What could be known at the end of this date.
  public var knownAt: EDTF?
  /// Words that a quote or title holds.
  public var text: String?
  /// The most results; the first by date.
  public var limit: Int?

  /// Takes what is asked.
  public init(
    about: [String] = [], types: [EventType] = [], factualities: [Factuality] = [],
    since: EDTF? = nil, until: EDTF? = nil, asOf: EDTF? = nil, knownAt: EDTF? = nil,
    text: String? = nil, limit: Int? = nil
  ) {
    self.about = about
    self.types = types
    self.factualities = factualities
    self.since = since
    self.until = until
    self.asOf = asOf
    self.knownAt = knownAt
    self.text = text
    self.limit = limit
  }
}
