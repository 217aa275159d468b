import Foundation
import GRDB

/// Reads the imported graph inside one transaction: all answers are of one state of the file.
///
/// Not `Sendable`: it lives only inside the closure that receives it.
package struct ImportedGraphReader {
  let db: Database

  /// The generation of the rows; it changes when a row is changed or deleted, not when one is added.
  package func generation() throws -> UInt64 {
    let number = try Int64.fetchOne(db, sql: "SELECT generation FROM graph_state")
    return UInt64(bitPattern: number ?? 0)
  }

  /// The number of the last edge; 0 where there is none.
  package func lastEdge() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT max(number) FROM graph_edge") ?? 0
  }

  /// Whether the dossier has relations of its own, which no import brought.
  package func hasOwnRelations() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM relation)") ?? false
  }

  /// The bytes of a block of the segment; `nil` where there is none.
  package func block(_ code: Int64) throws -> [UInt8]? {
    let statement = try db.cachedStatement(
      sql: "SELECT bytes FROM graph_segment WHERE block = ?")
    statement.arguments = [code]
    return try Data.fetchOne(statement).map { [UInt8]($0) }
  }

  /// The number of a node by its name; `nil` where nothing was imported under it.
  package func node(named name: String) throws -> UInt32? {
    let statement = try db.cachedStatement(sql: "SELECT number FROM graph_node WHERE name = ?")
    statement.arguments = [name]
    return try UInt32.fetchOne(statement)
  }

  /// The names from a number on, in the order of their numbers, which have no gaps.
  package func names(from first: Int = 0) throws -> [String] {
    try texts("name", "graph_node", from: first)
  }

  /// The relation types from a number on, in the order of their numbers, which have no gaps.
  package func types(from first: Int = 0) throws -> [String] {
    try texts("name", "graph_type", from: first)
  }

  /// The dates as EDTF writes them, in the order of their numbers, which begin with 1.
  package func dates() throws -> [String] { try texts("date", "graph_date", from: 1) }

  /// The imports, by number.
  package func imports() throws -> [ImportRecord] {
    try Row.fetchAll(db, sql: "SELECT * FROM graph_import ORDER BY number").map { row in
      ImportRecord(
        number: row["number"], path: row["path"], format: row["format"], columns: row["columns"],
        separator: row["separator"], recorded: row["recorded"], digest: row["digest"],
        bytes: row["bytes"], lines: row["lines"], edges: row["edges"], faults: row["faults"],
        isComplete: row["is_complete"])
    }
  }

  /// The edges after a number, in the order of their numbers.
  package func edges(after number: Int = 0) throws -> ImportedEdges {
    var edges = ImportedEdges()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT source, type, target, coalesce(date, 0), import FROM graph_edge
        WHERE number > ? ORDER BY number
        """, arguments: [number])
    while let row = try rows.next() {
      edges.sources.append(row[0])
      edges.types.append(row[1])
      edges.targets.append(row[2])
      edges.dates.append(row[3])
      edges.imports.append(row[4])
    }
    return edges
  }

  private func texts(_ column: String, _ table: String, from first: Int) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT \(column) FROM \(table) WHERE number >= ? ORDER BY number",
      arguments: [first])
  }
}

extension DossierStore {
  /// Asks questions about the imported graph that must agree with each other.
  package func readImportedGraph<Value>(
    _ body: (ImportedGraphReader) throws -> Value
  ) throws -> Value {
    do {
      return try queue.read { db in try body(ImportedGraphReader(db: db)) }
    } catch let error as GRDB.DatabaseError {
      throw DossierError(error, path: path)
    }
  }
}
