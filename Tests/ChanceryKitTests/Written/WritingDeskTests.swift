import Chronology
import Cypher
import Dossier
import Foundation
import GRDB
import Ontology
import TemporalGraph
import Testing

@testable import ChanceryKit

/// What becomes of entities, events and relations that queries write.
struct WritingDeskTests {
  private let dossier: WrittenDossier

  init() throws { dossier = try WrittenDossier(imports: true) }

  @Test func `a node with a kind and a name is an entity, with the id it gives itself`() throws {
    try dossier.write(
      """
      CREATE (:Entity:Person {id: 'person:jane', name: 'Jane Doe', aliases: ['JD'], country: 'FRA'}),
        (:Note {name: 'nobody'}), (:Person {note: 'nameless'}), (:Person:Country {name: 'both'})
      """)
    let entities = try dossier.open().entities()
    #expect(entities.count == 5)
    let jane = try #require(entities.first { $0.id.text == "person:jane" })
    #expect(jane.frenchName == "Jane Doe" && jane.aliases == ["JD"] && jane.country == "FRA")
    #expect(try dossier.open().store.entity(meant: "JD").id == jane.id)
  }

  @Test func `an event has the participants of its relationships`() throws {
    try dossier.write(
      """
      MATCH (f {name: 'France'}), (r {name: 'Russie'}), (p {name: 'Paris'})
      CREATE (e:Event {type: 'SANCTION', date: edtf('2026-02~'), factuality: 'intended'}),
        (f)-[:SOURCE_OF]->(e)-[:TARGETS]->(r), (e)-[:LOCATED_IN]->(p), (e)-[:ATTRIBUTED_TO]->(f),
        (:Event {type: 'NONE'}), (:Event {title: 'typeless'})
      """)
    let events = try dossier.open().events()
    let event = try #require(events.first { $0.type == .sanction })
    #expect(events.count == 3)
    #expect(event.sources == [WrittenDossier.france.id] && event.saidBy == event.sources)
    #expect(event.targets == [WrittenDossier.russia.id])
    #expect(event.place == WrittenDossier.paris.id && event.factuality == .intended)
    #expect(event.date == (try EDTF("2026-02~")) && event.assertedBy == "cypher:1")
  }

  @Test func `a relationship of a known kind between entities is a relation, once`() throws {
    try dossier.write(
      """
      MATCH (f {name: 'France'}), (r {name: 'Russie'}), (a {name: 'Arland'})
      CREATE (f)-[:SANCTIONS {date: date('2026-02-03'), note: 'gel'}]->(r),
        (f)-[:SANCTIONS {date: date('2026-02-03'), note: 'gel'}]->(r),
        (f)-[:SANCTIONS]->(a), (f)-[:DISLIKES]->(r)
      """)
    let relations = try dossier.open().relations(EventQuery(about: ["Russie"]))
    #expect(relations.count { $0.kind == .sanctions } == 1)
    let relation = try #require(relations.first { $0.kind == .sanctions })
    #expect(relation.note == "gel" && relation.assertedBy == "cypher:1")
    let graph = try dossier.open().graph(language: .french)
    let view = try graph.view(GraphQuery(since: EDTF("2026-02-01"), until: EDTF("2026-02-28")))
    let france = try graph.node(meant: "France")
    // What has no date of its own may hold on any day.
    #expect(view.edges(at: france, .outgoing).count == 4)
    let later = try graph.view(GraphQuery(since: EDTF("2026-03-01"), until: EDTF("2026-03-28")))
    #expect(later.edges(at: france, .outgoing).count == 2)
  }

  @Test func `what is changed of what was read is told as a decision`() throws {
    try dossier.write(
      "MATCH (e:Event {type: 'THREATEN'}) SET e.date = date('2026-01-04'), e.title = 'Menace'",
      "MATCH (n {name: 'Russie'}) SET n.name = 'Fédération'")
    let open = try dossier.open()
    let event = try #require(try open.events().first { $0.type == .threaten })
    #expect(event.date == (try EDTF("2026-01-04")) && event.title == "Menace")
    #expect(event.claims.count == 1 && event.assertedBy == nil)
    let decisions = try open.store.decisions().filter { $0.assertedBy == "cypher:1" }
    #expect(decisions.map(\.detail) == ["date: 2026-01-04; title: Menace"])
    #expect(decisions.first?.verb == .correct && decisions.first?.subjects == [event.id.text])
    #expect(try open.store.entity(meant: "Fédération").id == WrittenDossier.russia.id)
    #expect(try open.graph(language: .french).node(meant: "Fédération").place >= 0)
  }

  @Test func `an event that is deleted takes its dyads along, and its evidence stays`() throws {
    let id = try #require(try dossier.open().events().first { $0.type == .threaten }).id
    try dossier.write("MATCH (e:Event {type: 'THREATEN'}) DETACH DELETE e")
    let open = try dossier.open()
    #expect(try open.events().map(\.type) == [.consult])
    #expect(try open.relations().map(\.kind) == [.holdsOffice])
    #expect(try open.store.contents().documents[0].claims.count == 2)
    let why = try open.explanation(of: id.text, language: .english)
    #expect(why.text(width: nil, inColor: false).contains("cypher:1: MATCH (e:Event"))
  }

  @Test func `equal imported relations are told apart`() throws {
    try dossier.write(
      """
      MATCH ({name: 'Arland'})-[r:Meet]->({name: 'Borland'}) WITH r LIMIT 1 SET r.first = true
      """,
      "MATCH ()-[r:Meet]->() WHERE r.first IS NULL SET r.first = false",
      "MATCH ()-[r:Meet {first: true}]->() DELETE r")
    let graph = try dossier.graph()
    let values = graph.edges.compactMap { graph.property($0, "first") }
    #expect(values.count == 3 && values.allSatisfy { $0 == .boolean(false) })
  }

  @Test func `parts in an event hold when it happened`() throws {
    try dossier.write(
      "MATCH (f {name: 'France'}) CREATE (f)-[:SOURCE_OF]->(:Event {date: date('2026-02-03')})",
      "MATCH (e:Event {type: 'CONSULT'}) SET e.date = date('2026-02-04')")
    let questions = try GraphQuestions(dossier.open(), language: .french)
    let found = try questions.answer(
      "MATCH ()-[r:SOURCE_OF]->() WHERE r.date >= date('2026-02-01') RETURN toString(r.date) AS d "
        + "ORDER BY d")
    #expect(found.result.rows == [[.string("2026-02-03")], [.string("2026-02-04")]])
  }

  @Test func `what is recorded on a day is known from then on`() throws {
    var request = QueryRequest()
    request.recorded = try EDTF("2026-02-10")
    let questions = try GraphQuestions(dossier.open(), language: .french)
    _ = try questions.answer(
      "MATCH (a {name: 'France'}), (b {name: 'Russie'}) CREATE (a)-[:SANCTIONS]->(b)", request)
    request.time.knownAt = try EDTF("2026-02-09").latestDay
    let count = "MATCH ()-[r:SANCTIONS]->() RETURN count(r)"
    #expect(try questions.answer(count, request).result.rows == [[.integer(0)]])
    request.time.knownAt = try EDTF("2026-02-10").latestDay
    #expect(try questions.answer(count, request).result.rows == [[.integer(1)]])
  }

  @Test func `an id of an entity that was merged is found, and one that is gone is told`() throws {
    try dossier.write(
      "MATCH (n {id: 'person:emmanuel-macron'}) SET n.note = 'un'",
      "MATCH (n {name: 'Russie'})-[r:THREATENS]->() SET r.note = 'deux'")
    let statements = try dossier.open().store.writtenStatements()
    // In the next build he is read under another name, and nobody tells of Russia.
    var contents = try WrittenDossier.contents(leavingOut: [WrittenDossier.russia.id])
    let merged = Entity(
      id: ID("person:macron"), kind: .person, frenchName: "Macron", englishName: "Macron")
    contents.graph.entities = contents.graph.entities.map {
      $0.id == WrittenDossier.macron.id ? merged : $0
    }
    contents.graph.standsFor = [WrittenDossier.macron.id: merged.id]
    contents.graph.events = []
    contents.graph.relations = []
    let source = GraphSource(
      contents.graph, contents.documents, imported: GraphSnapshot(), statements: statements)
    let graph = try WritingDesk.graph(source, statements).graph
    #expect(graph.stale.map(\.statement.number) == [2])
    let node = try #require(graph.keys.nodes["person:macron"])
    #expect(graph.snapshot.property(node, "note") == .text("un"))
  }

  @Test func `a dossier that another program writes to is left alone`() throws {
    let queue = try DatabaseQueue(path: dossier.path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let error = #expect(throws: DossierError.self) { try dossier.write("CREATE (:Note)") }
      #expect(error?.reason == .locked)
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try dossier.open().store.writtenStatements().isEmpty)
  }

  @Test func `a dossier of version 7 takes facts`() throws {
    let queue = try DatabaseQueue(path: dossier.path)
    try queue.writeWithoutTransaction { db in
      try db.becomeVersion8()
      try db.execute(
        sql: """
          DROP VIEW written_list;
          DROP TABLE written_over;
          DROP TABLE written_fact;
          DROP TABLE written_statement;
          DELETE FROM grdb_migrations WHERE identifier = '8';
          PRAGMA user_version = 7;
          """)
    }
    try queue.close()
    let error = #expect(throws: DossierError.self) { try dossier.open() }
    #expect(error?.reason == .olderVersion(found: 7, known: 9))
    try Chancery.undo([], in: dossier.path)
    try dossier.write("CREATE (:Note)")
    #expect(try dossier.open().store.writtenStatements().count == 1)
  }

  @Test func `what queries wrote into a dossier of version 8 is in the next build`() throws {
    let sample = try SampleDossier()
    _ = try sample.build()
    let path = sample.path("out/dossier.chancery")
    let questions = try GraphQuestions(sample.open(), language: .french)
    _ = try questions.answer("CREATE (:Note {text: 'gardé'})")
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in try db.becomeVersion8() }
    try queue.close()
    _ = try sample.build()
    let notes = try GraphQuestions(sample.open(), language: .french)
      .answer("MATCH (n:Note) RETURN n.text").line
    #expect(notes.contains("gardé"))
    // What was written is in the packed graph, too.
    #expect(try !sample.open().store.querySegment(0..<1 << 41).isEmpty)
  }
}
