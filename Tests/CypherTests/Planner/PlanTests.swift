import Cypher
import Synchronization
import TemporalGraph
import Testing

struct PlanTests {
  static let cases: [(query: String, steps: [String])] = [
    (
      "MATCH (a {name: 'x'})-[r]-(b) WHERE r.date >= date('2026-01-01') RETURN count(*)",
      ["Aggregate", "Count edges", "Node by property"]
    ),
    ("MATCH (a)-[r]->(b:Rare) RETURN a", ["Expand", "Label scan"]),
    ("MATCH ()-[r:R]->() RETURN type(r), count(*)", ["Aggregate", "Edge scan"]),
    ("MATCH (a) WHERE id(a) = 3 RETURN a", ["Node by id"]),
    (
      "MATCH (a)-->(b), (a)-->(c)-->(b) WHERE id(a) = 1 RETURN count(*)",
      ["Aggregate", "Expand into", "Expand", "Expand", "Node by id"]
    ),
    ("MATCH (n) RETURN n.i ORDER BY n.i LIMIT 3", ["Limit", "Top", "Project", "Node scan"]),
    ("MATCH (a:Rare), (b) WHERE a.i = b.i RETURN b", ["Node by property", "Label scan"]),
    (
      """
      MATCH p = shortestPath((a:Rare)-[r*]-(b {i: 1})) WHERE all(x IN r WHERE x.date < \
      date('2026-01-01')) RETURN p
      """,
      ["Shortest path", "Node by property", "Label scan"]
    ),
  ]

  @Test func `shows the plans of queries inside expressions`() throws {
    let bench = try QueryBench("CREATE (:A {i: 1})-[:R]->(:B)")
    let lines = try bench.rows(
      "EXPLAIN MATCH (a:A) WHERE exists { MATCH (a)-[:R]->(b:B) WHERE (b)-->() } "
        + "RETURN [(a)-->(c) | c.i] AS l")
    let words = lines.map { line in
      line.dropFirst().prefix { $0 != "~" && $0 != "#" && $0 != "'" }
        .split(separator: "  ", omittingEmptySubsequences: true).first.map(String.init) ?? ""
    }
    #expect(words.contains("Exists") && words.contains("Collect"), "\(lines)")
    #expect(words.count { $0 == "Exists" } == 2, "\(lines)")
    #expect(lines.contains { $0.contains("      └ Expand") }, "\(lines)")
  }

  @Test(arguments: cases)
  func `chooses the way with the fewest rows`(query: String, steps: [String]) throws {
    let bench = try QueryBench(
      "UNWIND range(1, 50) AS i CREATE (:N {i: i, name: 'n' + toString(i)})",
      "MATCH (a:N), (b:N) WHERE b.i = a.i + 1 CREATE (a)-[:R]->(b)",
      "CREATE (:Rare {i: 7})")
    let lines = try bench.rows("EXPLAIN " + query)
    let found = lines.dropFirst().map { line in
      line.dropFirst(3).prefix { $0 != "~" }.split(separator: "  ")[0]
        .trimmingPrefix("└ ").description
    }
    #expect(found.count == steps.count)
    for (line, step) in zip(found, steps) { #expect(line.hasPrefix(step), "\(found)") }
  }

  @Test func `a profile counts the rows of each step`() throws {
    var bench = try QueryBench("UNWIND range(1, 9) AS i CREATE (:N {i: i})-[:R]->(:M)")
    let clock = Counter()
    bench.options.clock = { clock.next() }
    let lines = try bench.rows("PROFILE MATCH (a:N)-[:R]->(b) WHERE a.i > 4 RETURN b")
    #expect(lines.contains { $0.contains("Filter") && $0.contains("5 made") }, "\(lines)")
    #expect(lines.contains { $0.contains("Label scan") && $0.contains("9 made") }, "\(lines)")
  }

  @Test func `the times of all steps are those of the whole`() throws {
    var bench = try QueryBench("UNWIND range(1, 9) AS i CREATE (:N {i: i})-[:R]->(:M)")
    let clock = Counter()
    bench.options.clock = { clock.next() }
    let result = try bench.run(
      """
      PROFILE MATCH (a:N) WHERE EXISTS { (a)-->() } OPTIONAL MATCH (a)-[:R]->(b) \
      MERGE (c:K {i: a.i}) RETURN a.i, count(b) ORDER BY a.i
      """)
    #expect(result.profile.allSatisfy { $0.nanoseconds > 0 }, "\(result.profile)")
    #expect(result.profile.reduce(0) { $0 + $1.nanoseconds } <= clock.next())
    #expect(result.profile[0].rows == 9)
  }

  @Test func `a plan is made once for graphs of about one size`() throws {
    let bench = try QueryBench("CREATE (:N)")
    let statement = try Statement("MATCH (n:N) RETURN count(n) AS c")
    for _ in 0..<3 {
      #expect(try statement.run(on: bench.graph).rows.map { $0[0] } == [.integer(1)])
    }
    var larger = bench
    try larger.run("UNWIND range(1, 500) AS i CREATE (:N)")
    #expect(try statement.run(on: larger.graph).rows.map { $0[0] } == [.integer(501)])
  }
}

/// A clock that goes on whenever it is looked at.
private final class Counter: Sendable {
  private let count = Mutex<Int64>(0)

  func next() -> Int64 {
    count.withLock { count in
      count += 1_000
      return count
    }
  }
}
