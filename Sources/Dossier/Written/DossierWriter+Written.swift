import Chronology
import GRDB

extension DossierWriter {
  /// Puts what queries wrote in the place of what is there; what stays is left alone.
  func setWritten(_ written: WrittenGraph) throws {
    let kept = Set(written.statements.map(\.number))
    var known: Set<Int> = []
    for number in try Int.fetchAll(db, sql: "SELECT number FROM written_statement") {
      if kept.contains(number) {
        known.insert(number)
      } else {
        try db.execute(
          sql: "DELETE FROM written_statement WHERE number = ?", arguments: [number])
      }
    }
    for statement in written.statements where !known.contains(statement.number) {
      try insert(statement)
    }
    try db.execute(sql: "DELETE FROM written_over")
    let row = try db.cachedStatement(
      sql: "INSERT INTO written_over(kind, id, record) VALUES (?,?,?)")
    for (kind, id, record) in try written.covered.rows {
      try row.execute(arguments: [kind.rawValue, id, record])
    }
  }

  private func insert(_ statement: WrittenStatement) throws {
    try db.cachedStatement(
      sql: "INSERT INTO written_statement(number, query, parameters, recorded) VALUES (?,?,?,?)"
    ).execute(arguments: [
      statement.number, statement.query, statement.parameters, statement.recorded?.description,
    ])
    for (position, fact) in statement.facts.enumerated() {
      try fact.insert(db, statement: statement.number, position: position)
    }
  }
}
