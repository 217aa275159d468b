import ChanceryKit
import Chronology
import Foundation
import GRDB
import TestSupport
import Testing

/// The packed graph of a dossier beside the rows that it follows from.
@Suite(.tags(.slow)) final class QuerySegmentTests {
  /// The dossier of the sample, built once.
  private static let built = Result {
    let sample = try SampleDossier()
    _ = try sample.build()
    return try Data(contentsOf: sample.folder.appending(path: "out/dossier.chancery"))
  }

  private let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "packed-\(UUID().uuidString).chancery").path
    try Self.built.get().write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private static let questions = [
    "MATCH (n) RETURN n", "MATCH (a)-[r]->(b) RETURN a, r, b, r.date, r.known",
    "MATCH (e:Event)-[r:EVIDENCED_BY]->(d) RETURN e.title, r.quote, r.startByte, d.published",
    "MATCH (n) RETURN labels(n), n.aliases, n.date, n.confidence, n.start, n.collective",
    "MATCH (a:Country)<-[r]-(b) AS OF date('2025-09-05') RETURN a.name, b.name, type(r)",
  ]

  private func answers() throws -> [String] {
    let dossier = try Chancery.open(path)
    return try Language.allCases.flatMap { language in
      let questions = try GraphQuestions(dossier, language: language)
      return try Self.questions.map { try questions.answer($0).line }
    }
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    try queue.close()
  }

  private func count() throws -> Int {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM query_segment") ?? 0
    }
  }

  @Test func `it gives what the rows give, whole, damaged or missing`() throws {
    #expect(try count() > 20)
    let packed = try answers()
    // Of each kind of block one is damaged; each is passed over for the rows.
    for block in [1, 2, 3, 4, 5, 8, 9].map({ $0 << 32 }) {
      try change(
        """
        UPDATE query_segment SET bytes = zeroblob(length(bytes))
        WHERE block = (SELECT min(block) FROM query_segment WHERE block >= \(block))
        """)
      #expect(try answers() == packed)
    }
    try change("DELETE FROM query_segment")
    #expect(try answers() == packed)
  }

  @Test(arguments: [
    "UPDATE event SET title = 'x' WHERE id = (SELECT min(id) FROM event)",
    "DELETE FROM relation WHERE id = (SELECT min(id) FROM relation)",
    "UPDATE document SET outlet = 'x' WHERE id = (SELECT min(id) FROM document)",
    "DELETE FROM claim_participant WHERE claim = (SELECT min(claim) FROM claim_participant)",
    "INSERT INTO written_statement(number, query) VALUES (9, 'x')",
  ])
  func `any change of the rows empties it`(sql: String) throws {
    try change(sql)
    #expect(try count() == 0)
  }

  @Test func `what a query writes is seen by the next one`() throws {
    let questions = try GraphQuestions(Chancery.open(path), language: .french)
    _ = try questions.answer("MATCH (e:Event) WITH e ORDER BY e.id LIMIT 3 SET e.title = 'écrit'")
    #expect(try count() == 0)
    #expect(try answers().contains { $0.contains("écrit") })
  }
}
