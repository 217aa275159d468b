import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Diagram

struct RingArrangementTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `nothing overlaps on the rings of a random graph`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...24, using: &random)
    let nodes = (0..<count).map { row in
      NodeFigure(
        DiagramNode(
          id: "n\(row)", label: String(repeating: "Nom ", count: row % 5 + 1),
          kind: .entity(row % 2 == 0 ? .person : .country), isCollective: row % 4 == 0),
        language: .french)
    }
    let pairs = (1..<count).flatMap { row in
      [(Int.random(in: 0..<row, using: &random), row)]
        + (row % 3 == 0 ? [(row, Int.random(in: 0..<row, using: &random))] : [])
    }
    let edges = pairs.map { source, target in
      let bundle = EdgeBundle.merging([
        DiagramEdge(
          source: "n\(source)", target: "n\(target)", conduct: .quad(.neutral), label: "rencontre")
      ])[0]
      return FigureEdge(
        figure: EdgeFigure(bundle, language: .french, detail: .full), source: source,
        target: target)
    }
    let placed = try Arrangement.ringed(
      nodes, edges, LayoutSettings(engine: .twopi, root: 0, stretch: 1.3))
    let rooms = zip(nodes, placed.boxes).map { $0.room(in: $1) }
    for (row, room) in rooms.enumerated() {
      #expect(!rooms[(row + 1)...].contains { $0.intersects(room) })
      #expect(!placed.labels.compactMap { $0 }.contains { $0.expanded(by: -0.6).intersects(room) })
    }
    for ring in placed.rings {
      #expect(abs(ring.center.x - placed.boxes[0].center.x) < 0.01)
      #expect(abs(ring.center.y - placed.boxes[0].center.y) < 0.01)
    }
  }

  @Test func `those tied to each other stand side by side`() {
    let bundle = EdgeBundle.merging([
      DiagramEdge(source: "a", target: "b", conduct: .structural, label: "")
    ])[0]
    let figure = EdgeFigure(bundle, language: .french, detail: .none)
    let pairs = [(0, 1), (0, 2), (0, 3), (0, 4), (1, 3), (4, 1), (5, 2)]
    let order = RingOrder(
      around: 0, nodeCount: 6,
      pairs.map { FigureEdge(figure: figure, source: $0.0, target: $0.1) })
    #expect(order.hops == [0, 1, 1, 1, 1, 2])
    #expect(order.branches.map(\.child) == [3, 1, 4, 2, 5])
    #expect(order.branches.last?.parent == 2)
  }
}
