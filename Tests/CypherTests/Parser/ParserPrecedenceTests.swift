@testable import Cypher
import Testing

struct ParserPrecedenceTests {
  private func shape(_ text: String) throws -> String {
    try Parser.parseExpression(text).shape
  }

  @Test(arguments: [
    ("a OR b XOR c AND NOT d", "a OR (b XOR (c AND (NOT d)))"),
    ("a AND b OR c AND d", "(a AND b) OR (c AND d)"),
    ("NOT a = b", "NOT (a = b)"),
    ("NOT NOT a", "NOT (NOT a)"),
    ("a = b IS NULL", "a = (b IS NULL)"),
    ("a IS NULL = b", "(a IS NULL) = b"),
    ("a + b IN c", "(a + b) IN c"),
    ("a IN b + c", "a IN (b + c)"),
    ("a < b CONTAINS c", "a < (b CONTAINS c)"),
    ("a STARTS WITH b + c", "a STARTS WITH (b + c)"),
    ("a + b * c", "a + (b * c)"),
    ("a - b - c", "(a - b) - c"),
    ("a * b / c % d", "((a * b) / c) % d"),
    ("a * b ^ c", "a * (b ^ c)"),
    ("a ^ b ^ c", "(a ^ b) ^ c"),
    ("-a ^ b", "(-a) ^ b"),
    ("a ^ -b", "a ^ (-b)"),
    ("- + -a", "-(+(-a))"),
    ("a.b[c].d", "(((a.b)[c]).d)"),
    ("-a.b", "-(a.b)"),
    ("a.b:C", "(a.b):C"),
    ("a:B AND c", "(a:B) AND c"),
    ("a[b..c][d]", "(a[b..c])[d]"),
    ("a IN b IN c", "(a IN b) IN c"),
    ("a OR b OR c OR d", "(a OR b) OR (c OR d)"),
    ("1 - -1", "1 - (-1)"),
    ("1-1", "1 - 1"),
  ])
  func `operators bind as in the grammar`(plain: String, grouped: String) throws {
    #expect(try shape(plain) == shape(grouped))
  }

  @Test func `a shortest path is the first that a comprehension finds`() throws {
    let expression = try Parser.parseExpression("shortestPath((a)-[*]-(b))")
    guard case .element(let paths, _) = expression.kind,
      case .patternComprehension(let part, _, _) = paths.kind
    else {
      Issue.record("no comprehension")
      return
    }
    #expect(part.selection == .shortest)
  }

  @Test func `a chain of comparisons is one`() throws {
    let expression = try Parser.parseExpression("1 < x <= 3 <> y")
    guard case .comparison(_, let steps) = expression.kind else {
      Issue.record("no comparison")
      return
    }
    #expect(steps.map(\.comparator) == [.less, .lessOrEqual, .notEqual])
  }

  @Test(arguments: [
    ("[x IN xs]", "listComprehension"), ("[x IN xs WHERE x]", "listComprehension"),
    ("[x IN xs | x]", "listComprehension"), ("[x IN [1, 2] | [y IN x]]", "listComprehension"),
    ("[x IN xs, y]", "list"), ("[x IN [y IN ys | y], z]", "list"), ("[x, y IN ys]", "list"),
    ("[(a)-->(b) | b]", "patternComprehension"), ("[p = (a)-[*]-() | p]", "patternComprehension"),
    ("[(a) - b]", "list"), ("[p = (a)]", "list"), ("[]", "list"),
  ])
  func `brackets tell a list from a comprehension`(text: String, kind: String) throws {
    let expression = try Parser.parseExpression(text)
    #expect("\(expression.kind)".hasPrefix(kind + "("))
  }

  @Test(arguments: [
    ("(a)-->(b)", true), ("(a)--(b)", true), ("(a)<--(b)", true), ("(a)-[r]-(b)", true),
    ("(:A {k: (1)})-[:T*]->()", true), ("()<-[]->()", true), ("(a)–[:T]→(b)", false),
    ("(a)⟨—[:T]—(b)", true), ("(a)-(b)", false), ("(a)--b", false), ("(a)-[b]", false),
    ("(a) < -b", false), ("(a)", false), ("(a.b)-[c]-(d)", false), ("({k: 1}).k", false),
  ])
  func `parentheses tell a pattern from an expression`(text: String, isPattern: Bool) {
    let expression = try? Parser.parseExpression(text)
    let found = if case .pattern? = expression?.kind { true } else { false }
    #expect(found == isPattern)
  }
}
