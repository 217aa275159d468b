import Chronology
import Diagram
import Ontology
import Testing

struct EdgeBundleTests {
  private func edge(
    _ source: String, _ target: String, _ conduct: DiagramEdge.Conduct, _ label: String = "dit",
    count: Int = 1, date: String? = nil, sources: [Int] = []
  ) throws -> DiagramEdge {
    DiagramEdge(
      source: source, target: target, conduct: conduct, label: label, count: count,
      date: try date.map { try EDTF($0) }, sourceNumbers: sources)
  }

  @Test func `merges edges of one conduct between the same ends`() throws {
    let bundles = EdgeBundle.merging([
      try edge("a", "b", .quad(.verbalConflict), "menace", date: "2025-06", sources: [3, 1]),
      try edge("a", "b", .quad(.verbalConflict), "accuse", count: 5, date: "2025-03", sources: [3]),
      try edge("a", "b", .quad(.verbalConflict), "menace", date: "2025-03"),
      try edge("a", "b", .quad(.materialConflict), "attaque"),
    ])
    #expect(bundles.map(\.conduct) == [.quad(.verbalConflict), .quad(.materialConflict)])
    #expect(bundles[0].labels == ["accuse", "menace"])
    #expect(bundles[0].count == 7)
    #expect(bundles[0].dates.map(\.description) == ["2025-03", "2025-06"])
    #expect(bundles[0].sourceNumbers == [1, 3])
  }

  @Test(arguments: [
    (DiagramEdge.Conduct.quad(.verbalCooperation), 1), (.quad(.materialCooperation), 1),
    (.quad(.verbalConflict), 2), (.quad(.materialConflict), 2), (.quad(.neutral), 2),
    (.structural, 2),
  ])
  func `makes cooperation that goes both ways mutual, and nothing else`(
    conduct: DiagramEdge.Conduct, count: Int
  ) throws {
    let bundles = EdgeBundle.merging([try edge("b", "a", conduct), try edge("a", "b", conduct)])
    #expect(bundles.count == count)
    #expect(bundles.allSatisfy { $0.isMutual == (count == 1) })
    #expect(bundles[0].source == "a")
    #expect(bundles.reduce(0) { $0 + $1.count } == 2)
  }

  @Test func `keeps what one does to oneself as it is`() throws {
    let bundles = EdgeBundle.merging([try edge("a", "a", .quad(.verbalCooperation))])
    #expect(bundles.map(\.isMutual) == [false])
  }

  @Test func `does not depend on the order of edges`() throws {
    let edges = [
      try edge("a", "b", .structural, "x"), try edge("a", "b", .structural, "y"),
      try edge("c", "b", .quad(.neutral)), try edge("b", "c", .quad(.neutral)),
    ]
    #expect(EdgeBundle.merging(edges) == EdgeBundle.merging(edges.reversed()))
  }
}
