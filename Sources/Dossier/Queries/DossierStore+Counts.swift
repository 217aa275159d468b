package import Chronology
import GRDB

/// How much a dossier holds.
package struct DossierCounts: Hashable, Sendable {
  package let documents: Int
  package let claims: Int
  package let entities: Int
  package let events: Int
  package let relations: Int
  package let decisions: Int
}

extension DossierStore {
  /// Counts the rows of the main tables.
  package func counts() throws(DossierError) -> DossierCounts {
    try read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return DossierCounts(
        documents: try count("document"), claims: try count("claim"),
        entities: try count("entity"), events: try count("event"),
        relations: try count("relation"), decisions: try count("decision"))
    }
  }

  /// The latest day on which a document may have been published; `nil` where none has a date.
  package func latestPublication() throws(DossierError) -> Day? {
    try read { db in
      // The column holds the day behind.
      try Int.fetchOne(db, sql: "SELECT max(published_latest) FROM document").map {
        Day(daysSince1970: $0 - 1)
      }
    }
  }

  /// Checks the whole file, for `chancery doctor`; what is wrong with it, or nothing.
  package func faults() throws(DossierError) -> [String] {
    try read { db in
      let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "a row of '\(row[0] as String)' names a missing row of '\(row[2] as String)'"
      }
      return pages + keys
    }
  }
}
