import Cypher
import Testing

struct ProcedureTests {
  private static let ring = """
    CREATE (a:P {name: 'a'})-[:R {w: 1}]->(b:P {name: 'b'})-[:R {w: 1}]->(c:Q {name: 'c'}),
    (c)-[:R {w: 1}]->(a), (a)-[:S {w: 9}]->(c), (:P {name: 'alone'})
    """

  static let cases: [(query: String, rows: [String])] = [
    ("CALL db.labels()", ["'P'", "'Q'"]),
    ("CALL db.relationshipTypes() YIELD relationshipType AS t RETURN collect(t)", ["['R', 'S']"]),
    ("CALL db.propertyKeys() YIELD propertyKey WHERE propertyKey <> 'w' RETURN *", ["'name'"]),
    (
      """
      CALL chancery.shortest('a', 'c') YIELD length, path RETURN length, [n IN nodes(path) | \
      n.name]
      """,
      ["1, ['a', 'c']"]
    ),
    (
      """
      CALL chancery.shortest('a', 'c', {weight: 'w'}) YIELD path, weight RETURN length(path), \
      weight
      """,
      ["2, 2.0"]
    ),
    ("CALL chancery.shortest('a', 'alone')", []),
    (
      "CALL chancery.kShortest('a', 'c', 3) YIELD rank, weight RETURN rank, weight",
      ["1, 1.0", "2, 2.0"]
    ),
    (
      """
      MATCH (n {name: 'a'}) CALL chancery.shortest(n, 'c', {types: ['R']}) YIELD length RETURN \
      length
      """,
      ["2"]
    ),
    (
      "CALL chancery.components() YIELD node, component RETURN component, count(*) AS n ORDER BY n",
      ["3, 1", "0, 3"]
    ),
    ("CALL chancery.pageRank() YIELD node, score RETURN round(1000 * sum(score))", ["1000.0"]),
    (
      """
      CALL chancery.triangles() YIELD node, triangles WHERE triangles > 0 RETURN node.name ORDER \
      BY node.name
      """,
      ["'a'", "'b'", "'c'"]
    ),
    (
      """
      CALL chancery.coreNumbers() YIELD node, core RETURN node.name, core ORDER BY core, \
      node.name LIMIT 2
      """,
      ["'alone', 0", "'a', 2"]
    ),
    ("CALL chancery.betweenness({direction: 'both'}) YIELD score RETURN sum(score)", ["0.0"]),
    ("CALL chancery.communities() YIELD community RETURN count(DISTINCT community)", ["2"]),
    ("CALL chancery.labelPropagation() YIELD community RETURN count(DISTINCT community)", ["2"]),
    ("CALL chancery.coOccurrences() YIELD count RETURN count(*)", ["3"]),
  ]

  @Test(arguments: cases)
  func `answers with rows`(query: String, rows: [String]) throws {
    #expect(try QueryBench(Self.ring).rows(query) == rows)
  }

  static let dated: [(query: String, rows: [String])] = [
    (
      """
      CALL chancery.earliestArrival('france', date('2026-01-01'), {types: ['AID', 'SPEAK']}) \
      YIELD node, day RETURN node.name, toString(day) ORDER BY day
      """,
      ["'france', '2026-01-01'", "'mali', '2026-01-05'", "'un', '2026-01-20'"]
    ),
    (
      """
      CALL chancery.latestDeparture('un', '2026-01-31', {types: ['AID', 'SPEAK']}) YIELD node, \
      day RETURN node.name, toString(day) ORDER BY node.name
      """,
      ["'france', '2026-01-05'", "'mali', '2026-01-20'", "'un', '2026-01-31'"]
    ),
    (
      """
      CALL chancery.earliestPath('france', 'un', '2026-01-01', {types: ['AID', 'SPEAK']}) YIELD \
      path, days RETURN length(path), days
      """,
      ["2, 15"]
    ),
    (
      """
      CALL chancery.fewestSteps('france', 'un', '2026-01-01', {types: ['AID', 'SPEAK']}) YIELD \
      path RETURN length(path)
      """,
      ["2"]
    ),
    (
      """
      CALL chancery.fastest('france', 'un', '2026-01-01', '2026-03-31', {types: ['AID', \
      'SPEAK']}) YIELD departure RETURN toString(departure)
      """,
      ["'2026-01-05'"]
    ),
    (
      """
      CALL chancery.degreeSeries('mali', 'month') YIELD start, edges RETURN toString(start), \
      edges
      """,
      ["'2026-01-01', 3", "'2026-02-01', 1"]
    ),
    (
      """
      CALL chancery.typeCounts('year') YIELD type, start, count WHERE type = 'AID' RETURN \
      toString(start), count
      """,
      ["'2026-01-01', 2"]
    ),
    (
      """
      CALL chancery.temporalTriangles(90) YIELD cyclic, transitive RETURN cyclic >= 0, transitive \
      >= 0
      """,
      ["true, true"]
    ),
    ("CALL chancery.bursts('mali', 'day') YIELD level RETURN count(*) >= 0", ["true"]),
  ]

  @Test(arguments: dated)
  func `follows paths in time`(query: String, rows: [String]) throws {
    #expect(try QueryBench.dated().rows(query) == rows)
  }

  static let faults: [(query: String, detail: String)] = [
    ("CALL chancery.shortest('a', 'nobody')", "InvalidArgumentValue"),
    ("CALL chancery.pageRank({dampling: 1})", "InvalidArgumentValue"),
    ("CALL chancery.pageRank({damping: 2})", "InvalidArgumentValue"),
    ("CALL chancery.shortest('a', 'b', {direction: 'up'})", "InvalidArgumentValue"),
    ("CALL chancery.shortest('a', 'b', {weight: 'name'})", nil),
    ("CALL chancery.degreeSeries('a', 'hour')", "InvalidArgumentValue"),
    ("CALL chancery.fastest('a', 'a', '2026-01-01', '2026-02-01')", "InvalidArgumentValue"),
  ].compactMap { query, detail in detail.map { (query, $0) } }

  @Test(arguments: faults)
  func `says which argument does not fit`(query: String, detail: String) throws {
    #expect(try QueryBench(Self.ring).fault(query) == detail)
  }
}
