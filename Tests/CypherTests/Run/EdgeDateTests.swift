import Chronology
import Cypher
import TemporalGraph
import Testing

struct EdgeDateTests {
  static let cases: [(query: String, rows: [String])] = [
    (
      "MATCH (:Actor {name: 'france'})-[r:AID]->() RETURN r.date ORDER BY r.date",
      ["'2026-01-05'", "'2026-02-10'"]
    ),
    (
      "MATCH ()-[r:SPEAK]->(b {name: 'france'}) RETURN r.earliest, r.latest",
      ["'2026-03-01', '2026-03-31'"]
    ),
    (
      "MATCH ()-[r:OLD]->() RETURN r.date, r.earliest, r.latest, r.known",
      ["null, null, null, null"]
    ),
    ("MATCH ()-[r:AID]->() RETURN DISTINCT r.known", ["'2026-02-01'"]),
    ("MATCH ()-[r]->() WHERE r.date < date('2026-01-20') RETURN type(r)", ["'AID'"]),
    ("MATCH ()-[r]->() WHERE r.date > date('2026-01-31') RETURN type(r)", ["'AID'"]),
    ("MATCH ()-[r]->() WHERE r.earliest >= date('2026-03-01') RETURN type(r)", ["'SPEAK'"]),
    ("MATCH ()-[r:STRIKE]-() RETURN count(*)", ["1"]),
    (
      """
      MATCH ({name: 'france'})-[p]->(b)-[q]->(c) WHERE q.date > p.date RETURN b.name, c.name, \
      type(q) ORDER BY c.name
      """,
      ["'mali', 'mali', 'STRIKE'", "'mali', 'un', 'SPEAK'"]
    ),
    ("MATCH ({name: 'france'})-[p]->()-[q]->() WHERE q.date > p.date RETURN count(*)", ["2"]),
    (
      "MATCH ()-[r]->() AS OF date('2026-01-25') RETURN type(r) ORDER BY type(r)",
      ["'AID'", "'ALLY'", "'OLD'", "'SPEAK'", "'STRIKE'"]
    ),
    (
      """
      MATCH ()-[r]->() BETWEEN date('2026-02-01') AND date('2026-02-28') RETURN type(r) ORDER BY \
      type(r)
      """,
      ["'AID'", "'OLD'"]
    ),
    (
      "MATCH ()-[r]->() KNOWN AT date('2026-01-31') RETURN type(r) ORDER BY type(r)",
      ["'ALLY'", "'OLD'"]
    ),
    (
      """
      MATCH ({name: 'france'})-[*2]->(b) BETWEEN date('2026-01-01') AND date('2026-01-21') RETURN \
      b.name ORDER BY b.name
      """,
      ["'mali'", "'mali'", "'un'"]
    ),
  ]

  @Test(arguments: cases)
  func `edges show their dates as properties`(query: String, rows: [String]) throws {
    let found = try QueryBench.dated().rows(query)
    #expect(found.map { $0.replacing("date(", with: "").replacing(")", with: "") } == rows)
  }

  @Test func `a property of its own hides an edge's date`() throws {
    var bench = try QueryBench.dated()
    try bench.run("MATCH ()-[r:OLD]->() SET r.date = date('2020-05-01')")
    #expect(
      try bench.rows("MATCH ()-[r]->() WHERE r.date < date('2021-01-01') RETURN type(r)")
        == ["'OLD'"])
  }

  @Test func `the time of a run binds every pattern of it`() throws {
    var bench = try QueryBench.dated()
    bench.options.time.asOf = Day(year: 2026, month: 1, day: 6)
    #expect(try bench.rows("MATCH ({name: 'france'})-[r:AID]->() RETURN count(*)") == ["1"])
    #expect(
      try bench.rows("MATCH ({name: 'france'}) WHERE EXISTS { (:Actor)-[:SPEAK]->() } RETURN 1")
        == [])
  }
}
