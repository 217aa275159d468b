import Chronology
import Diagram
import Drawing
import Foundation
import FoundationXML
import Ontology
import TestSupport
import Testing

struct DiagramPictureTests {
  private func sample() throws -> DiagramPicture {
    try DiagramPicture(
      ParisSummits.graph(), sources: ParisSummits.sources, style: ParisSummits.style)
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

  /// A ring of `count` actors with chords.
  private func ring(_ count: Int) throws -> DiagramGraph {
    let nodes = (0..<count).map {
      DiagramNode(id: "person:\($0)", label: "Actor \($0)", kind: .entity(.person))
    }
    let edges = (0..<count).flatMap { row in
      [1, 7].map { step in
        DiagramEdge(
          source: "person:\(row)", target: "person:\((row + step) % count)",
          conduct: .quad(.verbalConflict), label: "accuses", count: 1 + row % 3)
      }
    }
    return try DiagramGraph(nodes: nodes, edges: edges)
  }

  @Test func `draws the sample as it is kept`() throws {
    let picture = try sample()
    #expect(picture.warnings.isEmpty)
    try expectGolden(SVGWriter.svg(picture.canvas), "paris-summits.svg")
  }

  @Test func `draws no text over another and none outside`() throws {
    let canvas = try sample().canvas
    let boxes = texts(canvas.marks).map { $0.box.expanded(by: -0.2) }
    for (row, box) in boxes.enumerated() {
      #expect(box.minX >= -0.5 && box.maxX <= canvas.width + 0.5)
      #expect(box.minY >= 0 && box.maxY <= canvas.height)
      let covered = boxes[(row + 1)...].filter { $0.intersects(box) }
      #expect(covered.isEmpty, "\(texts(canvas.marks)[row].text)")
    }
  }

  @Test func `prints nothing smaller than six points`() throws {
    let sizes = texts(try sample().canvas.marks).map(\.size)
    #expect((sizes.min() ?? 0) > 5.99)
  }

  @Test func `names every actor, date and source`() throws {
    let svg = SVGWriter.svg(try sample().canvas)
    for text in [
      ">Zelensky<", ">FRA<", "6\u{A0}janv.\u{A0}2026", "[3,\u{A0}4]",
      "href=\"https://example.org/declaration\"", "État au 15 janvier 2026",
      "aria-label=\"Vladimir Poutine → Coalition des volontaires\u{A0}: menace, "
        + "5\u{A0}sept.\u{A0}2025, source 2\"",
    ] {
      #expect(svg.contains(text), "\(text)")
    }
    for forbidden in ["foreignObject", "var(", "<pattern", "Gradient", "<image", "<style", "url("] {
      #expect(!svg.contains(forbidden))
    }
  }

  @Test func `leads from a label to its only source, and makes PDF links of all addresses`() throws
  {
    let canvas = try sample().canvas
    let links = SVGWriter.svg(canvas).components(separatedBy: "<a href=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    // Two labels and the block of sources lead to the first article.
    #expect(links.count { $0 == "https://example.org/vingt-six" } == 3)
    let pdf = try Picture.bytes(of: canvas, as: .pdf, created: "2026-01-15T00:00:00Z")
    let text = String(decoding: pdf, as: UTF8.self)
    for link in Set(links) { #expect(text.contains("/URI (\(link))"), "\(link)") }
  }

  @Test func `describes itself in the figure's language`() throws {
    #expect(
      try sample().canvas.description.hasPrefix(
        "Diagramme de 17\u{A0}nœuds et 23\u{A0}liens. Liens par nature\u{A0}: coopération verbale"))
    var style = ParisSummits.style
    style.language = .english
    let english = try DiagramPicture(
      ParisSummits.graph(), sources: ParisSummits.sources, style: style)
    #expect(
      english.canvas.description.hasPrefix(
        "Network diagram of 17\u{A0}nodes and 23\u{A0}ties. Ties by nature: verbal cooperation"))
  }

  @Test func `drops a source with the last edge that rests on it`() throws {
    let graph = try ParisSummits.graph()
    let without = try DiagramGraph(
      nodes: graph.nodes, edges: graph.edges.filter { !$0.sourceNumbers.contains(5) })
    let picture = try DiagramPicture(
      without, sources: ParisSummits.sources, style: ParisSummits.style)
    #expect(!SVGWriter.svg(picture.canvas).contains("Ce que le Kremlin refuse"))
  }

  @Test func `gives the same bytes after other drawings`() throws {
    let first = SVGWriter.svg(try sample().canvas)
    let style = DiagramStyle(title: "Other", language: .english)
    for count in [5, 12, 20] { _ = try DiagramPicture(ring(count), sources: [], style: style) }
    #expect(SVGWriter.svg(try sample().canvas) == first)
  }

  @Test func `leaves out what there is no room for, and says so`() throws {
    let style = DiagramStyle(title: "Ring", language: .english, maximumNodes: 12)
    let picture = try DiagramPicture(ring(60), sources: [], style: style)
    let omitted = try #require(
      picture.warnings.lazy.compactMap { warning -> Int? in
        if case .omitted(let nodes, _) = warning { nodes } else { nil }
      }.first)
    #expect(omitted >= 48)
    let svg = SVGWriter.svg(picture.canvas)
    #expect(svg.contains("\(omitted)\u{A0}nodes and"))
    #expect(svg.contains("of lesser frequency are not drawn"))
  }

  @Test(arguments: [80.0, 160])
  func `leaves out ties until the text is legible`(width: Double) throws {
    let style = DiagramStyle(title: "Ring", language: .english, widthInMillimeters: width)
    let picture = try DiagramPicture(ring(40), sources: [], style: style)
    #expect((texts(picture.canvas.marks).map(\.size).min() ?? 0) > 5.99)
    #expect(picture.warnings.count == 1)
  }

  @Test func `puts parts side by side and hides hardly a label`() throws {
    let pairs = 0..<9
    let nodes = pairs.flatMap { pair in
      ["a", "b"].map {
        DiagramNode(id: "\($0)\(pair)", label: "Actor \($0)\(pair)", kind: .entity(.person))
      }
    }
    let edges = pairs.map { pair in
      DiagramEdge(
        source: "a\(pair)", target: "b\(pair)", conduct: .quad(.verbalConflict), label: "accuses",
        sourceNumbers: [1])
    }
    let picture = try DiagramPicture(
      try DiagramGraph(nodes: nodes, edges: edges), sources: [],
      style: DiagramStyle(title: "Pairs", language: .english))
    #expect(picture.warnings.isEmpty)
    let texts = texts(picture.canvas.marks)
    #expect(texts.count { $0.text == "− accuses" || $0.text == "−\u{A0}accuses" } == 9)
    // One below the other, nine pairs would take more than 350 points.
    #expect(picture.canvas.height < 300)
  }

  @Test(arguments: [0, 1, 2, 40, 100])
  func `draws graphs of every size`(count: Int) throws {
    let style = DiagramStyle(
      title: "Ring", language: .english, keepsEverything: true)
    let graph =
      count > 1
      ? try ring(count)
      : try DiagramGraph(
        nodes: (0..<count).map {
          DiagramNode(id: "\($0)", label: "Alone", kind: .entity(.organization))
        }, edges: [])
    let picture = try DiagramPicture(graph, sources: [], style: style)
    #expect(try Picture.png(svg: SVGWriter.svg(picture.canvas), pixelsPerInch: 72).count > 100)
    let isSmall = picture.warnings.contains {
      if case .smallText = $0 { true } else { false }
    }
    #expect(isSmall == (count >= 100))
  }

  @Test func `draws what one does to oneself, events and documents`() throws {
    let graph = try DiagramGraph(
      nodes: [
        DiagramNode(id: "a", label: "Kremlin", kind: .entity(.place)),
        DiagramNode(id: "e", label: "Sommet de Paris", kind: .event, date: try EDTF("2026-01-06")),
        DiagramNode(id: "d", label: "Déclaration", kind: .document),
      ],
      edges: [
        DiagramEdge(
          source: "a", target: "a", conduct: .quad(.materialConflict), label: "sanctionne"),
        DiagramEdge(source: "e", target: "d", conduct: .structural, label: "attesté par"),
        DiagramEdge(source: "a", target: "e", conduct: .quad(.neutral), label: "commente"),
        DiagramEdge(source: "e", target: "a", conduct: .quad(.verbalConflict), label: "vise"),
      ])
    let picture = try DiagramPicture(
      graph, sources: [], style: DiagramStyle(title: "Petit", language: .french))
    try expectGolden(SVGWriter.svg(picture.canvas), "small.svg")
  }

  @Test(arguments: HostileText.all)
  func `lets no text break out`(hostile: String) throws {
    let picture = try DiagramPicture(
      HostileText.graph(hostile),
      sources: [
        SourceNote(number: 1, outlet: hostile, title: hostile, date: hostile, url: hostile)
      ],
      style: DiagramStyle(title: hostile, language: .french, asOf: hostile))
    let svg = SVGWriter.svg(picture.canvas)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(!svg.contains("<script") && !svg.contains("href=\"javascript"))
  }

  @Test(arguments: [0.0, -5, 20, .nan])
  func `refuses a column without room`(width: Double) throws {
    let style = DiagramStyle(title: "", language: .french, widthInMillimeters: width)
    #expect(throws: DiagramError.self) {
      try DiagramPicture(ParisSummits.graph(), sources: [], style: style)
    }
  }
}
