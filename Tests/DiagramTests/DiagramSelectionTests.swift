import Diagram
import Ontology
import Testing

struct DiagramSelectionTests {
  private func graph() throws -> DiagramGraph {
    try DiagramGraph(
      nodes: ["a", "b", "c", "d", "e"].map {
        DiagramNode(id: $0, label: $0, kind: .entity(.country))
      },
      edges: [
        DiagramEdge(
          source: "a", target: "b", conduct: .quad(.verbalConflict), label: "x", count: 5),
        DiagramEdge(source: "a", target: "c", conduct: .structural, label: "x", count: 2),
        DiagramEdge(source: "b", target: "c", conduct: .quad(.neutral), label: "x", count: 2),
        DiagramEdge(source: "c", target: "d", conduct: .quad(.neutral), label: "x"),
      ])
  }

  @Test(arguments: [
    (5, 9, ["a", "b", "c", "d", "e"], 4), (4, 9, ["a", "b", "c", "d"], 4),
    (3, 9, ["a", "b", "c"], 3), (5, 2, ["a", "b", "c", "e"], 2), (5, 1, ["a", "b", "e"], 1),
    (5, 0, ["e"], 0), (0, 9, [], 0),
  ])
  func `keeps the most involved nodes and the most telling ties`(
    nodeLimit: Int, edgeLimit: Int, nodes: [String], bundleCount: Int
  ) throws {
    let selection = DiagramSelection(
      try graph(), maximumNodes: nodeLimit, maximumEdges: edgeLimit)
    #expect(selection.nodes.map(\.id) == nodes)
    #expect(selection.bundles.count == bundleCount)
    #expect(selection.omittedNodes == 5 - nodes.count)
    #expect(selection.omittedBundles == 4 - bundleCount)
  }

  @Test func `keeps the most important events with all who take part`() throws {
    func event(_ id: String, _ importance: Int, sources: [Int] = []) -> DiagramNode {
      DiagramNode(id: id, label: id, kind: .event, sourceNumbers: sources, importance: importance)
    }
    func edge(_ source: String, _ target: String) -> DiagramEdge {
      DiagramEdge(source: source, target: target, conduct: .quad(.neutral), label: "")
    }
    let graph = try DiagramGraph(
      nodes: ["a", "b", "c", "alone"].map {
        DiagramNode(id: $0, label: $0, kind: .entity(.country))
      } + [event("e1", 1), event("e2", 9), event("e3", 1, sources: [4])],
      edges: [edge("a", "e1"), edge("e1", "b"), edge("b", "e2"), edge("c", "e3")],
      omittedEvents: 5)
    #expect(graph.isOfEvents)
    let two = DiagramSelection(graph, maximumEvents: 2)
    #expect(two.nodes.map(\.id) == ["alone", "b", "c", "e2", "e3"])
    #expect(two.bundles.map(\.source) == ["b", "c"])
    #expect(two.omittedEvents == 6 && two.omittedNodes == 2 && two.omittedBundles == 2)
    #expect(DiagramSelection(graph, maximumEvents: 1).nodes.map(\.id) == ["alone", "b", "e2"])
  }

  @Test func `prefers what was done to what merely holds`() throws {
    let selection = DiagramSelection(try graph(), maximumNodes: 5, maximumEdges: 2)
    #expect(!selection.bundles.contains { $0.conduct == .structural })
  }
}
