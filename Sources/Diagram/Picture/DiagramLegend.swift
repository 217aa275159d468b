import Chronology
import Drawing
import Ontology

/// The key beneath a diagram: only what the diagram holds.
struct DiagramLegend {
  let marks: [Mark]
  /// In points.
  let height: Double

  private static let signWidth = KeyRows.signWidth

  /// Lays out the key in rows.
  ///
  /// - Parameters:
  ///   - selection: What is drawn.
  ///   - groups: Blocs and their colors, in order.
  ///   - isByTime: Whether events stand below each other in the order of time.
  ///   - hasRings: Whether nodes stand on rings around one.
  ///   - origin: The upper left corner.
  ///   - width: The room in points.
  ///   - wording: The language's words.
  init(
    _ selection: DiagramSelection, groups: [(name: String, color: Color)], isByTime: Bool,
    hasRings: Bool, at origin: Point, width: Double, _ wording: DiagramWording
  ) {
    var entries: [(text: String, sign: (Point) -> [Mark])] = []
    for conduct in DiagramEdge.Conduct.allCases
    where selection.bundles.contains(where: { $0.conduct == conduct }) {
      let isPlace = conduct == .structural && Self.leadsToPlacesOnly(selection)
      let text = isPlace ? wording.place : wording.conduct(conduct)
      let hasMinus = EdgeStyle(conduct).isNegative && !selection.isOfEvents
      entries.append((text, { Self.line(conduct, at: $0, hasMinus: hasMinus) }))
    }
    for kind in Self.kinds where selection.nodes.contains(where: { $0.kind == kind }) {
      entries.append((wording.kind(kind), { Self.sign(kind, isCollective: false, at: $0) }))
    }
    if let group = selection.nodes.first(where: \.isCollective) {
      entries.append(
        (wording.collective, { Self.sign(group.kind, isCollective: true, at: $0) }))
    }
    let factualities = Factuality.allCases.filter { factuality in
      factuality != .actual && selection.nodes.contains { $0.factuality == factuality }
    }
    if !factualities.isEmpty {
      let node = DiagramNode(id: "", label: "", kind: .event, factuality: factualities[0])
      let words = factualities.map { $0.remark(in: wording.language) }
      entries.append(
        (
          words.joined(separator: ", "),
          { place in
            NodeFigure(sign: node, width: 18, height: 9).marks(
              center: Point(place.x + Self.signWidth / 2, place.y), scale: 1, color: Palette.ink)
          }
        ))
    }
    if let most = selection.reduction.folded.values.max() {
      entries.append((wording.othersMeaning, { Self.others(wording.others(most), at: $0) }))
    }
    if isByTime { entries.append((wording.timeOrder, Self.downwards)) }
    if hasRings { entries.append((wording.rings, Self.rings)) }
    for group in groups {
      entries.append(
        (
          group.name,
          { place in
            [
              .rectangle(
                Box(x: place.x + 6, y: place.y - 3.5, width: 12, height: 7), radius: 2,
                fill: group.color.tint(0.18), stroke: Stroke(group.color, width: 0.9))
            ]
          }
        ))
    }
    let rows = KeyRows(
      entries.map { KeyRows.Entry(text: $0.text, sign: $0.sign) }, at: origin, width: width)
    (marks, height) = (rows.marks, rows.height)
  }

  private static let kinds: [DiagramNode.Kind] = [
    .entity(.country), .entity(.organization), .entity(.person), .entity(.place), .event, .document,
  ]

  /// Whether what holds for a time is where events took place, and nothing else.
  private static func leadsToPlacesOnly(_ selection: DiagramSelection) -> Bool {
    let documents = Set(selection.nodes.lazy.filter { $0.kind == .document }.map(\.id))
    return selection.isOfEvents
      && !selection.bundles.contains {
        $0.conduct == .structural && documents.contains($0.target)
      }
  }

  /// What stands below names, as wide as the sign is at most.
  private static func others(_ text: String, at place: Point) -> [Mark] {
    let baseline = place.y + NodeFigure.noteSize * TextMetrics.capHeight / 2
    let short = text.prefix { $0 != "\u{A0}" }
    return [
      .text(
        TextMark(
          String(short), at: Point(place.x + signWidth / 2, baseline), size: NodeFigure.noteSize,
          anchor: .middle, color: Palette.note))
    ]
  }

  /// An arrow of time.
  private static func downwards(at place: Point) -> [Mark] {
    let x = place.x + signWidth / 2
    let stroke = Stroke(Palette.neutral, width: 0.8, cap: .round)
    return [
      .line(from: Point(x, place.y - 4.5), to: Point(x, place.y + 4.5), stroke: stroke),
      .path(
        Path(through: [
          Point(x - 2.2, place.y + 2), Point(x, place.y + 4.5), Point(x + 2.2, place.y + 2),
        ]), stroke: stroke),
    ]
  }

  /// Two rings around a node.
  private static func rings(at place: Point) -> [Mark] {
    let center = Point(place.x + signWidth / 2, place.y)
    let stroke = Stroke(DiagramPage.ringColor, width: 0.5)
    return [
      .ellipse(Box(center: center, width: 20, height: 10), stroke: stroke),
      .ellipse(Box(center: center, width: 11, height: 5.5), stroke: stroke),
      .circle(center: center, radius: 1.1, fill: Palette.ink),
    ]
  }

  /// A line as the diagram has it; that of events has its minus on their cards.
  private static func line(
    _ conduct: DiagramEdge.Conduct, at place: Point, hasMinus: Bool
  ) -> [Mark] {
    let bundle = EdgeBundle.merging([
      DiagramEdge(source: "a", target: "b", conduct: conduct, label: "")
    ])
    let curve = Curve(
      from: place, by: Point(place.x + signWidth / 2, place.y),
      to: Point(place.x + signWidth, place.y))
    let marks = bundle.flatMap { bundle in
      EdgeFigure(bundle, language: .english, detail: .none).lineMarks([curve], scale: 1)
    }
    guard hasMinus else { return marks }
    let middle = Point(place.x + signWidth / 2 - 2, place.y)
    return marks + MinusSign.marks(at: middle, color: EdgeStyle(conduct).color, scale: 1)
  }

  private static func sign(
    _ kind: DiagramNode.Kind, isCollective: Bool, at place: Point
  ) -> [Mark] {
    let node = DiagramNode(
      id: "", label: "", kind: kind, isCollective: isCollective)
    let center = Point(place.x + signWidth / 2, place.y)
    let figure = NodeFigure(sign: node, width: 18, height: kind == .event ? 9 : 8)
    let marks = figure.marks(center: center, scale: 1, color: Palette.ink)
    guard kind == .entity(.country), !isCollective else { return marks }
    // The tab that would hold the code, within the outline.
    let tab = Box(x: center.x - 8.4, y: center.y - 3.4, width: 6, height: 6.8)
    return marks + [.rectangle(tab, radius: 2, fill: Palette.ink.tint(0.25))]
  }
}

/// The minus that says "conflict" without color.
enum MinusSign {
  /// Draws a disk with a bar in it.
  static func marks(at center: Point, color: Color, scale: Double) -> [Mark] {
    let half = 1.7 * scale
    return [
      .circle(
        center: center, radius: 3 * scale, fill: Palette.paper,
        stroke: Stroke(color, width: 0.6 * scale)),
      .line(
        from: Point(center.x - half, center.y), to: Point(center.x + half, center.y),
        stroke: Stroke(color, width: 0.9 * scale)),
    ]
  }
}
