import Chronology
import Drawing
import Ontology

/// The key beneath a diagram: only what the diagram holds.
struct DiagramLegend {
  let marks: [Mark]
  /// In points.
  let height: Double

  /// In points.
  private static let fontSize = 6.5
  private static let rowHeight = 12.0
  private static let signWidth = 24.0

  /// Lays out the key in rows.
  ///
  /// - Parameters:
  ///   - selection: What is drawn.
  ///   - groups: Blocs and their colors, in order.
  ///   - origin: The upper left corner.
  ///   - width: The room in points.
  ///   - wording: The language's words.
  init(
    _ selection: DiagramSelection, groups: [(name: String, color: Color)], at origin: Point,
    width: Double, _ wording: DiagramWording
  ) {
    var entries: [(text: String, sign: (Point) -> [Mark])] = []
    for conduct in DiagramEdge.Conduct.allCases
    where selection.bundles.contains(where: { $0.conduct == conduct }) {
      entries.append((wording.conduct(conduct), { Self.line(conduct, at: $0) }))
    }
    for kind in Self.kinds where selection.nodes.contains(where: { $0.kind == kind }) {
      entries.append((wording.kind(kind), { Self.sign(kind, isCollective: false, at: $0) }))
    }
    if let group = selection.nodes.first(where: \.isCollective) {
      entries.append(
        (wording.collective, { Self.sign(group.kind, isCollective: true, at: $0) }))
    }
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
    (marks, height) = Self.rows(entries, at: origin, width: width)
  }

  private static let kinds: [DiagramNode.Kind] = [
    .entity(.country), .entity(.organization), .entity(.person), .entity(.place), .event, .document,
  ]

  /// Sets entries one after the other and starts a new row where the width ends.
  private static func rows(
    _ entries: [(text: String, sign: (Point) -> [Mark])], at origin: Point, width: Double
  ) -> ([Mark], Double) {
    var marks: [Mark] = []
    var x = origin.x
    var row = 0
    for entry in entries {
      let textWidth = TextMetrics.width(of: entry.text, size: fontSize)
      let entryWidth = signWidth + 4 + textWidth
      if x > origin.x, x + entryWidth > origin.x + width {
        x = origin.x
        row += 1
      }
      let middle = origin.y + (Double(row) + 0.5) * rowHeight
      marks += entry.sign(Point(x, middle))
      marks.append(
        .text(
          TextMark(
            entry.text,
            at: Point(x + signWidth + 4, middle + fontSize * TextMetrics.capHeight / 2),
            size: fontSize, color: Palette.note)))
      x += entryWidth + 12
    }
    return (marks, entries.isEmpty ? 0 : Double(row + 1) * rowHeight)
  }

  private static func line(_ conduct: DiagramEdge.Conduct, at place: Point) -> [Mark] {
    let bundle = EdgeBundle.merging([
      DiagramEdge(source: "a", target: "b", conduct: conduct, label: "")
    ])
    let curve = Curve(
      from: place, by: Point(place.x + signWidth / 2, place.y),
      to: Point(place.x + signWidth, place.y))
    return bundle.flatMap { bundle in
      EdgeFigure(bundle, language: .english, detail: .none).lineMarks([curve], scale: 1)
    } + minus(EdgeStyle(conduct), at: Point(place.x + signWidth / 2 - 2, place.y))
  }

  private static func minus(_ style: EdgeStyle, at place: Point) -> [Mark] {
    style.isNegative ? MinusSign.marks(at: place, color: style.color, scale: 1) : []
  }

  private static func sign(
    _ kind: DiagramNode.Kind, isCollective: Bool, at place: Point
  ) -> [Mark] {
    let node = DiagramNode(
      id: "", label: "", kind: kind, isCollective: isCollective)
    let center = Point(place.x + signWidth / 2, place.y)
    let figure = NodeFigure(sign: node, width: kind == .event ? 8 : 18, height: 8)
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
