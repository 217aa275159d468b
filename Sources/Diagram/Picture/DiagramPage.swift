import Chronology
import Drawing

/// Everything of a diagram put on one canvas.
struct DiagramPage {
  let selection: DiagramSelection
  let nodes: [NodeFigure]
  let edges: [FigureEdge]
  let arrangement: Arrangement
  let sources: [SourceNote]
  let style: DiagramStyle

  /// The room for the network itself, in points: a page of 240 mm less title, key and sources.
  static let mostHeight = 540.0

  /// The share of full size at which the smallest text is six points high.
  static let legibleScale = 6 / EdgeFigure.fontSize

  /// In points.

  /// Fainter than any edge.
  static let ringColor = Palette.hairline.tint(0.6)

  private var wording: DiagramWording { DiagramWording(language: style.language) }
  private var width: Double { Canvas.points(fromMillimeters: style.widthInMillimeters) }

  /// The share of full size at which the network is drawn.
  var scale: Double { arrangement.scale(fitting: width, Self.mostHeight) }

  /// The whole drawing.
  var canvas: Canvas {
    let frame = DiagramFrame(
      style: style, sources: sources, wording: wording, description: summary.text, footer: footer)
    let content = DiagramFrame.Content(
      height: arrangement.height * scale, margins: (above: 9, beneath: 8)
    ) { y in network(at: Point((width - arrangement.width * scale) / 2, y)) }
    return frame.canvas(around: content) { origin in
      let legend = DiagramLegend(
        selection, groups: groups, isByTime: arrangement.timeline.count > 1,
        hasRings: !arrangement.rings.isEmpty, at: origin, width: width, wording)
      return (legend.marks, legend.height)
    }
  }

  /// How many ties would bear words, had these room.
  var hiddenLabelCount: Int { arrangement.hiddenLabelCount(edges) }

  /// Whether it can be read: text of six points and more, and words on most of the ties that bear
  /// any.
  var isLegible: Bool {
    let labels = edges.count { $0.figure.labelSize != nil }
    return scale >= Self.legibleScale && hiddenLabelCount * 8 <= labels
  }

  private var summary: DiagramSummary { DiagramSummary(wording: wording, selection: selection) }

  private var footer: String {
    let counts: [String?] =
      selection.eventCount > 0
      ? [
        wording.events(selection.eventCount),
        wording.participants(nodes.count - selection.eventCount),
      ] : [wording.nodes(nodes.count), wording.ties(edges.count)]
    let last = [wording.hiddenLabels(hiddenLabelCount), summary.omission]
    return ([style.asOf.map(wording.asOf)] + counts + last)
      .compactMap { $0 }.joined(separator: "\u{A0}· ")
  }

  /// Blocs in alphabetical order, with the colors that are left.
  private var groups: [(name: String, color: Color)] {
    Set(nodes.compactMap(\.node.group)).sorted().enumerated().map { row, name in
      (name, Palette.groups[row % Palette.groups.count])
    }
  }

  /// Where a label leads: to its source, where there is one and it has an address.
  private func onlySource(of bundle: EdgeBundle) -> SafeLink? {
    guard bundle.sourceNumbers.count == 1 else { return nil }
    return sources.first { $0.number == bundle.sourceNumbers[0] }?.link
  }

  /// The stretches of the line of time that are seen between the cards of events.
  private var timeline: [[Point]] {
    zip(arrangement.timeline, arrangement.timeline.dropFirst()).map { upper, lower in
      let (above, below) = (arrangement.boxes[upper], arrangement.boxes[lower])
      return [Point(above.center.x, above.maxY), Point(below.center.x, below.minY)]
    }
  }

  /// What a label stands on: paper, or the ground of a bloc that holds the whole of it.
  private func ground(of label: Box, _ colors: [String: Color]) -> Color {
    let region = arrangement.regions.first { ConvexHull.holds($0.outline, label) }
    return region.flatMap { colors[$0.bloc] }.map(BlocGround.fill) ?? Palette.paper
  }

  /// Edges first, then nodes, then labels, so that no line runs over a name.
  private func network(at origin: Point) -> [Mark] {
    func placed(_ point: Point) -> Point {
      Point(origin.x + point.x * scale, origin.y + point.y * scale)
    }
    func placed(_ box: Box) -> Box {
      Box(center: placed(box.center), width: box.width * scale, height: box.height * scale)
    }
    let names = Dictionary(
      nodes.map { ($0.node.id, $0.node.label) }, uniquingKeysWith: { first, _ in first })
    let colors = Dictionary(
      groups.map { ($0.name, $0.color) }, uniquingKeysWith: { first, _ in first })
    let links = Dictionary(
      sources.compactMap { note in note.link.map { (note.number, $0) } },
      uniquingKeysWith: { first, _ in first })
    let grounds = arrangement.regions.map { $0.mapped(placed) }.flatMap { region in
      BlocGround.marks(region, color: colors[region.bloc] ?? Palette.ink, scale: scale)
    }
    var lines = timeline.map { $0.map(placed) }.map { stretch in
      Mark.line(
        from: stretch[0], to: stretch[1], stroke: Stroke(Palette.hairline, width: 0.8 * scale))
    }
    let frame = placed(
      Box(x: 0, y: 0, width: arrangement.width, height: arrangement.height))
    lines += arrangement.rings.flatMap { ring in
      RingGuide.marks(placed(ring), in: frame, stroke: Stroke(Self.ringColor, width: 0.5))
    }
    var labels: [Mark] = []
    for (row, edge) in edges.enumerated() {
      let curves = arrangement.routes[row].map { $0.mapped(placed) }
      var marks = edge.figure.lineMarks(curves, scale: scale)
      if arrangement.labels[row] == nil, edge.figure.hasMinus, let curve = curves.first {
        marks += MinusSign.marks(
          at: curve.point(at: 0.5), color: edge.figure.style.color, scale: scale)
      }
      let sentence = summary.sentence(of: edge.figure.bundle, names: names)
      lines.append(
        .group(
          GroupMark(
            id: "edge-\(row + 1)", role: .object, label: sentence, title: sentence, marks)))
      if let box = arrangement.labels[row] {
        let marks = edge.figure.labelMarks(
          placed(box), scale: scale, ground: ground(of: box, colors))
        labels.append(
          .group(GroupMark(role: .presentation, link: onlySource(of: edge.figure.bundle), marks)))
      }
    }
    let pinned = selection.focus?.pinned ?? []
    let figures = nodes.enumerated().map { row, figure in
      let color = figure.node.group.flatMap { colors[$0] } ?? Palette.ink
      let label = [wording.sentence(of: figure.node), figure.note].compactMap { $0 }
        .joined(separator: ", ")
      return Mark.group(
        GroupMark(
          id: "node-\(figure.node.id)", role: .object, label: label,
          title: label, link: figure.node.link,
          figure.marks(
            center: placed(arrangement.boxes[row].center), scale: scale, color: color,
            links: links, isPinned: pinned.contains(figure.node.id))))
    }
    return grounds + lines + figures + labels
  }
}
