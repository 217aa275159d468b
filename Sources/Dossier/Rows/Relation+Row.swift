import Chronology
import GRDB
import Ontology

extension Relation {
  /// Reads a row of the table `relation`.
  ///
  /// The identifier follows from the other columns; one that does not agree with them is damage.
  init(_ row: Row, attestations: [Attestation]) throws {
    self.init(
      kind: try row.word("kind"), source: row.id("source"), target: row.id("target"),
      date: try row.date("date"), factuality: try row.word("factuality"),
      event: row.optionalID("event"), assertedBy: row["asserted_by"], note: row["note"],
      hasOpenEnds: row["has_open_ends"], attestations: attestations)
    let stored: String = row["id"]
    guard stored == id.text else { throw UnreadableColumn(column: "id", text: stored) }
  }

  func insert(_ db: Database) throws {
    let days = DayBounds(hasOpenEnds ? nil : date)
    try db.cachedStatement(
      sql: """
        INSERT INTO relation(id, kind, source, target, date, date_earliest, date_latest,
          factuality, event, asserted_by, note, has_open_ends)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      id.text, kind.rawValue, source.text, target.text, date?.description, days.earliest,
      days.latest, factuality.rawValue, event?.text, assertedBy, note, hasOpenEnds,
    ])
    for (position, attestation) in attestations.enumerated() {
      try attestation.insert(db, relation: id, position: position)
    }
  }
}
