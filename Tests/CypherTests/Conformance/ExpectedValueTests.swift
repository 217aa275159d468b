import Conformance
import Testing

struct ExpectedValueTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .boolean(true)), ("-7", .integer(-7)), ("1.50", .float(1.5)),
      ("-1E-3", .float(-0.001)), (".5", .float(0.5)), ("Inf", .float(.infinity)),
      (#"'it\'s\n\\'"#, .string("it's\n\\")), ("''", .string("")), ("[]", .list([])),
      ("[1, [null], 'a']", .list([.integer(1), .list([.null]), .string("a")])),
      ("{a: 1, `b c`: {}}", .map(["a": .integer(1), "b c": .map([:])])),
      ("()", .node(labels: [], properties: [:])),
      ("(:B:A {k: 'v'})", .node(labels: ["A", "B"], properties: ["k": .string("v")])),
      ("[:T {k: [1]}]", .relationship(type: "T", properties: ["k": .list([.integer(1)])])),
      ("<()>", .path([], end: .node(labels: [], properties: [:]))),
    ] as [(String, ExpectedValue)])
  func `values are read as the kit writes them`(text: String, value: ExpectedValue) throws {
    #expect(try ExpectedValueReader.value(text) == value)
  }

  @Test func `a path knows the directions of its relationships`() throws {
    let value = try ExpectedValueReader.value("<(:A)-[:T]->()<-[:U {k: 1}]-(:B)>")
    guard case .path(let hops, let end) = value else {
      Issue.record("no path")
      return
    }
    #expect(hops.map(\.isForward) == [true, false])
    #expect(end == .node(labels: ["B"], properties: [:]))
  }

  @Test(arguments: ["", "'a", "[1", "{a 1}", "(:)", "<()-[:T]->", "1 2", "nul", "[:]", "<()-()>"])
  func `what is no value is refused`(text: String) {
    #expect(throws: ExpectedValueReader.Fault.self) { try ExpectedValueReader.value(text) }
  }
}
