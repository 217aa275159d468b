import GRDB
import Ontology

extension DossierStore {
  /// The queries that wrote, with their facts, by number.
  package func writtenStatements() throws(DossierError) -> [WrittenStatement] {
    try read(Self.writtenStatements)
  }

  /// The graph as it is shown, and what queries wrote over.
  package func writtenGraph() throws(DossierError) -> (shown: GraphRecord, written: WrittenGraph) {
    try read { db in (try Self.graph(db), try Self.written(db)) }
  }

  /// A number that changes whenever another connection changes the file.
  package func stateNumber() throws(DossierError) -> Int {
    try read { db in try Self.stateNumber(db) }
  }

  /// Puts what queries wrote, and the graph that follows, in the place of what is there: in one
  /// transaction.
  ///
  /// - Parameters:
  ///   - written: All queries, with what they cover.
  ///   - graph: The graph as it is shown with them.
  ///   - state: The number of the state that both were made from.
  /// - Returns: Whether it was done; not where another program changed the file since.
  /// - Throws: `DossierError`; nothing is changed then.
  package func setWritten(
    _ written: WrittenGraph, shown graph: GraphRecord, since state: Int
  ) throws -> Bool {
    try build { writer in
      guard try Self.stateNumber(writer.db) == state else { return false }
      if try Self.graph(writer.db) != graph.inOrder { try writer.setGraph(graph) }
      try writer.setWritten(written)
      return true
    }
  }

  static func written(_ db: Database) throws -> WrittenGraph {
    var covered = CoveredGraph()
    for row in try Row.fetchAll(db, sql: "SELECT * FROM written_over ORDER BY kind, id") {
      try covered.add(row)
    }
    return WrittenGraph(statements: try writtenStatements(db), covered: covered)
  }

  private static func writtenStatements(_ db: Database) throws -> [WrittenStatement] {
    let facts = Dictionary(
      grouping: try Row.fetchAll(
        db, sql: "SELECT * FROM written_fact ORDER BY statement, position"),
      by: { $0["statement"] as Int })
    return try Row.fetchAll(db, sql: "SELECT * FROM written_statement ORDER BY number").map { row in
      let number: Int = row["number"]
      return WrittenStatement(
        number: number, query: row["query"], parameters: row["parameters"],
        recorded: try row.date("recorded"),
        facts: try facts[number, default: []].map { row in try WrittenFact(row) })
    }
  }

  private static func stateNumber(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }
}

extension GraphRecord {
  /// The same graph as a dossier gives it.
  var inOrder: GraphRecord {
    GraphRecord(
      entities: entities.sorted { $0.id < $1.id }, standsFor: standsFor,
      events: events.sorted { $0.id < $1.id }, relations: relations.sorted { $0.id < $1.id },
      decisions: decisions)
  }
}
