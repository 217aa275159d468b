import ChanceryKit
import Chronology
import Dossier
import Foundation
import GRDB
import TemporalGraph
import TestSupport
import Testing

/// A dossier that a small table was imported into.
private final class SmallImport {
  let folder: URL
  var dossier: String { folder.appending(path: "small.chancery").path }
  var table: String { folder.appending(path: "rows.tsv").path }

  init(lines: Int = 400) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "small-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.lines(lines, seed: 1).utf8).write(to: URL(filePath: table))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func lines(_ count: Int, seed: UInt64, names: String = "A") -> String {
    var random = SplitMix64(seed: seed)
    let dates = ["2024-01-05", "2024-02", "2023/2024", "2024-03-09?", "2022-02-24/.."]
    return (0..<count).map { _ in
      let (a, b) = (random.next() % 40, random.next() % 40)
      let type = ["MEETS", "Make statement", "AIDS"][Int(random.next() % 3)]
      return "\(names)\(a)\t\(type)\t\(names)\(b)\t\(dates[Int(random.next() % 5)])\n"
    }.joined()
  }

  /// Lines of which most carry a number, a text and a truth.
  static func carryingLines(_ count: Int, seed: UInt64) -> String {
    lines(count, seed: seed).split(separator: "\n").enumerated().map { number, line in
      let weight = number % 9 == 0 ? "" : "\(Double(number % 50) / 4)"
      return "\(line)\t\(weight)\tnote \(number % 11)\t\(number % 3 == 0)\n"
    }.joined()
  }

  static let carryingColumns = "subject,relation,object,date,weight:number,note:text,sure:boolean"

  @discardableResult
  func importTable(
    columns: String = "subject,relation,object,date", recorded: EDTF? = nil,
    progress: @escaping (String) -> Void = { _ in }
  ) throws -> ImportReport {
    try Chancery.importRelations(
      ImportPlan(path: table, columns: columns, dossier: dossier, recorded: recorded),
      progress: progress)
  }

  /// Imports lines of which most carry something.
  func importCarrying(_ count: Int) throws {
    try Data(Self.carryingLines(count, seed: 4).utf8).write(to: URL(filePath: table))
    try importTable(columns: Self.carryingColumns)
  }

  func append(_ text: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: table))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// What another program does to the file, which may know nothing of what refers to what.
  func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: dossier, configuration: configuration)
    try queue.write { db in try db.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  func graph() throws -> ImportedGraph {
    try DossierStore(path: dossier).readImportedGraph { try ImportedGraph($0) }
  }

  /// Every edge in words, sorted.
  static func edges(_ imported: ImportedGraph) -> [String] {
    let graph = imported.graph
    func name(_ node: NodeRow) -> String {
      if case .text(let name) = graph.property(node, "name") { name } else { "" }
    }
    return graph.edges.map { edge in
      "\(name(graph.source(edge))) \(graph.vocabulary.name(graph.type(edge))) "
        + "\(name(graph.target(edge))) \(graph.times.text(graph.time(edge))) \(graph.span(edge)) "
        + "\(graph.times.text(graph.known(edge)))"
        + ["weight", "note", "sure", "cost"].map { key in
          graph.property(edge, key).map { " \($0)" } ?? " –"
        }.joined()
    }.sorted()
  }

  /// How many edges there are at each node in a window.
  static func neighborhoods(_ imported: ImportedGraph) -> [Int] {
    let view = GraphView(imported.graph).during(
      Day(daysSince1970: 19_700)..<Day(daysSince1970: 19_750))
    return imported.graph.nodes.map { view.neighborhood(of: $0).edgeCount }
  }
}

struct ImportedGraphTests {
  private let small: SmallImport

  init() throws { small = try SmallImport() }

  @Test func `rows and segment are the same graph`() throws {
    try small.importTable(recorded: try EDTF("2024-06-01"))
    let segment = try small.graph()
    #expect(segment.source == .segment)
    try small.execute("DELETE FROM graph_segment")
    let rows = try small.graph()
    #expect(rows.source == .rows)
    #expect(SmallImport.edges(rows) == SmallImport.edges(segment))
    #expect(SmallImport.neighborhoods(rows) == SmallImport.neighborhoods(segment))
    #expect(rows.graph.edgeCount == 400)
  }

  @Test func `rows that came later are a tail, and then part of the segment`() throws {
    try small.importTable()
    try small.append(SmallImport.lines(100, seed: 2, names: "B"))
    #expect(try small.importTable().added == 100)
    let tailed = try small.graph()
    #expect(tailed.source == .segment && tailed.graph.tail.count == 100)
    try small.execute("DELETE FROM graph_segment")
    #expect(SmallImport.edges(try small.graph()) == SmallImport.edges(tailed))
    try small.append(SmallImport.lines(5_000, seed: 3, names: "C"))
    try small.importTable()
    let sealed = try small.graph()
    #expect(sealed.source == .segment && sealed.graph.tail.count == 0)
    #expect(sealed.graph.edgeCount == 5_500)
  }

  @Test func `a damaged block is never trusted, and the next import mends it`() throws {
    try small.importTable()
    let whole = SmallImport.edges(try small.graph())
    let queue = try DatabaseQueue(path: small.dossier)
    let blocks = try queue.read { db in
      try Int64.fetchAll(db, sql: "SELECT block FROM graph_segment ORDER BY block")
    }
    try queue.close()
    #expect(blocks.count > 6)
    let damages = [
      "DELETE FROM graph_segment WHERE block = ?",
      "UPDATE graph_segment SET bytes = substr(bytes, 1, length(bytes) - 1) WHERE block = ?",
      "UPDATE graph_segment SET bytes = zeroblob(40) WHERE block = ?",
      "UPDATE graph_segment SET bytes = x'' WHERE block = ?",
    ]
    func packed() throws -> [Row] {
      let queue = try DatabaseQueue(path: small.dossier)
      return try queue.read { db in try Row.fetchAll(db, sql: "SELECT * FROM graph_segment") }
    }
    let before = try packed()
    for (number, block) in blocks.enumerated() {
      try small.execute(damages[number % damages.count], [block])
      let mended = try small.graph()
      // The incoming side follows from the outgoing one; only a cold question reads its blocks.
      let isIncoming = 6...7 ~= block >> 32
      #expect(mended.source == (isIncoming ? .segment : .rows), "block \(block)")
      #expect(SmallImport.edges(mended) == whole)
      #expect(try small.importTable().wasThere)
      #expect(try small.graph().source == .segment)
      #expect(try packed() == before, "block \(block)")
    }
  }

  @Test func `rows that another program changes make the segment stale`() throws {
    try small.importTable()
    let before = SmallImport.edges(try small.graph())
    try small.execute("UPDATE graph_node SET name = 'Renamed' WHERE number = 0")
    let renamed = try small.graph()
    #expect(renamed.source == .rows)
    #expect(SmallImport.edges(renamed).contains { $0.contains("Renamed") })
    try small.execute("DELETE FROM graph_edge WHERE number = 7")
    #expect(try small.graph().graph.edgeCount == before.count - 1)
    #expect(try small.importTable().wasThere)
    #expect(try small.graph().source == .segment)
    #expect(try small.graph().graph.edgeCount == before.count - 1)
  }

  @Test(arguments: [
    "UPDATE graph_edge SET source = 4000000000 WHERE number = 3",
    "UPDATE graph_edge SET target = -1 WHERE number = 3",
    "UPDATE graph_edge SET type = 99 WHERE number = 3",
    "UPDATE graph_edge SET date = 99 WHERE number = 3",
    "UPDATE graph_edge SET import = 99 WHERE number = 3",
    "DELETE FROM graph_node WHERE number = 5",
    "DELETE FROM graph_type WHERE number = 0",
    "UPDATE graph_date SET date = 'never' WHERE number = 2",
  ])
  func `rows that contradict each other are an error that names the file`(damage: String) throws {
    try small.importTable()
    try small.execute(damage)
    let error = #expect(throws: DossierError.self) { _ = try small.graph() }
    #expect(error?.description.contains("its imported relations are damaged") == true)
    #expect(throws: DossierError.self) { _ = try small.importTable() }
  }

  @Test func `an import's damaged record is an error or a reason to begin anew`() throws {
    try small.importTable(recorded: try EDTF("2024-06-01"))
    try small.execute("UPDATE graph_import SET digest = 'x', is_complete = 0, bytes = 100")
    #expect(throws: ImportError.self) { _ = try small.importTable() }
    try small.execute("UPDATE graph_import SET digest = 'x', is_complete = 1")
    #expect(try small.importTable().added == 400)
    #expect(try small.graph().graph.edgeCount == 800)
    try small.execute("DELETE FROM graph_segment; UPDATE graph_import SET recorded = 'once'")
    let error = #expect(throws: DossierError.self) { _ = try small.graph() }
    #expect(error?.description.contains("'once'") == true)
  }

  @Test func `a file without permission to write answers all the same`() throws {
    try small.importTable()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: small.dossier)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: small.folder.path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: small.folder.path)
    }
    #expect(try small.graph().source == .segment)
    let open = try OpenDossier(path: small.dossier).graph(language: .english)
    #expect(try !open.neighborListing(of: "A1", GraphQuery(), .both, limit: nil).rows.isEmpty)
  }

  @Test func `an import beside another never gives edges wrong numbers`() throws {
    // Two transactions: more than 65,536 relations, and the rest.
    let large = try SmallImport(lines: 120_000)
    let other = large.folder.appending(path: "other.tsv")
    try Data(SmallImport.lines(50, seed: 9, names: "Other").utf8).write(to: other)
    var isFirst = true
    let plan = ImportPlan(path: other.path, dossier: large.dossier)
    let error = #expect(throws: ImportError.self) {
      _ = try large.importTable { _ in
        guard isFirst else { return }
        isFirst = false
        _ = try? Chancery.importRelations(plan)
      }
    }
    #expect(error == .elsewhere(path: large.table))
    #expect(try large.importTable().resumedAfter ?? 0 >= 65_536)
    #expect(try large.graph().graph.edgeCount == 120_050)

    // Between the last transaction and the checkpoint.
    _ = try small.importTable { line in
      guard line.hasSuffix("sorting") else { return }
      _ = try? Chancery.importRelations(ImportPlan(path: other.path, dossier: small.dossier))
    }
    #expect(try small.graph().graph.edgeCount == 450)
  }

  @Test func `rows, segment and tail carry the same properties`() throws {
    // More than one block of a column.
    try small.importCarrying(9_000)
    let segment = try small.graph()
    #expect(segment.source == .segment && segment.graph.edgeCount == 9_000)
    let edges = SmallImport.edges(segment)
    #expect(edges.count { $0.contains("float") } == 8_000)
    #expect(edges.allSatisfy { $0.contains("note") && $0.contains("boolean") })
    try small.execute("DELETE FROM graph_segment")
    #expect(try small.graph().source == .rows)
    #expect(SmallImport.edges(try small.graph()) == edges)

    #expect(try small.importTable(columns: SmallImport.carryingColumns).wasThere)
    try small.append(SmallImport.carryingLines(200, seed: 5))
    try small.importTable(columns: SmallImport.carryingColumns)
    let tailed = try small.graph()
    #expect(tailed.source == .segment && tailed.graph.tail.count == 200)
    let all = SmallImport.edges(tailed)
    try small.execute("DELETE FROM graph_segment")
    #expect(try small.graph().source == .rows)
    #expect(SmallImport.edges(try small.graph()) == all)
  }

  @Test func `properties that another program changes make the segment stale`() throws {
    try small.importCarrying(300)
    func weights() throws -> ImportedGraph.Source {
      let graph = try small.graph()
      defer { _ = try? small.importTable(columns: SmallImport.carryingColumns) }
      return graph.source
    }
    #expect(try weights() == .segment)
    for change in [
      "UPDATE graph_edge_property SET value = 99.0 WHERE edge = 7 AND value = 1.5",
      "DELETE FROM graph_edge_property WHERE edge = 9",
      "INSERT INTO graph_edge_property SELECT 1, number, 4.5 FROM graph_key WHERE name = 'weight'",
      "UPDATE graph_key SET name = 'cost' WHERE name = 'weight'",
      "DELETE FROM graph_edge WHERE number = 11",
    ] {
      try small.execute(change)
      #expect(try weights() == .rows, "\(change)")
      #expect(try weights() == .segment, "\(change)")
    }
    let graph = try small.graph().graph
    #expect(graph.edgeCount == 299 && graph.edges.contains { graph.property($0, "cost") != nil })
  }

  @Test(arguments: [
    "UPDATE graph_edge_property SET value = 'high' WHERE edge = 7",
    "UPDATE graph_edge_property SET key = 99 WHERE edge = 7 AND key = 1",
    "UPDATE graph_edge_property SET edge = 5000 WHERE edge = 7",
    "DELETE FROM graph_key WHERE name = 'weight'",
  ])
  func `properties that contradict the other rows are an error`(damage: String) throws {
    try small.importCarrying(300)
    try small.execute(damage)
    let error = #expect(throws: DossierError.self) { _ = try small.graph() }
    #expect(error?.description.contains("graph_edge_property of edge") == true)
  }

  @Test func `a dossier of version 6 keeps its relations and takes properties`() throws {
    try small.importTable(recorded: try EDTF("2024-06-01"))
    let edges = SmallImport.edges(try small.graph())
    let queue = try DatabaseQueue(path: small.dossier)
    try queue.write { db in try db.becomeVersion8() }
    try queue.close()
    try small.execute(
      """
      DROP VIEW written_list;
      DROP TABLE written_over;
      DROP TABLE written_fact;
      DROP TABLE written_statement;
      DROP VIEW graph_edge_property_list;
      DROP TRIGGER graph_edge_property_of_deleted;
      DROP TABLE graph_edge_property;
      DROP TABLE graph_key;
      ALTER TABLE graph_state DROP COLUMN segment_edge;
      DELETE FROM grdb_migrations WHERE identifier IN ('7', '8');
      PRAGMA user_version = 6;
      """)
    let second = small.folder.appending(path: "second.tsv")
    try Data(SmallImport.carryingLines(50, seed: 6).utf8).write(to: second)
    _ = try Chancery.importRelations(
      ImportPlan(
        path: second.path, columns: SmallImport.carryingColumns, dossier: small.dossier))
    let grown = try small.graph()
    #expect(grown.source == .segment && grown.graph.tail.count == 50)
    #expect(Set(SmallImport.edges(grown)).isSuperset(of: edges))
    #expect(SmallImport.edges(grown).count { $0.contains("note") } == 50)
  }
}
