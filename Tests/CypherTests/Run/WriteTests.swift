import Cypher
import TemporalGraph
import Testing

struct WriteTests {
  private static let family = """
    CREATE (a:Person {name: 'Ada', age: 3})-[:KNOWS {since: 1}]->(b:Person {name: 'Bo'}),
    (a)-[:KNOWS {since: 2}]->(b), (a)-[:LIKES]->(a)
    """

  static let effects: [(query: String, effects: [Int])] = [
    // Nodes, relationships, labels and properties, each added and taken away.
    ("CREATE (:New {a: 1, b: null})-[:T]->(:New)", [2, 0, 1, 0, 1, 0, 1, 0]),
    ("MATCH (a {name: 'Ada'}) SET a.age = 4, a.name = 'Ada'", [0, 0, 0, 0, 0, 0, 1, 1]),
    ("MATCH (a:Person) SET a = {name: 'x'}", [0, 0, 0, 0, 0, 0, 2, 3]),
    ("MATCH (a:Person) SET a += {age: null, size: 1}", [0, 0, 0, 0, 0, 0, 2, 1]),
    ("MATCH (a {name: 'Ada'}) SET a:Person:Child REMOVE a.age", [0, 0, 0, 0, 1, 0, 0, 1]),
    ("MATCH ()-[r:KNOWS]->() DELETE r", [0, 0, 0, 2, 0, 0, 0, 2]),
    ("MATCH (a:Person) DETACH DELETE a", [0, 2, 0, 3, 0, 1, 0, 5]),
    ("MATCH p = (a)-[r]-(b) DELETE r, r DELETE a, b", [0, 2, 0, 3, 0, 1, 0, 5]),
    ("CREATE (n:Gone {x: 1}) DELETE n", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("MATCH (a:Person) CREATE (a)-[:SEES]->(:Person)", [2, 0, 2, 0, 0, 0, 0, 0]),
    ("UNWIND [1, 2, 1] AS x MERGE (:City {id: x})", [2, 0, 0, 0, 1, 0, 2, 0]),
    (
      "MATCH (a {name: 'Ada'}), (b {name: 'Bo'}) MERGE (a)-[:KNOWS]->(b)", [0, 0, 0, 0, 0, 0, 0, 0]
    ),
    (
      "MATCH (a {name: 'Ada'}), (b {name: 'Bo'}) MERGE (b)-[:KNOWS]->(a)", [0, 0, 1, 0, 0, 0, 0, 0]
    ),
    ("MATCH (a:Person) WITH a LIMIT 0 SET a.seen = true", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("MATCH (a:Person) SET a.seen = true RETURN a LIMIT 0", [0, 0, 0, 0, 0, 0, 2, 0]),
    ("OPTIONAL MATCH (n:Nobody) SET n.x = 1 DELETE n", [0, 0, 0, 0, 0, 0, 0, 0]),
  ]

  @Test(arguments: effects)
  func `counts what has changed from before to after`(query: String, effects: [Int]) throws {
    var bench = try QueryBench(Self.family)
    let found = try bench.run(query).effects
    #expect(
      [
        found.nodesCreated, found.nodesDeleted, found.relationshipsCreated,
        found.relationshipsDeleted, found.labelsAdded, found.labelsRemoved,
        found.propertiesSet, found.propertiesRemoved,
      ] == effects)
  }

  static let results: [(query: String, rows: [String])] = [
    ("MATCH (a {name: 'Ada'})-[r:KNOWS]->(b) MERGE (a)-[s:KNOWS]->(b) RETURN count(*)", ["4"]),
    (
      """
      UNWIND [1, 1, 2] AS x MERGE (n:N {x: x}) ON CREATE SET n.made = 1 ON MATCH SET n.met = 1 \
      RETURN n.x, n.made, n.met
      """,
      ["1, 1, 1", "1, 1, 1", "2, 1, null"]
    ),
    ("MATCH (n) CREATE (m) WITH count(*) AS made MATCH (k) RETURN made, count(k)", ["2, 4"]),
    ("MATCH (n) WITH n ORDER BY n.name SET n.rank = size(n.name) RETURN n.rank", ["3", "2"]),
    ("MERGE (a:Q {k: 1})-[r:T]->(b:Q {k: 2}) MERGE (c:Q {k: 1}) RETURN a = c", ["true"]),
    ("MATCH ()-[r:LIKES]->() DELETE r RETURN type(r)", ["'LIKES'"]),
    (
      "CREATE p = (:X)-[:Y]->(:Z) RETURN length(p), [n IN nodes(p) | labels(n)[0]]",
      ["1, ['X', 'Z']"]
    ),
  ]

  @Test(arguments: results)
  func `later clauses see what earlier ones wrote`(query: String, rows: [String]) throws {
    let bench = try QueryBench(Self.family)
    #expect(try bench.rows(query) == rows)
  }

  static let faults: [(query: String, detail: String)] = [
    ("MATCH (a {name: 'Bo'}) DELETE a", "DeleteConnectedNode"),
    ("MATCH (a) DETACH DELETE a RETURN a.name", "DeletedEntityAccess"),
    ("MATCH ()-[r]->() DELETE r RETURN r.since", "DeletedEntityAccess"),
    ("MATCH (a) DETACH DELETE a CREATE (a)-[:T]->()", "DeletedEntityAccess"),
    ("MERGE (n {x: null})", "MergeReadOwnWrites"),
    ("CREATE ({x: [1, {y: 2}]})", "InvalidPropertyType"),
    ("UNWIND [1] AS n SET n.x = 1", "InvalidArgumentType"),
  ]

  @Test(arguments: faults)
  func `refuses what cannot be written`(query: String, detail: String) throws {
    #expect(try QueryBench(Self.family).fault(query) == detail)
  }

  @Test func `a graph that was handed out keeps what it was`() throws {
    let bench = try QueryBench(Self.family)
    let statement = try Statement(
      "MATCH (n) SET n.name = 'new' DETACH DELETE n RETURN count(*) AS c")
    let result = try statement.run(on: bench.graph)
    #expect(result.graph.nodeCount == 0)
    #expect(try bench.rows("MATCH (n) RETURN n.name ORDER BY n.name") == ["'Ada'", "'Bo'"])
  }
}
