package import Chronology
import GRDB
package import Ontology

/// Which relations are asked for; what is left out asks nothing.
package struct RelationFilter: Hashable, Sendable {
  /// Entities at either end: one of them is the source or the target.
  package var about: [ID<Entity>]
  package var kinds: [RelationKind]
  package var factualities: [Factuality]
  /// `true` for standing relations alone, `false` for the dyadic reading of events alone.
  package var isStanding: Bool?
  /// Relations that may have held on the first day of this date or later.
  package var since: EDTF?
  /// Relations that may have begun on the last day of this date or earlier.
  package var until: EDTF?
  /// The world at this date.
  ///
  /// Standing relations that may have held then, and the reading of events that may have begun by
  /// then. A standing relation without a date always holds.
  package var asOf: EDTF?
  /// What could be known at the end of this date; a hand-kept relation is always known.
  package var knownAt: EDTF?
  /// The event it is the dyadic reading of.
  package var event: ID<Event>?
  package var limit: Int?

  package init(
    about: [ID<Entity>] = [], kinds: [RelationKind] = [], factualities: [Factuality] = [],
    isStanding: Bool? = nil, since: EDTF? = nil, until: EDTF? = nil, asOf: EDTF? = nil,
    knownAt: EDTF? = nil, event: ID<Event>? = nil, limit: Int? = nil
  ) {
    self.about = about
    self.kinds = kinds
    self.factualities = factualities
    self.isStanding = isStanding
    self.since = since
    self.until = until
    self.asOf = asOf
    self.knownAt = knownAt
    self.event = event
    self.limit = limit
  }
}

extension RelationFilter {
  var condition: Condition {
    var condition = Condition()
    if !about.isEmpty {
      var ends = Condition()
      ends.and("source", isOneOf: about.map(\.text))
      var others = Condition()
      others.and("target", isOneOf: about.map(\.text))
      condition.and("(\(ends.sql)) OR (\(others.sql))", ends.arguments.appending(others.arguments))
    }
    condition.and("kind", isOneOf: kinds.map(\.rawValue))
    condition.and("factuality", isOneOf: factualities.map(\.rawValue))
    if let isStanding { condition.and(isStanding ? "event IS NULL" : "event IS NOT NULL") }
    condition.and("date", since: since, until: until)
    if let asOf {
      var held = Condition()
      held.and("date", since: asOf, until: asOf)
      var begun = Condition()
      begun.and("date", begunBy: asOf)
      condition.and(
        "(event IS NULL AND (date IS NULL OR \(held.sql))) OR (event IS NOT NULL AND \(begun.sql))",
        held.arguments.appending(begun.arguments))
    }
    if let end = DayBounds(knownAt).latest {
      condition.and(
        """
        event IS NULL OR event IN (
          SELECT id FROM event WHERE reported IS NULL OR reported_earliest < ?)
        """, [end])
    }
    if let event { condition.and("event = ?", [event.text]) }
    return condition
  }
}
