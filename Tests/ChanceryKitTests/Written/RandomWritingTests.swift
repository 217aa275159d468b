import Chronology
import Cypher
import Dossier
import Ontology
import TemporalGraph
import TestSupport
import Testing

@testable import ChanceryKit

/// Random queries that write: what the dossier gives when it is opened again is what the query gave.
@Suite(.tags(.property))
struct RandomWritingTests {
  private static let queries = [
    "CREATE (:Entity:Person {name: 'P$n', n: $n})",
    "CREATE (:Event {type: 'THREATEN', title: 'E$n', date: date('2026-02-0$d')})",
    "CREATE (a:Note {text: 'it\\'s \"$n\"', at: [1.5, 2.0]})-[:ON {w: $n}]->(b:Note)",
    "MATCH (a:Country), (b:Person) CREATE (a)-[:SUPPORTS {date: date('2026-03-0$d'), w: $n}]->(b)",
    "MATCH (a:Entity), (e:Event) WITH a, e LIMIT $d CREATE (a)-[:SOURCE_OF]->(e)",
    "MATCH (a:Entity) WITH a LIMIT $d MERGE (a)-[r:KNOWS]->(n:Note {n: $n}) ON CREATE SET r.w = 0 "
      + "ON MATCH SET r.w = r.w + 1",
    "MERGE (n:Note {n: $n}) ON CREATE SET n.new = true ON MATCH SET n.new = false",
    "MATCH (a)-[r]->(b) WITH r ORDER BY type(r), r.w SKIP $n LIMIT $d SET r.w = $n, r.day = "
      + "date('2026-01-0$d')",
    "MATCH (a)-[r]->(b) WITH r SKIP $n LIMIT 2 SET r.date = edtf('2026-0$d~')",
    "MATCH (a)-[r]->(b) WITH r SKIP $n LIMIT $d REMOVE r.w, r.date",
    "MATCH (a) WITH a SKIP $n LIMIT $d SET a.score = $n / 2.0, a.span = duration('P$dD'), a:Seen",
    "MATCH (a) WITH a SKIP $n LIMIT 1 SET a = {name: 'new $n', list: ['a', 'b']}",
    "MATCH (a) WITH a SKIP $n LIMIT 2 SET a += {n: null, when: datetime('2026-01-0$dT10:00Z')}",
    "MATCH (a) WITH a SKIP $n LIMIT $d REMOVE a:Seen, a.score, a:Person",
    "MATCH (a)-[r]->(b) WITH r SKIP $n LIMIT $d DELETE r",
    "MATCH (a) WITH a SKIP $n LIMIT 1 DETACH DELETE a",
    "MATCH (a) WHERE NOT (a)--() WITH a LIMIT 1 DELETE a",
    "MATCH (a:Note) WITH a LIMIT 1 DETACH DELETE a CREATE (:Note {n: $n})",
    "UNWIND range(1, $d) AS i CREATE (:Entity:Organization {name: 'O' + toString(i), big: 1e300})",
  ]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a dossier that is opened again has the graph of the query`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let dossier = try WrittenDossier(imports: seed.isMultiple(of: 2))
    let before = try DossierStore(path: dossier.path).contents()
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let query = (Self.queries.randomElement(using: &random) ?? "")
        .replacing("$n", with: "\(Int.random(in: 0...12, using: &random))")
        .replacing("$d", with: "\(Int.random(in: 1...4, using: &random))")
      let questions = try GraphQuestions(dossier.open(), language: .french)
      let table = try questions.answer(query)
      let expected = WrittenDossier.lines(table.result.graph)
      #expect(try WrittenDossier.lines(dossier.graph()) == expected, "\(query)")
      #expect(WrittenDossier.lines(questions.graph) == expected, "\(query)")
    }
    try expectSame(dossier, before)
  }

  /// The dossier is what it would be if all facts were applied at once, and taking them back leaves
  /// nothing behind.
  private func expectSame(_ dossier: WrittenDossier, _ before: DossierContents) throws {
    let store = try DossierStore(path: dossier.path)
    let contents = try store.contents()
    let statements = contents.written.statements
    let source = try GraphSource(store, isWhole: true)
    let (written, shown, _) = try WritingDesk.graph(source, statements)
    #expect(shown == contents.graph && written == contents.written)
    #expect(contents.written.covered.uncovered(contents.graph) == before.graph)
    guard !statements.isEmpty else { return }
    try Chancery.undo(statements.map(\.name), in: dossier.path)
    #expect(try DossierStore(path: dossier.path).contents() == before)
  }
}
