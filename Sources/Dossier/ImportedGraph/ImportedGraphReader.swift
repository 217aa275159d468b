import Chronology
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

  /// How many nodes, types and dates there are.
  package func sizes() throws -> ImportedSizes {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT (SELECT coalesce(max(number) + 1, 0) FROM graph_node),
          (SELECT coalesce(max(number) + 1, 0) FROM graph_type),
          (SELECT coalesce(max(number), 0) FROM graph_date)
        """)
    return ImportedSizes(nodes: row?[0] ?? 0, types: row?[1] ?? 0, dates: row?[2] ?? 0)
  }

  /// Whether the dossier has relations or facts of its own, which no import brought.
  package func hasOwnRelations() throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM relation) OR EXISTS (SELECT 1 FROM written_statement)
        """) ?? false
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
  ///
  /// - Throws: `ImportedRowFault` where a number is missing.
  package func names(from first: Int = 0) throws -> [String] {
    try texts("name", "graph_node", from: first, to: sizes().nodes)
  }

  /// The relation types from a number on, in the order of their numbers, which have no gaps.
  ///
  /// - Throws: `ImportedRowFault` where a number is missing.
  package func types(from first: Int = 0) throws -> [String] {
    try texts("name", "graph_type", from: first, to: sizes().types)
  }

  /// The dates as EDTF writes them, in the order of their numbers, which begin with 1.
  ///
  /// - Throws: `ImportedRowFault` where a number is missing.
  package func dates() throws -> [String] {
    try texts("date", "graph_date", from: 1, to: sizes().dates + 1)
  }

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
  ///
  /// - Throws: `ImportedRowFault` where an edge refers to a row that is not there.
  package func edges(after number: Int = 0) throws -> ImportedEdges {
    let sizes = try sizes()
    let imports = try Int.fetchOne(db, sql: "SELECT max(number) FROM graph_import") ?? 0
    var edges = ImportedEdges()
    var numbers: [Int] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT source, type, target, coalesce(date, 0), import, number FROM graph_edge
        WHERE number > ? ORDER BY number
        """, arguments: [number])
    while let row = try rows.next() {
      func number(_ column: Int, below limit: Int) throws -> UInt32 {
        let number: Int = row[column]
        guard 0 <= number, number < limit, let short = UInt32(exactly: number) else {
          throw ImportedRowFault.strayEdge(row[5])
        }
        return short
      }
      edges.sources.append(try number(0, below: sizes.nodes))
      edges.types.append(try number(1, below: sizes.types))
      edges.targets.append(try number(2, below: sizes.nodes))
      edges.dates.append(try number(3, below: sizes.dates + 1))
      edges.imports.append(try number(4, below: imports + 1))
      numbers.append(row[5])
    }
    edges.properties = try properties(of: numbers, after: number)
    return edges
  }

  /// What edges carry, in the order of the keys' numbers.
  ///
  /// - Parameters:
  ///   - edges: The numbers of the edges, ascending.
  ///   - number: They are all that come after this one.
  /// - Returns: The properties that some of them have.
  /// - Throws: `ImportedRowFault` where one refers to a row that is not there.
  private func properties(
    of edges: [Int], after number: Int
  ) throws -> [ImportedProperty] {
    var properties: [Int: ImportedProperty] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT number, name, type FROM graph_key") {
      guard let values = ImportedProperty.Values(type: row[2]) else { continue }
      properties[row[0]] = ImportedProperty(key: row[1], rows: [], values: values)
    }
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT edge, key, value FROM graph_edge_property WHERE edge > ? ORDER BY edge, key",
      arguments: [number])
    var place = 0
    while let row = try rows.next() {
      let edge: Int = row[0]
      while place < edges.count, edges[place] < edge { place += 1 }
      let isAdded =
        place < edges.count && edges[place] == edge
        && properties[row[1]]?.append(StoredValue(row, 2), row: place) == true
      guard isAdded else { throw ImportedRowFault.strayProperty(edge) }
    }
    return properties.sorted { $0.key < $1.key }.map(\.value).filter { !$0.rows.isEmpty }
  }

  private func texts(
    _ column: String, _ table: String, from first: Int, to end: Int
  ) throws -> [String] {
    let texts = try String.fetchAll(
      db, sql: "SELECT \(column) FROM \(table) WHERE number >= ? ORDER BY number",
      arguments: [first])
    guard texts.count == max(0, end - first) else { throw ImportedRowFault.gap(table: table) }
    return texts
  }
}

/// What no import writes, and another program may have left.
package enum ImportedRowFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// An edge, by its number, refers to a row that is not there.
  case strayEdge(Int)
  /// A property of an edge, by its number, is of an edge or key that is not there, or no value of the
  /// key's type.
  case strayProperty(Int)
  /// A table whose numbers go on without a gap has one.
  case gap(table: String)

  package var description: String {
    switch self {
    case .strayEdge(let number): "graph_edge \(number) refers to a row that is not there"
    case .strayProperty(let number):
      "graph_edge_property of edge \(number) refers to a row that is not there, or its value is of "
        + "another type than its key"
    case .gap(let table): "a number is missing in \(table)"
    }
  }
}

extension StoredValue {
  fileprivate init(_ row: Row, _ column: Int) {
    let value: DatabaseValue = row[column]
    switch value.storage {
    case .int64(let integer): self = .integer(integer)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob, .null: self = .other
    }
  }
}

extension DossierStore {
  /// Asks questions about the imported graph that must agree with each other.
  package func readImportedGraph<Value>(
    _ body: (ImportedGraphReader) throws -> Value
  ) throws -> Value {
    do {
      return try queue.read { db in try body(ImportedGraphReader(db: db)) }
    } catch {
      throw dossierError(error)
    }
  }

  /// An error of the rows or of SQLite as one of the dossier; others pass as they are.
  func dossierError(_ error: any Error) -> any Error {
    switch error {
    case let error as GRDB.DatabaseError: DossierError(error, path: path)
    case let error as ImportedRowFault:
      DossierError(path: path, reason: .damagedImport(error.description))
    case let error as EDTFError:
      DossierError(path: path, reason: .damagedImport(error.description))
    default: error
    }
  }
}
