import Cypher
import Testing

struct CheckerTests {
  static let procedures = ProcedureRegistry([
    Procedure(
      "shop.items", inputs: [Procedure.Field("year", .integer)],
      outputs: [Procedure.Field("item", .string), Procedure.Field("price", .float)],
      body: { _, _ in [] }),
    Procedure("shop.scale", inputs: [Procedure.Field("by", .float)], body: { _, _ in [] }),
    Procedure("shop.close", body: { _, _ in [] }),
  ])

  private func check(_ text: String) throws(CypherError) -> CheckedQuery {
    try Checker.check(try Parser.parse(text), procedures: Self.procedures)
  }

  @Test(arguments: [
    "MATCH (a), (a)-[r]->(b) MATCH ()-[r]->() RETURN a, r",
    "MATCH (a)-[r*]->(b) WITH r AS rs MATCH (c)-[rs*]->(d) RETURN d",
    "MATCH (a {k: b.k}), (b) RETURN a", "WITH null AS n MATCH (n) RETURN n",
    "MATCH (a) CREATE (a)-[:T]->(b {k: a.k}), (b)-[:U]->(c) RETURN c",
    "CREATE (a), (b) MERGE (a)-[:T]-(b) ON CREATE SET a.x = b.y",
    "MATCH (a) RETURN a.x, a.x + count(*)", "MATCH (a) RETURN a, a.x + count(*)",
    "MATCH (a) RETURN a.x AS x, count(*) AS n ORDER BY a.x, x + n, count(*)",
    "MATCH (a) RETURN DISTINCT a.x ORDER BY a.x", "MATCH (a) RETURN a.x ORDER BY a.y",
    "MATCH (a) RETURN DISTINCT a ORDER BY a.y", "MATCH (a) RETURN 1 + $p + count(*)",
    "MATCH (a) RETURN [x IN collect(a) | x.k] + [y IN [1] | y]",
    "MATCH (a) WITH a.x AS x WHERE a.y > x RETURN x",
    "MATCH (a) WITH a.x AS x, count(*) AS n WHERE n > 1 AND x = 2 RETURN *",
    "MATCH (a) WHERE (a)-->() AND NOT (a)--(:B) RETURN a",
    "MATCH (a) WHERE exists((a)-->()) RETURN CASE WHEN (a)-->() THEN 1 END",
    "MATCH (a) RETURN [(a)-[r]->(b) WHERE b.x | r.x], EXISTS { (a)-->(c) WHERE c.x = a.x }",
    "MATCH (a) WHERE EXISTS { MATCH (a)-->(b) WITH b, count(*) AS n WHERE n > 1 RETURN true } RETURN a",
    "MATCH (a), (b), p = shortestPath((a)-[*]-(b)) RETURN p, length(shortestPath((a)-[*..3]-(b)))",
    "RETURN 1 AS a, 2 AS b UNION RETURN 3 AS b, 4 AS a",
    "CREATE (a) WITH a MATCH (b) RETURN b", "UNWIND [1, 'a'] AS x RETURN x % 2",
    "RETURN 1 SKIP toInteger(rand() * 2) LIMIT $n + 1", "RETURN [1, 'a'][0] % 2",
    "CALL shop.items", "CALL shop.items(1) YIELD *", "CALL shop.close() CREATE (a)",
    "MATCH (a) CALL shop.items($y) YIELD item AS i, price WHERE price > 1 RETURN a, i",
    "MATCH (a) CALL shop.close()", "CALL shop.scale(1)", "CALL shop.scale(null)",
    "MATCH (a)-[r]->(b) AS OF date('2026-01-01') RETURN r", "MATCH (n) RETURN date(n.d).year",
    "MATCH (n) DELETE n, n.x, [n][0]", "MATCH (a) SET a.x = [1, null], a += {k: null}",
    "WITH [] AS l RETURN [x IN l WHERE x], all(x IN l WHERE x), l + 1",
    "RETURN 'a' + 1, [1] + 'a', null + 1, -null, 1 + null.k",
    "WITH *, 1 AS x RETURN x", "MATCH (n) WHERE n.flag RETURN n",
    "MATCH (a) RETURN count(a.x) AS n, collect(DISTINCT a.y) ORDER BY n",
  ])
  func `what can run is let through`(text: String) throws {
    _ = try check(text)
  }

  @Test(arguments: [
    ("RETURN ▲x", "UndefinedVariable"), ("MATCH (n) WITH n.x AS y RETURN ▲n", "UndefinedVariable"),
    ("MATCH (a) WHERE ▲b.x = 1 RETURN a", "UndefinedVariable"),
    ("MATCH (a) WHERE (a)-->(▲b) RETURN a", "UndefinedVariable"),
    ("MATCH (a) WHERE (a)-[▲r]->() RETURN a", "UndefinedVariable"),
    ("CREATE (a {k: ▲a.k})", "UndefinedVariable"),
    ("MERGE (a) ON MATCH SET ▲b.x = 1", "UndefinedVariable"),
    ("MATCH (a) RETURN DISTINCT a.x ORDER BY ▲a.y", "UndefinedVariable"),
    ("MATCH (a) RETURN count(*) AS n ORDER BY ▲a.y", "UndefinedVariable"),
    ("MATCH (a) WITH a.x AS x, count(*) AS n WHERE ▲a.y RETURN x", "UndefinedVariable"),
    ("MATCH (a) RETURN a.x AS x, count(*) AS n ORDER BY sum(▲b.y)", "UndefinedVariable"),
    ("MATCH (a) RETURN [x IN ▲x | 1]", "UndefinedVariable"),
    ("MATCH (a) SET ▲b += {}", "UndefinedVariable"),
    ("MATCH (a) REMOVE ▲b:C", "UndefinedVariable"),
    ("CALL shop.items(1) YIELD ▲thing RETURN 1", "UndefinedVariable"),
    ("MATCH (a) CREATE (▲a)", "VariableAlreadyBound"),
    ("CREATE (a), (▲a:B)", "VariableAlreadyBound"),
    ("MATCH (a) CREATE (▲a {k: 1})-[:T]->()", "VariableAlreadyBound"),
    ("MATCH (a) MERGE (▲a)", "VariableAlreadyBound"),
    ("MATCH (a) MERGE (▲a:B)-[:T]->()", "VariableAlreadyBound"),
    ("MATCH (a)-[r]->(b) CREATE (a)-[▲r:T]->(b)", "VariableAlreadyBound"),
    ("MATCH (p) MATCH ▲p = ()-->() RETURN p", "VariableAlreadyBound"),
    ("UNWIND [1] AS x UNWIND [2] AS ▲x RETURN x", "VariableAlreadyBound"),
    ("WITH 1 AS item CALL shop.items(1) YIELD ▲item RETURN item", "VariableAlreadyBound"),
    ("MATCH (a)-[▲a]->() RETURN a", "VariableTypeConflict"),
    ("WITH 1 AS a MATCH (▲a) RETURN a", "VariableTypeConflict"),
    ("MATCH ()-[r]->() MATCH ()-[▲r*]->() RETURN r", "VariableTypeConflict"),
    ("MATCH ()-[r*]->() MATCH ()-[▲r]->() RETURN r", "VariableTypeConflict"),
    ("MATCH ()-[r]->() WHERE (▲r)-->() RETURN r", "VariableTypeConflict"),
    ("WITH 1 AS a CREATE (▲a)-[:T]->()", "VariableTypeConflict"),
    ("MATCH ()-[r]->()-[▲r]->() RETURN r", "RelationshipUniquenessViolation"),
    ("MATCH ()-[r]->(), ()-[▲r]->() RETURN r", "RelationshipUniquenessViolation"),
    ("MATCH (a) WITH a.x AS x, count(*) AS n WHERE (▲a)-->() RETURN x", "UndefinedVariable"),
    ("MATCH ()-[r]->() CREATE (▲r)", "VariableAlreadyBound"),
    ("CREATE ()▲-[r]->()", "NoSingleRelationshipType"),
    ("MERGE ()▲-[:A|B]->()", "NoSingleRelationshipType"),
    ("CREATE ()▲-[:A]-()", "RequiresDirectedRelationship"),
    ("CREATE ()▲<-[:A]->()", "RequiresDirectedRelationship"),
    ("CREATE ()▲-[:A*2]->()", "CreatingVarLength"), ("MERGE ()▲-[:A*]->()", "CreatingVarLength"),
    ("MATCH (n ▲$p) RETURN n", "InvalidParameterUse"),
    ("MERGE ()-[:A ▲$p]->()", "InvalidParameterUse"),
    ("MATCH (n) WHERE ▲count(n) > 1 RETURN n", "InvalidAggregation"),
    ("MATCH (n) RETURN n ORDER BY ▲count(*)", "InvalidAggregation"),
    ("MATCH (n) SET n.x = ▲count(*)", "InvalidAggregation"),
    ("UNWIND ▲collect(1) AS x RETURN x", "InvalidAggregation"),
    ("MATCH (n) RETURN [x IN [1] | ▲count(n)]", "InvalidAggregation"),
    ("MATCH (n) WITH count(*) AS c WHERE ▲count(*) > 1 RETURN c", "InvalidAggregation"),
    ("RETURN 1 LIMIT ▲count(*)", "InvalidAggregation"),
    ("RETURN sum(1 + ▲max(2))", "NestedAggregation"),
    ("RETURN count(▲rand())", "NonConstantExpression"),
    ("MATCH (n) RETURN n SKIP ▲n.x", "NonConstantExpression"),
    ("MATCH (a) RETURN ▲a.x + count(*)", "AmbiguousAggregationExpression"),
    ("MATCH (a) RETURN a.x + 1, ▲a.x + 1 + count(*)", "AmbiguousAggregationExpression"),
    (
      "MATCH (a) RETURN a.x + a.y AS s, count(*) ORDER BY ▲a.x + a.y + count(*)",
      "AmbiguousAggregationExpression"
    ),
    ("MATCH (n) WITH ▲n.x RETURN 1", "NoExpressionAlias"),
    ("WITH ▲1 RETURN 1", "NoExpressionAlias"),
    ("RETURN 1 AS a, 2 AS ▲a", "ColumnNameConflict"),
    ("MATCH (n) RETURN n.x, ▲n.x", "ColumnNameConflict"),
    ("MATCH () ▲RETURN *", "NoVariablesInScope"),
    ("MATCH (n) ▲MATCH (m)", "InvalidClauseComposition"),
    ("RETURN 1 ▲MATCH (n) RETURN n", "InvalidClauseComposition"),
    ("CREATE (a) ▲MATCH (b) RETURN b", "InvalidClauseComposition"),
    ("▲UNWIND [1] AS x", "InvalidClauseComposition"),
    ("MATCH (n) ▲WITH n", "InvalidClauseComposition"),
    ("▲RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a", "InvalidClauseComposition"),
    ("MATCH (n) WHERE EXISTS { MATCH (n) ▲CREATE (m) } RETURN n", "InvalidClauseComposition"),
    ("RETURN 1 AS a UNION ▲RETURN 2 AS b", "DifferentColumnsInUnion"),
    ("RETURN ▲foo(1)", "UnknownFunction"), ("RETURN ▲size()", "InvalidNumberOfArguments"),
    ("RETURN ▲range(1)", "InvalidNumberOfArguments"),
    ("CALL ▲shop.items(1, 2)", "InvalidNumberOfArguments"),
    ("CALL ▲shop.itmes(1)", "ProcedureNotFound"),
    ("MATCH (n) CALL ▲shop.items YIELD item RETURN n", "InvalidArgumentPassingMode"),
    ("CALL shop.items(▲'a')", "InvalidArgumentType"),
    ("CALL shop.items(▲1.5)", "InvalidArgumentType"),
    ("RETURN ▲1 AND true", "InvalidArgumentType"), ("RETURN NOT ▲'a'", "InvalidArgumentType"),
    ("MATCH (n) WHERE ▲n RETURN n", "InvalidArgumentType"),
    ("RETURN 1 IN ▲2", "InvalidArgumentType"),
    ("MATCH p = () RETURN labels(▲p)", "InvalidArgumentType"),
    ("MATCH p = () RETURN ▲p.x", "InvalidArgumentType"),
    ("MATCH (n) RETURN type(▲n)", "InvalidArgumentType"),
    ("RETURN [x IN ▲1 | x]", "InvalidArgumentType"),
    ("RETURN ▲'a' - 1", "InvalidArgumentType"), ("RETURN ▲true + 1", "InvalidArgumentType"),
    ("RETURN 1 LIMIT ▲1.5", "InvalidArgumentType"), ("RETURN 1 LIMIT ▲'a'", "InvalidArgumentType"),
    ("MATCH (n) DELETE ▲1", "InvalidArgumentType"), ("MATCH (n) SET n = ▲1", "InvalidArgumentType"),
    ("MATCH ()-[r]->() SET ▲r:T", "InvalidArgumentType"),
    ("WITH 1 AS x RETURN ▲x.y", "InvalidArgumentType"),
    ("MATCH (a)-->() AS OF ▲7 RETURN a", "InvalidArgumentType"),
    ("RETURN none(x IN ['a'] WHERE ▲x * 2 = 1)", "InvalidArgumentType"),
    ("RETURN 1 SKIP ▲-1", "NegativeIntegerArgument"), ("MATCH (n) DELETE ▲n:A", "InvalidDelete"),
    ("MATCH (n) SET n.x = ▲{a: 1}", "InvalidPropertyType"),
    ("CREATE (n {x: ▲[{a: 1}]})", "InvalidPropertyType"),
    ("MATCH (n) RETURN ▲(n)-->()", "UnexpectedSyntax"),
    ("MATCH (n) RETURN size(▲(n)-->())", "UnexpectedSyntax"),
    ("MATCH (n) SET n.x = ▲(n)-->()", "UnexpectedSyntax"),
    ("MATCH ▲shortestPath((a)) RETURN a", "UnexpectedSyntax"),
    ("CREATE ▲shortestPath((a)-[:T]->(b))", "UnexpectedSyntax"),
    ("RETURN ▲size(DISTINCT [1])", "UnexpectedSyntax"),
    ("MATCH (n) CALL ▲shop.items(1) YIELD * RETURN n", "UnexpectedSyntax"),
  ])
  func `what cannot run is refused at its place`(marked: String, detail: String) {
    let query = MarkedQuery(marked)
    let error = #expect(throws: CypherError.self) { try check(query.text) }
    #expect(error?.detail == detail)
    #expect(error?.phase == .compileTime)
    #expect(error?.range?.start == query.offset)
  }

  @Test(arguments: [
    (
      "MATCH (person) RETURN persn",
      "the variable 'persn' is not defined here; did you mean 'person'?"
    ),
    ("RETURN toUper('a')", "no function is named toUper(); did you mean toUpper()?"),
    ("CALL shop.item(1)", "no procedure is named shop.item; did you mean shop.items?"),
    ("RETURN substring('a')", "substring(original, start, [length]) is called with 1 argument"),
    (
      "MATCH (a) RETURN count(*) ORDER BY a.x",
      "'a' is gone after the rows are grouped; name what is needed of it in a column"
    ),
    ("WITH 1 AS a MATCH (a) RETURN a", "'a' stands for a node here, but is an integer"),
  ])
  func `messages tell how to mend it`(text: String, message: String) {
    let error = #expect(throws: CypherError.self) { try check(text) }
    #expect(error?.message == message)
  }

  @Test func `the columns and parameters of a query are known`() throws {
    let checked = try check("MATCH (a), (b) WHERE a.x = $x RETURN *, $y AS c, $x AS d")
    #expect(checked.columns == ["a", "b", "c", "d"])
    #expect(checked.parameters.map(\.text) == ["x", "y"])
    let error = #expect(throws: CypherError.self) { try checked.requireParameters(["x"]) }
    #expect(error?.detail == "MissingParameter")
    try checked.requireParameters(["y", "x", "z"])
  }
}
