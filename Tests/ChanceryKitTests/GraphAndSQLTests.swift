import ChanceryKit
import Chronology
import Foundation
import GRDB
import TemporalGraph
import TestSupport
import Testing

/// Asks the same questions about real tables of the engine and, in SQL, of SQLite.
@Suite(.enabled(if: SharedFolder.isPresent, SharedFolder.absence), .tags(.property, .slow))
struct GraphAndSQLTests {
  @Test(arguments: ["icews14.tsv.xz", "gdelt-part.tsv.xz"])
  func `the engine and SQLite give the same answers`(table: String) throws {
    let folder = try #require(SharedFolder.url)
    let rows = try SQLRows(importing: folder.appending(path: "data/\(table)"), seed: 1)
    try expectSame(rows)
    // The same with a tail beside the segment: a few rows more.
    try rows.addRows(200)
    try expectSame(rows)
  }

  private func expectSame(_ rows: SQLRows) throws {
    let graph = try rows.graph()
    var random = SplitMix64(seed: 7)
    let hubs = try rows.hubs(12)
    let others = (0..<12).map { _ in
      NodeRow(Int.random(in: 0..<graph.graph.snapshot.nodeRowCount, using: &random))
    }
    for window in try rows.windows(&random) {
      let view = try graph.view(window)
      for node in hubs + others {
        let found = view.neighborhood(of: node)
        let expected = try rows.neighborhood(node, window)
        #expect(found.edgeCount == expected.edges && found.nodes.count == expected.nodes)
        #expect(view.degree(node, .outgoing) == expected.outgoing)
      }
      // Of all time, pairs of a hub's edges are too many for SQLite to count here.
      let firsts = window == GraphQuery() ? others : Array(hubs[..<2]) + Array(others[..<4])
      for node in firsts {
        #expect(
          try view.orderedTwoHops(from: node, withinDays: 30) == rows.twoHops(node, window))
      }
      let counts = view.typeCounts(by: .month).map { count in
        let month = count.start.map { "\($0)".dropLast(3) } ?? "-"
        return "\(graph.graph.wording(count.type)) \(month) \(count.count)"
      }
      #expect(try counts.sorted() == rows.monthCounts(window))
    }
  }
}

/// A table in a dossier, and its rows in SQLite with an index for each direction.
private final class SQLRows {
  private let folder: URL
  private let queue: DatabaseQueue

  private var path: String { folder.appending(path: "rows.chancery").path }

  init(importing table: URL, seed: UInt64) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rows-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    queue = try DatabaseQueue()
    _ = try Chancery.importRelations(
      ImportPlan(path: table.path, dossier: folder.appending(path: "rows.chancery").path))
    try readRows()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func graph() throws -> OpenGraph { try OpenDossier(path: path).graph(language: .english) }

  /// Imports some of the rows once more, under other days.
  func addRows(_ count: Int) throws {
    let lines = try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT s.name || char(9) || t.name || char(9) || o.name || char(9) || date(day * 86400 + 86400, 'unixepoch')
          FROM e JOIN node s ON s.number = e.source JOIN node o ON o.number = e.target
          JOIN type t ON t.number = e.type ORDER BY e.rowid % 977, e.rowid LIMIT ?
          """, arguments: [count])
    }
    let table = folder.appending(path: "more.tsv")
    try Data(lines.joined(separator: "\n").utf8).write(to: table)
    let report = try Chancery.importRelations(ImportPlan(path: table.path, dossier: path))
    try #require(report.added == count)
    try readRows()
  }

  private func readRows() throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "ATTACH ? AS dossier", arguments: [path])
      try db.execute(
        sql: """
          DROP TABLE IF EXISTS e; DROP TABLE IF EXISTS node; DROP TABLE IF EXISTS type;
          CREATE TABLE node AS SELECT number, name FROM dossier.graph_node;
          CREATE TABLE type AS SELECT number, name FROM dossier.graph_type;
          CREATE TABLE e AS SELECT source, type, target, date_earliest AS day
            FROM dossier.graph_edge e LEFT JOIN dossier.graph_date d ON d.number = e.date;
          CREATE INDEX e_source ON e(source, day);
          CREATE INDEX e_target ON e(target, day);
          CREATE INDEX node_number ON node(number);
          """)
      try db.execute(sql: "DETACH dossier")
    }
  }

  /// The nodes with the most outgoing edges.
  func hubs(_ count: Int) throws -> [NodeRow] {
    try queue.read { db in
      try Int.fetchAll(
        db, sql: "SELECT source FROM e GROUP BY source ORDER BY count(*) DESC, source LIMIT ?",
        arguments: [count])
    }.map { NodeRow($0) }
  }

  /// All time, random windows, one day, and windows in which nothing happens.
  func windows(_ random: inout SplitMix64) throws -> [GraphQuery] {
    let days = try queue.read { db in
      try Row.fetchOne(db, sql: "SELECT min(day), max(day) FROM e").map { ($0[0] as Int)...$0[1] }
    }
    let all = try #require(days)
    func query(_ first: Int, _ count: Int) -> GraphQuery {
      GraphQuery(
        since: .day(Day(daysSince1970: first)), until: .day(Day(daysSince1970: first + count)))
    }
    let first = Int.random(in: all, using: &random)
    return [
      GraphQuery(), query(all.lowerBound, 0), query(3_000, 400), query(all.upperBound + 10, 9),
      query(first, all.count / 20), query(first - 40, 60),
    ]
  }

  func neighborhood(
    _ node: NodeRow, _ query: GraphQuery
  ) throws -> (edges: Int, nodes: Int, outgoing: Int) {
    try queue.read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), count(DISTINCT other), coalesce(sum(is_out), 0) FROM (
            SELECT target AS other, 1 AS is_out FROM e
            WHERE source = :node AND day BETWEEN :first AND :last
            UNION ALL
            SELECT source, 0 FROM e
            WHERE target = :node AND source <> :node AND day BETWEEN :first AND :last)
          """, arguments: arguments(node, query))
      return (row?[0] ?? 0, row?[1] ?? 0, row?[2] ?? 0)
    }
  }

  func twoHops(_ node: NodeRow, _ query: GraphQuery) throws -> Int {
    try queue.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM e a JOIN e b
            ON b.source = a.target AND b.day > a.day AND b.day <= a.day + 30
          WHERE a.source = :node AND a.day BETWEEN :first AND :last
            AND b.day BETWEEN :first AND :last
          """, arguments: arguments(node, query)) ?? 0
    }
  }

  /// Type, month and count, sorted as text.
  func monthCounts(_ query: GraphQuery) throws -> [String] {
    let (first, last) = bounds(query)
    return try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name || ' ' || strftime('%Y-%m', day * 86400, 'unixepoch') || ' ' || count(*)
          FROM e JOIN type ON number = type WHERE day BETWEEN ? AND ?
          GROUP BY type, strftime('%Y-%m', day * 86400, 'unixepoch')
          """, arguments: [first, last])
    }.sorted()
  }

  private func bounds(_ query: GraphQuery) -> (first: Int, last: Int) {
    (
      query.since?.earliestDay?.daysSince1970 ?? -1_000_000,
      query.until?.latestDay?.daysSince1970 ?? 1_000_000
    )
  }

  private func arguments(_ node: NodeRow, _ query: GraphQuery) -> StatementArguments {
    let (first, last) = bounds(query)
    return ["node": Int(node.index), "first": first, "last": last]
  }
}
