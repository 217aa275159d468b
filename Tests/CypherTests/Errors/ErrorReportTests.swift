import Cypher
import Testing

struct ErrorReportTests {
  private func report(_ text: String) -> String {
    do {
      _ = try Checker.check(try Parser.parse(text))
      return ""
    } catch {
      return error.report(in: text)
    }
  }

  @Test func `the line is shown with a mark under the place`() {
    #expect(
      report("MATCH (node)\nRETURN  nod.name") == """
        query:2:9: the variable 'nod' is not defined here; did you mean 'node'?
        RETURN  nod.name
                ^~~
        """)
  }

  @Test func `tabs and wide characters do not move the mark`() {
    #expect(
      report("RETURN\t'日本' + foo(1)") == """
        query:1:15: no function is named foo()
        RETURN\t'日本' + foo(1)
              \t         ^~~
        """)
  }

  @Test func `a long line is cut around the place`() {
    let filler = String(repeating: "1 + ", count: 100)
    let lines = report("RETURN \(filler)nothing + \(filler)1").split(separator: "\n")
    #expect(lines[0] == "query:1:408: the variable 'nothing' is not defined here")
    #expect(lines[1].hasPrefix("…") && lines[1].hasSuffix("…"))
    #expect(lines[1].count < 110)
    #expect(lines[1].dropFirst(lines[2].prefix { $0 == " " }.count).hasPrefix("nothing"))
  }

  @Test(arguments: [
    (0, 1, 1), (3, 1, 3), (5, 2, 1), (6, 2, 2), (8, 3, 1), (99, 3, 2),
  ])
  func `places are counted in lines and characters`(byte: Int, line: Int, column: Int) {
    let place = TextPlace(byte: byte, in: "aéc\nx\r\ny")
    #expect(place.line == line)
    #expect(place.column == column)
  }
}
