import Chronology
import Ontology
import Testing

@testable import Diagram

struct GraphPartTests {
  @Test func `parts what no edge joins`() {
    let bundles = EdgeBundle.merging([
      DiagramEdge(source: "a", target: "b", conduct: .structural, label: "")
    ])
    let edges = [(4, 1), (2, 3), (1, 5)].map { ends in
      FigureEdge(
        figure: EdgeFigure(bundles[0], language: .french, detail: .none), source: ends.0,
        target: ends.1)
    }
    #expect(
      GraphPart.all(nodeCount: 6, edges) == [
        GraphPart(nodes: [0], edges: []), GraphPart(nodes: [1, 4, 5], edges: [0, 2]),
        GraphPart(nodes: [2, 3], edges: [1]),
      ])
    #expect(GraphPart.all(nodeCount: 0, []).isEmpty)
  }
}
