import Conformance
import Testing

struct FeatureReaderTests {
  private func scenarios(_ text: String) throws -> [Scenario] {
    try FeatureReader.scenarios(of: text, category: "made/up")
  }

  @Test func `a scenario has its steps with their texts and tables`() throws {
    let scenarios = try scenarios(
      #"""
      # A comment.
      @whole
      Feature: Boats1 - About boats

        Some words on boats.

        Background:
          Given an empty graph

        @slow @wet
        Scenario: [1] A boat floats
          And having executed:
            """
            CREATE (:Boat {
              name: 'Ada'
            })
            """
          When executing query:
            """
            MATCH (b) RETURN b
            """
          Then the result should be, in any order:
            | b                 |
            # a comment between rows
            | (:Boat {n: 'a\|b'}) |
            | 'c\\d\'e'          |
          And no side effects
      """#)
    #expect(scenarios.count == 1)
    #expect(scenarios[0].title == "Boats1 [1] A boat floats")
    #expect(scenarios[0].tags == ["@whole", "@slow", "@wet"])
    #expect(
      scenarios[0].steps.map(\.text) == [
        "an empty graph", "having executed", "executing query",
        "the result should be, in any order", "no side effects",
      ])
    #expect(scenarios[0].steps[1].document == "CREATE (:Boat {\n  name: 'Ada'\n})")
    #expect(scenarios[0].steps[3].table == [["b"], ["(:Boat {n: 'a|b'})"], [#"'c\d\'e'"#]])
  }

  @Test func `an outline is a scenario for each example`() throws {
    let scenarios = try scenarios(
      #"""
      Feature: Sums
        Scenario Outline: [2] Adding <a>
          When executing query:
            """
            RETURN <a> < <b> AS <c>
            """
          Then the result should be, in any order:
            | <c> |
            | <a> |

          Examples:
            | a  | b   | c |
            | 1  | <a> | x |
            | 2  | 3   | y |

          Examples: more
            | b | a | c |
            | 4 | 5 | z |

        Scenario: [3] Nothing
          Given any graph
      """#)
    #expect(
      scenarios.map(\.title)
        == [
          "Sums [2] Adding 1, 1", "Sums [2] Adding 2, 2", "Sums [2] Adding 5, 3",
          "Sums [3] Nothing",
        ])
    #expect(
      scenarios.prefix(3).map { $0.steps[0].document }
        == ["RETURN 1 < <a> AS x", "RETURN 2 < 3 AS y", "RETURN 5 < 4 AS z"])
    #expect(scenarios[1].steps[1].table == [["y"], ["2"]])
  }

  @Test(arguments: [
    ("Feature: A\nScenario: B\nGiven a\nnonsense", 4),
    ("Feature: A\nScenario: B\nGiven a\n\"\"\"\nopen", 4),
    ("Feature: A\nScenario: B\n| a |", 3),
  ])
  func `what is no feature is told with its line`(text: String, line: Int) {
    let fault = #expect(throws: FeatureReader.Fault.self) { try scenarios(text) }
    #expect(fault?.line == line)
  }
}
