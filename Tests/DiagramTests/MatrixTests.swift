import Chronology
import Drawing
import Ontology
import TestSupport
import Testing

@testable import Diagram

struct MatrixTests {
  private func actor(_ row: Int, group: String? = nil) -> DiagramNode {
    DiagramNode(
      id: "person:\(row)", label: "Acteur numéro \(row)", kind: .entity(.person), group: group)
  }

  private func edge(
    _ source: Int, _ target: Int, _ quadClass: QuadClass, _ count: Int = 1
  ) -> DiagramEdge {
    DiagramEdge(
      source: "person:\(source)", target: "person:\(target)", conduct: .quad(quadClass),
      label: "fait", count: count, sourceNumbers: [1])
  }

  private func style(_ width: Double = 160) -> DiagramStyle {
    DiagramStyle(
      title: "Matrice", language: .french, widthInMillimeters: width, isMatrix: true)
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

  private func random(_ count: Int) throws -> DiagramGraph {
    var random = SplitMix64(seed: 5)
    let classes: [QuadClass] = [
      .verbalCooperation, .materialCooperation, .verbalConflict, .materialConflict,
    ]
    var edges: [DiagramEdge] = []
    for row in 0..<count {
      for _ in 0..<5 {
        let target = (row + Int.random(in: 1..<count, using: &random)) % count
        let times = Int.random(in: 1...14, using: &random)
        edges.append(edge(row, target, classes[Int.random(in: 0..<4, using: &random)], times))
      }
    }
    return try DiagramGraph(nodes: (0..<count).map { actor($0) }, edges: edges)
  }

  @Test func `a small matrix is drawn as it is kept`() throws {
    let graph = try DiagramGraph(
      nodes: (0..<3).map { actor($0, group: $0 == 2 ? "Bloc" : nil) },
      edges: [
        edge(0, 1, .verbalCooperation, 3), edge(0, 1, .materialConflict, 12),
        edge(1, 0, .verbalConflict), edge(2, 1, .materialCooperation, 2), edge(2, 0, .neutral),
      ])
    let note = SourceNote(number: 1, outlet: "Le Monde", title: "Titre", date: nil, url: nil)
    let picture = try DiagramPicture(graph, sources: [note], style: style())
    #expect(picture.warnings.isEmpty)
    try expectGolden(SVGWriter.svg(picture.canvas), "matrix.svg")
  }

  @Test(arguments: [2, 12, 35, 60])
  func `sixty actors and fewer can be read at 160 millimeters`(count: Int) throws {
    let picture = try DiagramPicture(random(count), sources: [], style: style())
    let texts = texts(picture.canvas.marks)
    #expect(texts.allSatisfy { $0.size >= 6 })
    let boxes = texts.map { $0.box.expanded(by: -0.35) }
    for (row, box) in boxes.enumerated() {
      #expect(box.minX >= -0.5 && box.maxX <= picture.canvas.width + 0.5)
      #expect(box.minY >= -0.5 && box.maxY <= picture.canvas.height)
      #expect(!boxes[(row + 1)...].contains { $0.intersects(box) }, "\(texts[row].text)")
    }
    #expect(!picture.warnings.contains { if case .omitted = $0 { true } else { false } })
  }

  @Test func `more actors than there is room for are left out and counted`() throws {
    let graph = try random(80)
    let picture = try DiagramPicture(graph, sources: [], style: style())
    guard case .omitted(let nodes, let ties)? = picture.warnings.first else {
      Issue.record("\(picture.warnings)")
      return
    }
    #expect(nodes == 20 && ties > 0)
    #expect(SVGWriter.svg(picture.canvas).contains("20\u{A0}nœuds"))
  }

  @Test func `each direction of mutual cooperation has a cell of its own`() throws {
    let edges = [edge(0, 1, .verbalCooperation, 2), edge(1, 0, .verbalCooperation)]
    let graph = try DiagramGraph(nodes: [actor(0), actor(1)], edges: edges)
    let selection = DiagramSelection(graph, maximumNodes: 9, maximumEdges: 9)
    let matrix = DyadMatrix(selection, edges: edges)
    #expect(matrix.actors.map(\.id) == ["person:0", "person:1"])
    #expect(matrix.cells[.init(row: 0, column: 1)]?.cooperation.count == 2)
    #expect(matrix.cells[.init(row: 1, column: 0)]?.cooperation.count == 1)
  }

  @Test func `blocs stand together, the most involved actors first`() throws {
    let edges = [
      edge(0, 1, .neutral, 9), edge(2, 3, .neutral, 2), edge(3, 1, .neutral), edge(4, 2, .neutral),
    ]
    let groups = ["B", nil, "A", "B", "A"]
    let graph = try DiagramGraph(
      nodes: groups.enumerated().map { actor($0, group: $1) }, edges: edges)
    let selection = DiagramSelection(graph, maximumNodes: 9, maximumEdges: 9)
    let matrix = DyadMatrix(selection, edges: edges)
    #expect(matrix.actors.map { $0.id.suffix(1) } == ["0", "3", "2", "4", "1"])
  }

  @Test func `a network that cannot be read at any size becomes a matrix and says so`() throws {
    let nodes = (0..<12).map { row in
      DiagramNode(
        id: "person:\(row)", label: String(repeating: "Nomsanspause", count: 3) + "\(row)",
        kind: .entity(.person))
    }
    let edges = (0..<12).flatMap { row in
      (1...3).map { edge(row, (row + $0) % 12, .verbalConflict) }
    }
    var style = style(60)
    style.isMatrix = false
    let picture = try DiagramPicture(
      DiagramGraph(nodes: nodes, edges: edges), sources: [], style: style)
    #expect(picture.warnings.contains(.drawnAsMatrix))
    #expect(SVGWriter.svg(picture.canvas).contains("en matrice, parce"))
  }

  @Test(arguments: [(1, 9.0, nil), (2, 6.0, "2"), (12, 9.0, "12"), (12, 5.0, "+")])
  func `a figure that has no room is a plus`(count: Int, room: Double, text: String?) {
    #expect(MatrixCellMarks.text(count, room: room) == text)
  }

  @Test func `figures can be read on every fill`() {
    for isConflict in [false, true] {
      for isMaterial in [false, true] {
        let share = DyadMatrix.Share(count: 2, isMaterial: isMaterial)
        let color = MatrixCellMarks.color(share, isConflict: isConflict)
        #expect(color.contrast(with: Palette.ink) >= 4.5)
      }
    }
  }
}
