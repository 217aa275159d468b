import Diagram
import Testing

struct DiagramFocusTests {
  /// Two ways of two ties from `a` to `d`, a longer one over `e` and `f`, and two nodes apart.
  private let ties: [(source: String, target: String)] = [
    ("a", "b"), ("d", "b"), ("c", "a"), ("c", "d"), ("d", "c"), ("a", "e"), ("e", "f"),
    ("f", "d"), ("x", "y"),
  ]

  private func names(_ rows: [Int]) -> [String] {
    rows.map { ties[$0].source + ties[$0].target }
  }

  @Test(arguments: [
    ("b", 1, ["ab", "db"]), ("a", 1, ["ab", "ca", "ae"]),
    ("b", 2, ["ab", "db", "ca", "cd", "dc", "ae", "ef", "fd"]), ("x", 9, ["xy"]), ("z", 1, []),
  ])
  func `around a node are all ties between those within its hops`(
    center: String, hops: Int, expected: [String]
  ) {
    #expect(names(DiagramFocus.around(center, hops: hops).rows(of: ties)) == expected)
  }

  @Test(arguments: [
    ("a", "d", ["ab", "db", "ca", "cd", "dc"]), ("d", "a", ["ab", "db", "ca", "cd", "dc"]),
    ("b", "f", ["ab", "db", "ae", "ef", "fd"].filter { $0.contains("d") }), ("a", "x", []),
    ("a", "a", []), ("a", "nobody", []),
  ])
  func `a path holds all of the shortest ways and no longer one`(
    start: String, end: String, expected: [String]
  ) {
    #expect(names(DiagramFocus.path(from: start, to: end).rows(of: ties)) == expected)
  }

  @Test func `a focus on somebody who is not there is an error`() {
    let error = #expect(throws: DiagramError.self) {
      try DiagramGraph(nodes: [], edges: [], focus: .around("a", hops: 1))
    }
    #expect(error?.reason == .unknownNode("a"))
  }
}
