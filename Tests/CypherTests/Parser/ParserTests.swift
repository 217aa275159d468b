import Cypher
import Testing

struct ParserTests {
  @Test(arguments: [
    "MATCH (n) RETURN n;", "match (n) return n", "MATCH (n) // all\nRETURN n /* done */",
    "EXPLAIN MATCH (n) RETURN n", "PROFILE RETURN 1",
    "OPTIONAL MATCH p = shortestPath((a)-[:T|:U|V*..3]->(b)) WHERE a.x RETURN p",
    "MATCH p = ((a)-[r]->(b)), (c) RETURN *", "MATCH (a)<-[r:T*2..5 {k: 1}]-(b) RETURN r",
    "MATCH (a)<-->(b)–[:T]—⟩(c) RETURN a", "MATCH (n:`a b`:Match {limit: $x.y}) RETURN n.order",
    "UNWIND [1, 2] AS x WITH DISTINCT x ORDER BY x DESC, -x ASC SKIP 1 LIMIT 2 WHERE x > 1 RETURN *",
    "CREATE (a:A {k: 1})-[:T $props]->(b), (c) SET a.k = 2, a += {l: 3}, a = b, a:B:C",
    "MATCH (a) REMOVE a.k, a:B DETACH DELETE a, a.b[0]",
    "MERGE (a)-[:T]-(b) ON CREATE SET a.x = 1 ON MATCH SET a.y = 2, b:C RETURN a",
    "CALL db.labels", "CALL a.b(1, 'x') YIELD *", "CALL a.b() YIELD x AS y, z WHERE y RETURN z",
    "RETURN 1 AS a UNION ALL RETURN 2 AS a UNION ALL RETURN 3 AS a",
    "RETURN CASE WHEN a THEN 1 ELSE 2 END, CASE x WHEN 1 THEN 'a' WHEN 2 THEN 'b' END",
    "RETURN all(x IN [1] WHERE x > 0), any(x IN [] WHERE x), none(x IN y), single(x IN y WHERE true)",
    "RETURN reduce(s = 0, x IN [1, 2] | s + x), count(*), count(DISTINCT x), [x IN y WHERE x | -x]",
    "MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x = n.x } AND exists(n.x) RETURN n",
    "MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m WHERE m.x RETURN m } RETURN n",
    "MATCH (n) WHERE EXISTS { p = (n)-->() } RETURN n",
    "MATCH (a)-[r]->(b) AS OF date('2026-01-01') KNOWN AT $day WHERE a.x RETURN b",
    "MATCH (a)-[r*]->(b) BETWEEN '2025-01' AND edtf('2026') RETURN b",
    "RETURN {where: 1, `a b`: 2, all: 3}.where, duration.between(a, b), x.y.z",
    "MATCH (of)-[known:AS]->(at) AS OF $x RETURN of.at, known",
    "RETURN [1, 2, 3][..-1], x[1..], x[..], x[a..b]", "WITH 1 AS `x y` RETURN `x y`",
  ])
  func `whole queries are read`(query: String) throws {
    _ = try Parser.parse(query)
  }

  @Test func `a column is named as it is written`() throws {
    let query = try Parser.parse("RETURN  a.b  + 1 , `c d`, count( * ) AS n, [ 1 ]")
    guard case .return(let projection) = query.parts[0].clauses[0].kind else { return }
    #expect(projection.columns.map(\.name) == ["a.b  + 1", "c d", "n", "[ 1 ]"])
  }

  @Test func `places are those of the text`() throws {
    let text = "MATCH (né)-[r]->() RETURN né.name"
    let query = try Parser.parse(text)
    guard case .return(let projection) = query.parts[0].clauses[1].kind else { return }
    let range = projection.columns[0].expression.range
    #expect(String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self) == "né.name")
  }

  @Test func `lengths have their bounds`() throws {
    let query = try Parser.parse(
      "MATCH ()-[*]-()-[*2]-()-[*2..]-()-[*..3]-()-[*0..3]-()-[]-() RETURN 1")
    guard case .match(let match) = query.parts[0].clauses[0].kind else { return }
    let lengths = match.pattern[0].relationships.map(\.length)
    #expect(lengths.map { $0?.least } == [nil, 2, 2, nil, 0, nil])
    #expect(lengths.map { $0?.most } == [nil, 2, nil, 3, 3, nil])
    #expect(lengths.map { $0 == nil } == [false, false, false, false, false, true])
  }

  @Test(
    arguments: [
      ("RETURN 1", .run), ("EXPLAIN RETURN 1", .explain), ("profile RETURN 1", .profile),
    ] as [(String, Query.Mode)])
  func `the mode stands before the query`(text: String, mode: Query.Mode) throws {
    #expect(try Parser.parse(text).mode == mode)
  }
}
