package import Chronology
import Foundation
import GRDB

/// Adds to the imported graph inside one transaction.
///
/// Not `Sendable`: it lives only inside the closure that receives it.
package struct ImportedGraphWriter {
  let db: Database

  /// What is there already.
  package var reader: ImportedGraphReader { ImportedGraphReader(db: db) }

  /// Says how far an import has come.
  package func put(_ record: ImportRecord) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO graph_import(number, path, format, columns, separator, recorded,
          digest, bytes, lines, edges, faults, is_complete)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      record.number, record.path, record.format, record.columns, record.separator,
      record.recorded, record.digest, record.bytes, record.lines, record.edges, record.faults,
      record.isComplete,
    ])
  }

  /// Adds names of nodes; the first has the number given.
  package func add(names: some Sequence<String>, from first: Int) throws {
    try add(names, to: "graph_node", from: first)
  }

  /// Adds relation types; the first has the number given.
  package func add(types: some Sequence<String>, from first: Int) throws {
    try add(types, to: "graph_type", from: first)
  }

  /// Adds dates; the first has the number given, which is at least 1.
  package func add(dates: some Sequence<EDTF>, from first: Int) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO graph_date(number, date, date_earliest, date_latest) VALUES (?,?,?,?)")
    for (place, date) in dates.enumerated() {
      let days = DayBounds(date)
      try statement.execute(arguments: [
        first + place, date.description, days.earliest, days.latest,
      ])
    }
  }

  /// Adds edges after all others.
  package func add(_ edges: ImportedEdges) throws {
    let first = edges.properties.isEmpty ? 0 : try reader.lastEdge() + 1
    let statement = try db.cachedStatement(
      sql: "INSERT INTO graph_edge(source, type, target, date, import) VALUES (?,?,?,?,?)")
    let inserter = try EdgeInserter(statement)
    for row in 0..<edges.count {
      try inserter.insert(
        edges.sources[row], edges.types[row], edges.targets[row], edges.dates[row],
        edges.imports[row])
    }
    for property in edges.properties { try add(property, first: first) }
  }

  private func add(_ property: ImportedProperty, first: Int) throws {
    let name: StatementArguments = [property.key, property.values.type]
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO graph_key(name, type) VALUES (?,?)")
      .execute(arguments: name)
    let key = try Int64.fetchOne(
      db, sql: "SELECT number FROM graph_key WHERE name = ? AND type = ?", arguments: name)
    let statement = try db.cachedStatement(
      sql: "INSERT INTO graph_edge_property(edge, key, value) VALUES (?,?,?)")
    try PropertyInserter(statement).insert(property, key: key ?? 0, first: Int64(first))
  }

  /// Puts a segment, which holds every edge, in the place of the one that is there.
  package func replaceSegment(_ blocks: [(code: Int64, bytes: [UInt8])]) throws {
    try db.execute(sql: "DELETE FROM graph_segment")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO graph_segment(block, bytes) VALUES (?,?)")
    for block in blocks {
      try statement.execute(arguments: [block.code, Data(block.bytes)])
    }
    try db.execute(
      sql: """
        UPDATE graph_state SET segment_edge = (SELECT coalesce(max(number), 0) FROM graph_edge)
        """)
  }

  private func add(
    _ texts: some Sequence<String>, to table: String, from first: Int
  ) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(table)(number, name) VALUES (?,?)")
    for (place, text) in texts.enumerated() {
      try statement.execute(arguments: [first + place, text])
    }
  }
}

extension DossierStore {
  /// Changes the imported graph in one transaction: all of it happens, or nothing.
  ///
  /// Numbers of nodes, types, dates and imports are the caller's, who has read them here; they are
  /// not looked up again for each of millions of edges.
  package func changeImportedGraph<Value>(
    _ body: (ImportedGraphWriter) throws -> Value
  ) throws -> Value {
    try setChecksReferences(false)
    defer { try? setChecksReferences(true) }
    do {
      return try build { writer in try body(ImportedGraphWriter(db: writer.db)) }
    } catch {
      throw dossierError(error)
    }
  }

  private func setChecksReferences(_ checks: Bool) throws {
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA foreign_keys = \(checks ? "ON" : "OFF")")
      }
    } catch {
      throw DossierError(error, path: path)
    }
  }
}
