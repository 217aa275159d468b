import Chronology
import GRDB
import Ontology

extension Relation {
  /// Reads a row of the table `relation`.
  ///
  /// The identifier follows from the other columns; one that does not agree with them is damage.
  init(_ row: Row) throws {
    self.init(
      kind: try row.word("kind"), source: row.id("source"), target: row.id("target"),
      date: try row.date("date"), factuality: try row.word("factuality"),
      event: row.optionalID("event"), assertedBy: row["asserted_by"], note: row["note"])
    let stored: String = row["id"]
    guard stored == id.text else { throw UnreadableColumn(column: "id", text: stored) }
  }

  func insert(_ db: Database) throws {
    let days = DayBounds(date)
    try db.cachedStatement(
      sql: """
        INSERT INTO relation(id, kind, source, target, date, date_earliest, date_latest,
          factuality, event, asserted_by, note)
        VALUES (?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      id.text, kind.rawValue, source.text, target.text, date?.description, days.earliest,
      days.latest, factuality.rawValue, event?.text, assertedBy, note,
    ])
  }
}
