import GRDB
package import Ontology

/// One sentence behind an event.
package struct Evidence: Hashable, Sendable {
  package let claim: Claim
  package let document: Document

  /// Takes a claim and where it stands.
  package init(claim: Claim, document: Document) {
    self.claim = claim
    self.document = document
  }
}

extension DossierStore {
  /// The events that meet a filter, by date; those without a date come last.
  package func events(_ filter: EventFilter = EventFilter()) throws(DossierError) -> [Event] {
    let condition = filter.condition
    return try read { db in
      try Self.events(
        db, where: condition.sql,
        order: "date_earliest IS NULL, date_earliest, date_latest, id", limit: filter.limit,
        condition.arguments)
    }
  }

  /// The relations that meet a filter, by date; those without a date or with open ends come last.
  package func relations(
    _ filter: RelationFilter = RelationFilter()
  ) throws(DossierError) -> [Relation] {
    let condition = filter.condition
    return try read { db in
      try Self.relations(
        db, where: condition.sql,
        order: """
          date IS NULL OR has_open_ends, date_earliest, date_latest, date, kind, source, target, id
          """,
        limit: filter.limit, condition.arguments)
    }
  }

  /// The sentences behind an event, in the order of the documents' dates.
  package func evidence(for event: ID<Event>) throws(DossierError) -> [Evidence] {
    try evidence(
      where: "id IN (SELECT claim FROM event_claim WHERE event = ?)", [event.text])
  }

  /// The sentences behind several events, by event; each list in the order of the documents' dates.
  package func evidence(
    for events: [ID<Event>]
  ) throws(DossierError) -> [ID<Event>: [Evidence]] {
    var found: [ID<Event>: [Evidence]] = [:]
    // One question for many events; the limit is SQLite's on the length of a list.
    var rest = events[...]
    while !rest.isEmpty {
      let some = rest.prefix(500)
      rest = rest.dropFirst(500)
      let list = some.map { _ in "?" }.joined(separator: ",")
      let arguments = StatementArguments(some.map(\.text))
      let pieces = try evidence(
        where: "id IN (SELECT claim FROM event_claim WHERE event IN (\(list)))", arguments)
      let byClaim = Dictionary(grouping: pieces, by: \.claim.id)
      let pairs = try read { db in
        try Row.fetchAll(
          db, sql: "SELECT event, claim FROM event_claim WHERE event IN (\(list))",
          arguments: arguments
        ).map { (event: $0.id("event") as ID<Event>, claim: $0.id("claim") as ID<Claim>) }
      }
      var order: [ID<Claim>: Int] = [:]
      for (place, piece) in pieces.enumerated() { order[piece.claim.id] = place }
      for (event, claims) in Dictionary(grouping: pairs, by: \.event) {
        found[event] = claims.sorted { order[$0.claim, default: 0] < order[$1.claim, default: 0] }
          .flatMap { byClaim[$0.claim, default: []] }
      }
    }
    return found
  }

  /// A claim and its document; empty where there is none of that id.
  package func evidence(of claim: ID<Claim>) throws(DossierError) -> [Evidence] {
    try evidence(where: "id = ?", [claim.text])
  }

  /// The events that rest on a claim; empty for one that was rejected.
  package func events(restingOn claim: ID<Claim>) throws(DossierError) -> [Event] {
    try read { db in
      try Self.events(
        db, where: "id IN (SELECT event FROM event_claim WHERE claim = ?)", order: "id",
        [claim.text])
    }
  }

  /// An event by its id.
  package func event(_ id: ID<Event>) throws(DossierError) -> Event? {
    try read { db in try Self.events(db, where: "id = ?", order: "id", [id.text]).first }
  }

  /// A relation by its id.
  package func relation(_ id: ID<Relation>) throws(DossierError) -> Relation? {
    try read { db in
      try Self.relations(db, where: "id = ?", order: "id", [id.text]).first
    }
  }

  /// A document by its id, with its text.
  package func document(_ id: ID<Document>) throws(DossierError) -> Document? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM document WHERE id = ?", arguments: [id.text])
        .map { row in try Document(row) }
    }
  }

  private func evidence(
    where condition: String, _ arguments: StatementArguments
  ) throws(DossierError) -> [Evidence] {
    try read { db in
      let claims = try Self.claims(db, where: condition, arguments)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM document WHERE id IN (SELECT document FROM claim WHERE \(condition))
          ORDER BY published_earliest IS NULL, published_earliest, path
          """, arguments: arguments)
      let byDocument = Dictionary(grouping: claims, by: \.document)
      return try rows.flatMap { row in
        let document = try Document(row)
        return byDocument[document.id, default: []].map {
          Evidence(claim: $0, document: document)
        }
      }
    }
  }
}
