package import Chronology
import GRDB
package import Ontology

/// Which events are asked for; what is left out asks nothing.
package struct EventFilter: Hashable, Sendable {
  /// Entities that take part in it, as source, target, place or speaker: each one must.
  package var about: [ID<Entity>]
  package var types: [EventType]
  package var factualities: [Factuality]
  /// Events that may have lasted on the first day of this date or later.
  package var since: EDTF?
  /// Events that may have begun on the last day of this date or earlier.
  package var until: EDTF?
  /// The world at the end of this date: events that may have begun by then.
  package var asOf: EDTF?
  /// What could be known at the end of this date: events that had been reported by then.
  ///
  /// Hand-kept events without a date of report are always known.
  package var knownAt: EDTF?
  /// Words that a quote or the title holds.
  package var text: String?
  /// An article that tells of it.
  package var document: ID<Document>?
  package var limit: Int?

  package init(
    about: [ID<Entity>] = [], types: [EventType] = [], factualities: [Factuality] = [],
    since: EDTF? = nil, until: EDTF? = nil, asOf: EDTF? = nil, knownAt: EDTF? = nil,
    text: String? = nil, document: ID<Document>? = nil, limit: Int? = nil
  ) {
    self.about = about
    self.types = types
    self.factualities = factualities
    self.since = since
    self.until = until
    self.asOf = asOf
    self.knownAt = knownAt
    self.text = text
    self.document = document
    self.limit = limit
  }
}

extension EventFilter {
  var condition: Condition {
    var condition = Condition()
    for entity in about {
      condition.and(
        "place = ? OR id IN (SELECT event FROM event_participant WHERE entity = ?)",
        [entity.text, entity.text])
    }
    condition.and("type", isOneOf: types.map(\.rawValue))
    condition.and("factuality", isOneOf: factualities.map(\.rawValue))
    condition.and("date", since: since, until: until)
    condition.and("date", begunBy: asOf)
    if let end = DayBounds(knownAt).latest {
      condition.and("reported IS NULL OR reported_earliest < ?", [end])
    }
    if let text {
      let query = FullTextQuery(text)
      condition.and(
        """
        number IN (SELECT rowid FROM event_text WHERE event_text MATCH ?) OR id IN (
          SELECT event FROM event_claim WHERE claim IN (
            SELECT id FROM claim WHERE number IN (
              SELECT rowid FROM claim_text WHERE claim_text MATCH ?)))
        """, [query.text, query.text])
    }
    if let document {
      condition.and(
        """
        id IN (SELECT event FROM event_claim JOIN claim ON claim.id = event_claim.claim
          WHERE claim.document = ?)
        """, [document.text])
    }
    return condition
  }
}
