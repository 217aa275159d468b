import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Diagram

struct BlocTests {
  /// Two blocs of three, each tied within, two ties between, and one actor of neither.
  private func graph() throws -> DiagramGraph {
    let nodes = ["a1", "a2", "a3", "b1", "b2", "b3", "c"].map { id in
      DiagramNode(
        id: id, label: "Pays \(id)", kind: .entity(.country),
        group: id == "c" ? nil : id.hasPrefix("a") ? "Alliance" : "Bloc <b>")
    }
    let edges = ["a1 a2", "a2 a3", "b1 b2", "b2 b3", "a1 b1", "c a3"].map { pair in
      DiagramEdge(
        source: String(pair.split(separator: " ")[0]),
        target: String(pair.split(separator: " ")[1]), conduct: .quad(.verbalCooperation),
        label: "rencontre")
    }
    return try DiagramGraph(nodes: nodes, edges: edges)
  }

  private func figures() throws -> (nodes: [NodeFigure], edges: [FigureEdge]) {
    let graph = try graph()
    let nodes = graph.nodes.map { NodeFigure($0, language: .french) }
    let rows = Dictionary(uniqueKeysWithValues: graph.nodes.enumerated().map { ($1.id, $0) })
    let edges = EdgeBundle.merging(graph.edges).map { bundle in
      FigureEdge(
        figure: EdgeFigure(bundle, language: .french, detail: .full),
        source: rows[bundle.source] ?? 0, target: rows[bundle.target] ?? 0)
    }
    return (nodes, edges)
  }

  @Test(arguments: [
    LayoutSettings(engine: .dot, direction: .right, setsBlocsApart: true),
    LayoutSettings(engine: .dot, direction: .down, setsBlocsApart: true),
    LayoutSettings(engine: .neato, margin: 12), LayoutSettings(engine: .twopi),
  ])
  func `a ground holds the actors of its bloc and no other`(settings: LayoutSettings) throws {
    let (nodes, edges) = try figures()
    let placed = try LayoutChooser.arrangement(
      nodes, edges, settings, LayoutPlan(), width: 400, height: 400)
    if settings.engine == .dot { #expect(placed.regions.map(\.bloc) == ["Alliance", "Bloc <b>"]) }
    for region in placed.regions {
      for (figure, box) in zip(nodes, placed.boxes) {
        if figure.node.group == region.bloc {
          #expect(ConvexHull.holds(region.outline, box))
        } else {
          #expect(!ConvexHull.meets(region.outline, box.expanded(by: -0.5)))
        }
      }
      #expect(!placed.boxes.contains { $0.intersects(region.label) })
      #expect(region.outline.allSatisfy { $0.x >= 0 && $0.x <= placed.width && $0.y >= 0 })
    }
    let outlines = placed.regions.map(\.outline)
    if outlines.count == 2 { #expect(!ConvexHull.meet(outlines[0], outlines[1])) }
  }

  @Test func `the picture and the DOT text name the blocs`() throws {
    let style = DiagramStyle(title: "Blocs", language: .french)
    let picture = try DiagramPicture(graph(), sources: [], style: style)
    let svg = SVGWriter.svg(picture.canvas)
    #expect(svg.contains(">Alliance</text>") && svg.contains(">Bloc &lt;b&gt;</text>"))
    let dot = DOTWriter.dot(try graph(), sources: [], style: style)
    #expect(dot.contains("label=\"Alliance\"; ") && dot.contains("subgraph cluster_n"))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `an outline holds all of its points and turns one way`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = (0..<Int.random(in: 3...30, using: &random)).map { _ in
      Point(
        Double(Int.random(in: 0...20, using: &random)),
        Double(Int.random(in: 0...20, using: &random)))
    }
    let outline = ConvexHull.outline(of: points)
    guard outline.count > 2 else { return }
    for point in points {
      #expect(ConvexHull.holds(outline, Box(center: point, width: 0, height: 0)))
    }
    #expect(Set(outline).count == outline.count && Set(outline).isSubset(of: Set(points)))
  }

  @Test func `shapes that only touch do not meet`() {
    let box = Box(x: 0, y: 0, width: 10, height: 10)
    #expect(ConvexHull.meets(box.corners, Box(x: 9, y: 9, width: 5, height: 5)))
    #expect(!ConvexHull.meets(box.corners, Box(x: 10, y: 0, width: 5, height: 5)))
    #expect(ConvexHull.meets(box.corners, Box(x: 2, y: 2, width: 1, height: 1)))
  }
}
