import Chronology
import Drawing
import Foundation
import Ontology
import TestSupport
import Testing

@testable import Diagram

struct EventPictureTests {
  private let style = DiagramStyle(title: "Saison", language: .french)
  private let sources = (1...3).map { number in
    SourceNote(
      number: number, outlet: "Le Relais (fictif)", title: "Article \(number)", date: nil,
      url: "https://example.org/\(number)")
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

  @Test func `draws a few events as they are kept`() throws {
    func node(_ id: String, _ label: String, _ kind: EntityKind) -> DiagramNode {
      DiagramNode(id: id, label: label, kind: .entity(kind))
    }
    func event(
      _ id: String, _ label: String, _ date: String, _ conduct: QuadClass,
      _ factuality: Factuality, _ sources: [Int]
    ) throws -> DiagramNode {
      DiagramNode(
        id: id, label: label, kind: .event, date: try EDTF(date), conduct: .quad(conduct),
        factuality: factuality, sourceNumbers: sources)
    }
    func edge(_ source: String, _ target: String, _ conduct: QuadClass?) -> DiagramEdge {
      DiagramEdge(
        source: source, target: target, conduct: conduct.map { .quad($0) } ?? .structural,
        label: conduct == nil ? "lieu" : "auteur")
    }
    let graph = try DiagramGraph(
      nodes: [
        node("p", "Dmitri Peskov", .person), node("m", "Emmanuel Macron", .person),
        node("u", "Ukraine", .country), node("v", "Paris", .place),
        try event(
          "e1", "Le Kremlin refuse toute force étrangère", "2026-01-08", .verbalConflict, .actual,
          [2, 3]),
        try event("e2", "Sommet de Paris", "2026-01-06", .verbalCooperation, .actual, [1]),
        try event(
          "e3", "Des troupes seraient envoyées", "2026~", .materialCooperation, .intended, [1]),
      ],
      edges: [
        edge("p", "e1", .verbalConflict), edge("e1", "u", .verbalConflict),
        edge("m", "e2", .verbalCooperation), edge("e2", "v", nil),
        edge("m", "e3", .materialCooperation), edge("e3", "u", .materialCooperation),
      ])
    let picture = try DiagramPicture(graph, sources: sources, style: style)
    #expect(picture.warnings.isEmpty)
    try expectGolden(SVGWriter.svg(picture.canvas), "events.svg")
    try expectGolden(DOTWriter.dot(graph, sources: sources, style: style), "events.dot")
  }

  @Test(arguments: [(4, 160.0), (12, 160), (40, 160), (8, 80), (12, 247)])
  func `sets events in the order of time, legibly, with no text over another`(
    count: Int, width: Double
  ) throws {
    var style = style
    style.widthInMillimeters = width
    let picture = try DiagramPicture(
      EventGraph.season(count, seed: 5), sources: sources, style: style)
    let texts = texts(picture.canvas.marks)
    #expect((texts.map(\.size).min() ?? 0) > 5.99)
    let boxes = texts.map { $0.box.expanded(by: -0.2) }
    for (row, box) in boxes.enumerated() {
      #expect(box.minX >= -0.5 && box.maxX <= picture.canvas.width + 0.5)
      #expect(!boxes[(row + 1)...].contains { $0.intersects(box) }, "\(texts[row].text)")
    }
    #expect(texts.contains { $0.text == "du plus ancien au plus récent" })
  }

  @Test func `joins by the line of time what has a date, and nothing else`() throws {
    let graph = try EventGraph.make(
      [("e1", "2026"), ("e2", "2025"), ("e3", nil), ("e4", "2024")], [("a", "e1"), ("a", "e3")])
    let nodes = graph.nodes.map { NodeFigure($0, language: .french) }
    let placed = try #require(Arrangement.ofEvents(nodes, [], sides: .both, width: 453))
    #expect(placed.timeline.map { nodes[$0].node.id } == ["e4", "e2", "e1"])
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `lets no edge run behind a node`(seed: UInt64) throws {
    let graph = try EventGraph.season(9, seed: seed)
    let selection = DiagramSelection(graph, maximumEvents: 9)
    let nodes = selection.nodes.map { NodeFigure($0, language: .french) }
    let rows = Dictionary(uniqueKeysWithValues: nodes.indices.map { (nodes[$0].node.id, $0) })
    let edges = try selection.bundles.map { bundle in
      FigureEdge(
        figure: EdgeFigure(bundle, language: .french, detail: .full, role: .part),
        source: try #require(rows[bundle.source]), target: try #require(rows[bundle.target]))
    }
    for sides in [EventColumns.Sides.both, .right] {
      let placed = try #require(Arrangement.ofEvents(nodes, edges, sides: sides, width: 453))
      for (row, box) in placed.boxes.enumerated() {
        #expect(!placed.boxes[(row + 1)...].contains { $0.intersects(box) })
        for (edge, route) in zip(edges, placed.routes)
        where edge.source != row && edge.target != row {
          #expect(SampledLine(route, perPiece: 40).pointCount(in: box) == 0)
        }
      }
    }
  }

  @Test func `leaves out the least important events first, and counts them`() throws {
    let graph = try EventGraph.season(40, seed: 2)
    let picture = try DiagramPicture(graph, sources: sources, style: style)
    let omitted = try #require(
      picture.warnings.lazy.compactMap { warning -> Int? in
        if case .omittedEvents(let count) = warning { count } else { nil }
      }.first)
    let svg = SVGWriter.svg(picture.canvas)
    #expect(svg.contains("\(omitted)\u{A0}événements de moindre importance ne sont pas dessinés"))
    let ranked = graph.nodes.filter { $0.kind == .event }.sorted { $0.importance > $1.importance }
    for (place, node) in ranked.enumerated() {
      #expect(
        svg.contains("id=\"node-\(node.id.replacing(":", with: "_3a_"))\"")
          == (place < 40 - omitted))
    }
  }

  @Test func `says all of an event to those who hear it, and leads from numbers to sources`() throws
  {
    let svg = SVGWriter.svg(
      try DiagramPicture(EventGraph.season(4, seed: 1), sources: sources, style: style).canvas)
    #expect(
      svg.contains(
        "dès demain matin, événement, prévu, 2\u{A0}févr.\u{A0}2025, coopération matérielle, source 2"
      ))
    #expect(svg.contains("…<"))
    #expect(svg.contains("stroke-dasharray=\"2.6 1.8\""))
    #expect(svg.components(separatedBy: "href=\"https://example.org/2\"").count > 3)
  }

  @Test func `draws everything where it is asked to, however small`() throws {
    var style = style
    style.keepsEverything = true
    let picture = try DiagramPicture(
      EventGraph.season(30, seed: 3), sources: sources, style: style)
    let isSmall = picture.warnings.contains {
      if case .smallText = $0 { true } else { false }
    }
    #expect(isSmall)
    #expect(SVGWriter.svg(picture.canvas).components(separatedBy: "id=\"node-event_").count == 31)
  }
}
