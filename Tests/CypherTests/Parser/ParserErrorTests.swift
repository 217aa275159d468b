import Cypher
import Testing

struct ParserErrorTests {
  @Test(arguments: [
    ("MATCH ▲(p:Person RETURN p", "'(' is not closed; write ')' before 'RETURN'"),
    ("RETURN ▲[1, 2", "'[' is not closed; write ']' at the end"),
    ("RETURN 1▲)", "')' closes what was never opened"),
    (
      "▲MTCH (n) RETURN n",
      "expected a clause such as MATCH, CREATE or RETURN, found 'MTCH'; did you mean MATCH?"
    ),
    (
      "MATCH (n) ▲RETRUN n",
      "expected a clause, an operator or the end, found 'RETRUN'; did you mean RETURN?"
    ),
    (
      "MATCH (n) RETURN n ▲ODER BY n",
      "expected a clause, an operator or the end, found 'ODER'; did you mean ORDER?"
    ),
    (
      "RETURN 1 AS ▲where",
      "expected a name for the column; write `where` between backticks to use it as a name, found 'where'"
    ),
    ("RETURN ▲", "expected an expression, found the end"),
    (
      "MATCH (n) WHERE n.x ▲=~ 'a' RETURN n",
      "'=~' is no operator of openCypher 9; use STARTS WITH, ENDS WITH or CONTAINS"
    ),
    ("RETURN ▲'abc", "the string is not closed; write ' at its end"),
    ("RETURN 42 ▲— 41", "'—' is no operator; write '-', its look-alike of the keyboard"),
    ("RETURN {▲1a: 2}", "a key cannot begin with a digit; write it between backticks"),
    ("MATCH (a)-[:T▲..3]->(b) RETURN b", "write '*' before the number of hops, as in [:TYPE*1..3]"),
    (
      "RETURN 1; ▲RETURN 2",
      "expected the end after ';', for one query is run at a time, found 'RETURN'"
    ),
    ("UNWIND [1] ▲x RETURN x", "expected AS and a variable, found 'x'"),
    (
      "MATCH (n) SET ▲n RETURN n", "expected a property, a variable or a label to set, as in a.name"
    ),
    ("RETURN 1 =▲= 2", "'==' is no operator; write '='"),
    ("RETURN 1 ▲!= 2", "'!=' is no operator; write '<>'"),
    ("RETURN a ▲&& b", "'&&' is no operator; write AND"),
    ("RETURN a ▲|| b", "'||' is no operator; write OR, or '+' between strings"),
    (
      "MATCH (a)-▲>(b) RETURN a", "a relationship has two dashes; write '--', '-->' or '-[:TYPE]->'"
    ),
    ("MATCH (a)-▲(b) RETURN a", "a relationship has two dashes; write '--', '-->' or '-[:TYPE]->'"),
    ("▲{}", "expected a clause such as MATCH, CREATE or RETURN, found '{'"),
    ("▲(", "expected a clause such as MATCH, CREATE or RETURN, found '('"),
    ("▲SELECT 1", "openCypher has no SELECT; write MATCH (…) RETURN …"),
    (
      "RETURN n▲{.name}",
      "openCypher 9 cannot pick properties this way; write a map, as in {name: n.name}"
    ),
    (
      "MATCH (n:A▲|B) RETURN n",
      "labels cannot be joined by '|'; ask for them in WHERE, as in n:A OR n:B"
    ),
    ("RETURN 1 AS a ▲b", "expected a clause, an operator or the end, found 'b'"),
  ])
  func `an error points at the first token that cannot stand`(marked: String, message: String) {
    let query = MarkedQuery(marked)
    let error = #expect(throws: CypherError.self) { try Parser.parse(query.text) }
    #expect(error?.message == message)
    #expect(error?.range?.start == query.offset)
    #expect(error?.kind == .syntaxError)
    #expect(error?.phase == .compileTime)
  }

  @Test(arguments: [
    "(", "[", "{a: ", "-", "+", "NOT ", "[x IN ", "f(", "CASE WHEN ", "EXISTS { MATCH (n) WHERE ",
    "(n)-[{k: ", "all(x IN ", "reduce(a = ", "a[", "1 + (", "[(a {k: ",
  ])
  func `deep nesting ends with an error that says so`(opening: String) {
    let text = "RETURN " + String(repeating: opening, count: 20_000)
    let error = #expect(throws: CypherError.self) { try Parser.parse(text) }
    #expect(error?.detail == "NestingTooDeep" || error?.detail == "UnexpectedSyntax")
  }

  @Test(arguments: [" + 1", ".a", "[0]", " IN x", " IS NULL", " ^ 2", " * 2", "[1..2]"])
  func `long rows of operators end with an error that says so`(tail: String) {
    let text = "RETURN x" + String(repeating: tail, count: 20_000)
    let error = #expect(throws: CypherError.self) { try Parser.parse(text) }
    #expect(error?.detail == "NestingTooDeep")
  }

  @Test(arguments: [" AND x.y = 1", " OR x", " XOR x", " = 1", " < x <= 2"])
  func `conditions may be as long as one likes`(tail: String) throws {
    _ = try Parser.parse("WITH 1 AS x RETURN x" + String(repeating: tail, count: 20_000))
  }

  @Test func `a query of many clauses, columns and elements is read`() throws {
    _ = try Parser.parse(
      String(repeating: "CREATE (n:A {k: 1}) WITH 1 AS x ", count: 5_000) + "RETURN x")
    _ = try Parser.parse("RETURN [" + String(repeating: "1, ", count: 50_000) + "1]")
    _ = try Parser.parse("RETURN " + String(repeating: "1 AS x, ", count: 50_000) + "1 AS y")
  }

  @Test func `a query that is too long is not read`() {
    let text = String(repeating: " ", count: Parser.maximumBytes + 1)
    let error = #expect(throws: CypherError.self) { try Parser.parse(text) }
    #expect(error?.kind == .limitExceeded)
  }
}
