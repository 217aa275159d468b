import Conformance
import Foundation
import Testing

struct ConformanceSuiteTests {
  /// Runs the scenarios of one feature file that is made for it, with a named graph beside it.
  private func report(_ feature: String) throws -> ConformanceReport {
    let folder = FileManager.default.temporaryDirectory.appending(path: "suite-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let features = folder.appending(path: "features/made/up")
    let graphs = folder.appending(path: "graphs/pair")
    for place in [features, graphs] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    try feature.write(
      to: features.appending(path: "Made1.feature"), atomically: true, encoding: .utf8)
    try "CREATE (:A {k: 1})-[:T]->(:B);".write(
      to: graphs.appending(path: "pair.cypher"), atomically: true, encoding: .utf8)
    return try ConformanceSuite(folder: folder.appending(path: "features")).run()
  }

  private func scenario(_ query: String, _ expectation: String, given: String = "any graph")
    -> String
  {
    """
    Feature: Made1 - Made up

      Scenario: [1] One
        Given \(given)
        When executing query:
          \"\"\"
          \(query)
          \"\"\"
        \(expectation)

    """
  }

  @Test(arguments: [
    ("RETURN 1 AS a, 'x' AS b", "Then the result should be, in any order:\n| b | a |\n| 'x' | 1 |"),
    (
      "UNWIND [2, 1] AS a RETURN a", "Then the result should be, in any order:\n| a |\n| 1 |\n| 2 |"
    ),
    (
      "RETURN [1, 2] AS a",
      "Then the result should be (ignoring element order for lists):\n| a |\n| [2, 1] |"
    ),
    (
      "CREATE (:A {k: 1})",
      "Then the result should be empty\nAnd the side effects should be:\n| +nodes | 1 |\n| +labels | 1 |\n| +properties | 1 |"
    ),
    (
      "CREATE (n) RETURN n",
      "Then the result should be, in any order:\n| n |\n| () |\nWhen executing control query:\n\"\"\"\nMATCH (n) RETURN count(*) AS c\n\"\"\"\nThen the result should be, in any order:\n| c |\n| 1 |"
    ),
    ("RETURN x", "Then a SyntaxError should be raised at compile time: UndefinedVariable"),
    ("RETURN x", "Then a SyntaxError should be raised at any time: *"),
    ("RETURN 0.0 / 0.0 AS a", "Then the result should be, in any order:\n| a |\n| NaN |"),
  ])
  func `a scenario passes where all is as expected`(query: String, expectation: String) throws {
    let report = try report(scenario(query, expectation))
    #expect(report.failures.map(\.reason) == [])
    #expect(report.passedCount == 1)
  }

  @Test(arguments: [
    ("RETURN 1 AS a", "Then the result should be, in any order:\n| a |\n| 1.0 |", "wrong answer"),
    ("RETURN 1 AS a", "Then the result should be, in any order:\n| b |\n| 1 |", "wrong answer"),
    ("RETURN 1 AS a", "Then the result should be empty", "wrong answer"),
    (
      "RETURN [1, 2] AS a", "Then the result should be, in any order:\n| a |\n| [2, 1] |",
      "wrong answer"
    ),
    (
      "UNWIND [1, 1, 2] AS a RETURN a",
      "Then the result should be, in any order:\n| a |\n| 1 |\n| 2 |\n| 2 |", "wrong answer"
    ),
    (
      "UNWIND [2, 1] AS a RETURN a", "Then the result should be, in order:\n| a |\n| 1 |\n| 2 |",
      "wrong answer"
    ),
    ("CREATE (:A)", "Then the result should be empty\nAnd no side effects", "wrong answer"),
    (
      "RETURN 1", "Then a SyntaxError should be raised at compile time: UndefinedVariable",
      "wrong answer"
    ),
    (
      "RETURN x", "Then a SyntaxError should be raised at runtime: UndefinedVariable", "wrong error"
    ),
    (
      "RETURN x", "Then a SyntaxError should be raised at compile time: UnknownFunction",
      "wrong error"
    ),
    ("RETURN x", "Then the result should be empty", "error"), ("RETURN x", "", "error"),
    ("RETURN 1", "Then the moon should rise", "unreadable"),
    ("RETURN 1 AS a", "Then the result should be, in any order:\n| a |\n| ! |", "unreadable"),
  ])
  func `a scenario fails where anything is not`(
    query: String, expectation: String, kind: String
  ) throws {
    let report = try report(scenario(query, expectation))
    #expect(report.failures.count == 1)
    #expect(report.failures.first?.reason.hasPrefix(kind + ": ") == true)
    #expect(report.text.hasSuffix("\n0 passed, 1 failed"))
  }

  @Test func `named graphs and procedures are there`() throws {
    let report = try report(
      scenario(
        "MATCH p = (a)-[r]->(b) CALL pick.one(a.k) YIELD out RETURN p, r, out",
        "Then the result should be, in any order:\n"
          + "| p | r | out |\n| <(:A {k: 1})-[:T]->(:B)> | [:T] | 'x' |",
        given: "the pair graph\nAnd there exists a procedure "
          + "pick.one(in :: INTEGER?) :: (out :: STRING?):\n| in | out |\n| 1 | 'x' |\n| 2 | 'y' |")
    )
    #expect(report.failures.map(\.reason) == [])
  }
}
