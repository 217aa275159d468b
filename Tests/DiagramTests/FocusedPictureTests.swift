import Chronology
import Diagram
import Drawing
import Ontology
import Testing

struct FocusedPictureTests {
  /// A hub with `count` neighbors, some of them tied to each other and to outer nodes.
  static func graph(_ count: Int, focus: DiagramFocus?) throws -> DiagramGraph {
    func id(_ row: Int) -> String { "country:\(row)" }
    let nodes = (0...(2 * count)).map {
      DiagramNode(id: id($0), label: "Pays \($0)", kind: .entity(.country), code: "P\($0)")
    }
    func edge(_ source: Int, _ target: Int, _ quadClass: QuadClass) -> DiagramEdge {
      DiagramEdge(
        source: id(source), target: id(target), conduct: .quad(quadClass), label: "aide")
    }
    var edges: [DiagramEdge] = []
    for row in 1...count {
      edges.append(edge(0, row, .materialCooperation))
      edges.append(edge(row, row + count, .verbalConflict))
      if row % 3 == 0 { edges.append(edge(row, row - 1, .verbalCooperation)) }
    }
    return try DiagramGraph(nodes: nodes, edges: edges, focus: focus)
  }

  private func svg(_ graph: DiagramGraph, _ engine: DiagramEngine = .auto) throws -> String {
    let style = DiagramStyle(title: "Titre", language: .french, engine: engine)
    return SVGWriter.svg(try DiagramPicture(graph, sources: [], style: style).canvas)
  }

  @Test func `rings stand around the node in the middle`() throws {
    let svg = try svg(Self.graph(5, focus: .around("country:0", hops: 2)))
    #expect(svg.contains("un pas par cercle"))
    #expect(svg.contains("stroke-width=\"1.8\""))
    #expect(!(try self.svg(Self.graph(5, focus: nil))).contains("un pas par cercle"))
  }

  @Test(arguments: DiagramEngine.allCases)
  func `an engine that is asked for is taken, and draws the same each time`(
    engine: DiagramEngine
  ) throws {
    let graph = try Self.graph(5, focus: nil)
    let first = try svg(graph, engine)
    _ = try svg(Self.graph(4, focus: .around("country:1", hops: 1)))
    #expect(try svg(graph, engine) == first)
  }

  @Test func `engines differ`() throws {
    let graph = try Self.graph(5, focus: nil)
    let drawings = try [DiagramEngine.dot, .neato, .sfdp, .twopi].map { try svg(graph, $0) }
    #expect(Set(drawings).count == 4)
  }

  @Test func `an engine that would take minutes is refused at once`() throws {
    let nodes = (0..<80).map {
      DiagramNode(id: "p\($0)", label: "\($0)", kind: .entity(.person))
    }
    let edges = (0..<80).flatMap { row in
      (1...5).map {
        DiagramEdge(
          source: "p\(row)", target: "p\((row + $0) % 80)", conduct: .quad(.neutral), label: "")
      }
    }
    let style = DiagramStyle(
      title: "", language: .english, keepsEverything: true, engine: .dot)
    let error = #expect(throws: DiagramError.self) {
      try DiagramPicture(DiagramGraph(nodes: nodes, edges: edges), sources: [], style: style)
    }
    #expect(error?.reason == .engineTooSlow(.dot, nodes: 80, edges: 400))
    #expect(error?.description.contains("choose sfdp or auto") == true)
  }

  @Test func `a path runs from left to right`() throws {
    let graph = try Self.graph(1, focus: .path(from: "country:0", to: "country:2"))
    let style = DiagramStyle(title: "", language: .french)
    let picture = try DiagramPicture(graph, sources: [], style: style)
    let places = texts(picture.canvas.marks)
      .filter { $0.text.hasPrefix("Pays") }.sorted { $0.text < $1.text }.map(\.position.x)
    #expect(places.count == 3 && places == places.sorted())
  }

  private func texts(_ marks: [Mark]) -> [TextMark] {
    marks.flatMap { mark -> [TextMark] in
      switch mark {
      case .text(let text): [text]
      case .group(let group): texts(group.marks)
      case .path, .line, .rectangle, .circle, .ellipse, .polygon: []
      }
    }
  }
}
