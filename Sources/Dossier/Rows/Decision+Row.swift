import GRDB
import Ontology

extension Decision {
  /// Reads a row of the table `decision`.
  init(_ row: Row) throws {
    let subjects: String = row["subjects"]
    self.init(
      verb: try row.word("verb"), subjects: subjects.split(separator: " ").map(String.init),
      detail: row["detail"], reason: row["reason"], assertedBy: row["asserted_by"])
  }

  func insert(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO decision(verb, subjects, detail, reason, asserted_by) VALUES (?,?,?,?,?)
        """
    ).execute(arguments: [
      verb.rawValue, subjects.joined(separator: " "), detail, reason, assertedBy,
    ])
  }
}
