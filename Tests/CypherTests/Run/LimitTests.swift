import Cypher
import Synchronization
import TemporalGraph
import Testing

struct LimitTests {
  private static let dense = """
    UNWIND range(1, 25) AS i CREATE (:N {i: i})
    """

  private func bench() throws -> QueryBench {
    try QueryBench(Self.dense, "MATCH (a:N), (b:N) WHERE a.i <> b.i CREATE (a)-[:R]->(b)")
  }

  static let endless = [
    "MATCH (a)-[*]-(b) RETURN count(*)",
    "MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)",
    "UNWIND range(1, 100000000000) AS x RETURN sum(x)",
    "MATCH (a)-->(b)-->(c)-->(d)-->(e)-->(f) RETURN a.i + f.i AS s, count(*) ORDER BY s",
    "MATCH (a) WHERE EXISTS { MATCH (a)-[*8]->(b {i: 0}) } RETURN a",
    """
    MATCH (a {i: 1}), (b {i: 2}) MATCH p = allShortestPaths((a)-[*..30]->(b)) WHERE false RETURN \
    p UNION MATCH (a)-[*]->() RETURN a AS p
    """,
    """
    RETURN reduce(s = 0, i IN range(1, 9000000) | s + i) + reduce(s = 0, i IN range(1, 9000000) | \
    s + i) AS x
    """,
  ]

  @Test(arguments: endless)
  func `a query that would run on ends after its steps`(query: String) throws {
    var bench = try bench()
    bench.options.limits.steps = 20_000
    #expect(bench.fault(query) == "StepLimit")
  }

  @Test(arguments: [
    "MATCH (a)-->(b)-->(c)-->(d) RETURN collect(a.i + '-' + d.i)",
    "MATCH (a)-->(b)-->(c)-->(d) RETURN a, b, c, d",
    "MATCH (a)-->(b)-->(c)-->(d) WITH * ORDER BY a.i RETURN count(*)",
    "MATCH (a)-->(b)-->(c)-->(d) RETURN DISTINCT [a, b, c, d] AS l",
    "MATCH (a)-->(b)-->(c)-->(d) WITH [a, b, c, d] AS l, count(*) AS n RETURN count(*)",
    "MATCH (a)-->(b)-->(c)-->(d) CREATE (:Copy)",
  ])
  func `a query that would take more memory than it has ends`(query: String) throws {
    var bench = try bench()
    bench.options.limits.memory = 1 << 20
    #expect(bench.fault(query) == "MemoryLimit")
  }

  @Test func `a query ends when its time is over`() throws {
    var bench = try bench()
    let clock = Ticks()
    bench.options.clock = { clock.next() }
    bench.options.limits.time = 20
    #expect(bench.fault("MATCH (a)-[*]-(b) RETURN count(*)") == "TimeLimit")
  }

  @Test(arguments: [
    "CALL chancery.betweenness() YIELD score RETURN sum(score)",
    "CALL chancery.temporalTriangles(30) YIELD cyclic RETURN cyclic",
    "CALL chancery.coOccurrences() YIELD count RETURN count",
    "MATCH (a {i: 1}), (b {i: 2}) CALL chancery.kShortest(a, b, 500) YIELD rank RETURN rank",
  ])
  func `a procedure ends when the time of its query is over`(query: String) throws {
    var bench = try bench()
    let clock = Ticks()
    bench.options.clock = { clock.next() }
    bench.options.limits.time = 20
    #expect(bench.fault(query) == "TimeLimit")
  }

  @Test func `a query that is canceled ends`() throws {
    let meter = Meter()
    meter.cancel()
    let statement = try Statement("MATCH (a)-[*]-(b) RETURN count(*)")
    let error = #expect(throws: CypherError.self) {
      try statement.run(on: bench().graph, meter: meter)
    }
    #expect(error?.detail == "Canceled")
  }

  @Test func `what is given back can be taken again`() throws {
    var bench = try bench()
    bench.options.limits.memory = 1 << 19
    let query = """
      MATCH (a)-->(b) WHERE EXISTS { MATCH (b)-->(c) WITH c.i AS i, count(*) AS n RETURN DISTINCT i }
      RETURN count(*)
      """
    #expect(try bench.rows(query) == ["600"])
  }

  @Test(arguments: [
    String(repeating: "WITH 1 AS x ", count: 1_200) + "RETURN x",
    "MATCH " + Array(repeating: "()", count: 60).joined(separator: "-->") + " RETURN 1 LIMIT 1",
    "MATCH (n) WHERE " + (0..<500).map { "n.i <> \($0)" }.joined(separator: " AND ")
      + " RETURN count(n)",
    "RETURN " + String(repeating: "[", count: 200) + String(repeating: "]", count: 200) + " AS x",
  ])
  func `long queries run`(query: String) throws {
    var bench = try bench()
    bench.options.limits.steps = 50_000_000
    #expect(bench.fault(query) == nil)
  }

  @Test(arguments: [
    String(repeating: "WITH 1 AS x ", count: 3_000) + "RETURN x",
    "MATCH " + Array(repeating: "()", count: 2_000).joined(separator: "-->") + " RETURN 1",
  ])
  func `queries that are too long are refused`(query: String) throws {
    #expect(QueryBench().fault(query) == "QueryTooLong")
  }
}

/// A clock that goes on by one whenever it is looked at.
private final class Ticks: Sendable {
  private let count = Atomic<Int64>(0)

  func next() -> Int64 { count.add(1, ordering: .relaxed).newValue }
}
