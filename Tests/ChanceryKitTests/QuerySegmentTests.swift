import ChanceryKit
import Chronology
import Foundation
import GRDB
import TestSupport
import Testing

/// The packed graph of a dossier beside the rows that it follows from.
@Suite(.tags(.slow)) struct QuerySegmentTests {
  private static let questions = [
    "MATCH (n) RETURN n", "MATCH (a)-[r]->(b) RETURN a, r, b, r.date, r.known",
    "MATCH (e:Event)-[r:EVIDENCED_BY]->(d) RETURN e.title, r.quote, r.startByte, d.published",
    "MATCH (n) RETURN labels(n), n.aliases, n.date, n.confidence, n.start, n.collective",
    "MATCH (a:Country)<-[r]-(b) AS OF date('2025-09-05') RETURN a.name, b.name, type(r)",
  ]

  private func answers(_ dossier: OpenDossier) throws -> [String] {
    try Language.allCases.flatMap { language in
      let questions = try GraphQuestions(dossier, language: language)
      return try Self.questions.map { try questions.answer($0).line }
    }
  }

  private func change(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    try queue.close()
  }

  private func count(_ path: String) throws -> Int {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM query_segment") ?? 0
    }
  }

  @Test func `it gives what the rows give, whole, damaged or missing`() throws {
    let sample = try SampleDossier()
    _ = try sample.build()
    let path = sample.path("out/dossier.chancery")
    #expect(try count(path) > 20)
    let packed = try answers(sample.open())
    // Of each kind of block one is damaged; each is passed over for the rows.
    for block in [1, 2, 3, 4, 5, 8, 9].map({ $0 << 32 }) {
      try change(
        path,
        """
        UPDATE query_segment SET bytes = zeroblob(length(bytes))
        WHERE block = (SELECT min(block) FROM query_segment WHERE block >= \(block))
        """)
      #expect(try answers(sample.open()) == packed)
    }
    try change(path, "DELETE FROM query_segment")
    #expect(try answers(sample.open()) == packed)
  }

  @Test(arguments: [
    "UPDATE event SET title = 'x' WHERE id = (SELECT min(id) FROM event)",
    "DELETE FROM relation WHERE id = (SELECT min(id) FROM relation)",
    "UPDATE document SET outlet = 'x' WHERE id = (SELECT min(id) FROM document)",
    "DELETE FROM claim_participant WHERE claim = (SELECT min(claim) FROM claim_participant)",
    "INSERT INTO written_statement(number, query) VALUES (9, 'x')",
  ])
  func `any change of the rows empties it`(change sql: String) throws {
    let sample = try SampleDossier()
    _ = try sample.build()
    let path = sample.path("out/dossier.chancery")
    try change(path, sql)
    #expect(try count(path) == 0)
    _ = try answers(sample.open())
    _ = try sample.build()
    #expect(try count(path) > 20)
  }

  @Test func `what a query writes is seen by the next one, and packed by the next build`() throws {
    let sample = try SampleDossier()
    _ = try sample.build()
    let path = sample.path("out/dossier.chancery")
    let questions = try GraphQuestions(sample.open(), language: .french)
    _ = try questions.answer("MATCH (e:Event) WITH e ORDER BY e.id LIMIT 3 SET e.title = 'écrit'")
    #expect(try count(path) == 0)
    let seen = try answers(sample.open())
    #expect(seen.contains { $0.contains("écrit") })
    _ = try sample.build()
    #expect(try count(path) > 20)
    #expect(try answers(sample.open()) == seen)
  }
}
