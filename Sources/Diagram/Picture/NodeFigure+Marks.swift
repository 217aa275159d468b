import Drawing
import Ontology

extension NodeFigure {
  /// Draws the figure.
  ///
  /// - Parameters:
  ///   - center: Where its middle lies.
  ///   - scale: The share of its full size.
  ///   - color: The color of its bloc, or of all that have none; events have that of their conduct.
  ///   - links: Where the numbers of an event's sources lead.
  ///   - isPinned: Whether the diagram is about it, so that its outline is heavier.
  /// - Returns: Its outline and text.
  func marks(
    center: Point, scale: Double, color: Color, links: [Int: SafeLink] = [:],
    isPinned: Bool = false
  ) -> [Mark] {
    let box = Box(center: center, width: width * scale, height: height * scale)
    if node.kind == .event { return eventMarks(box, scale, links) }
    let outline = Stroke(color, width: (isPinned ? 1.8 : 0.9) * scale)
    return stack(box, outline, scale)
      + shape(box, outline, scale) + text(box, scale, color: color)
  }

  /// A second outline behind a group that has no names, as of several sheets.
  private func stack(_ box: Box, _ outline: Stroke, _ scale: Double) -> [Mark] {
    guard node.isCollective else { return [] }
    let shift = Self.stackShift * scale
    let behind = Box(x: box.x + shift, y: box.y - shift, width: box.width, height: box.height)
    let thin = Stroke(outline.color, width: 0.6 * scale)
    return isRound
      ? [.ellipse(behind, fill: Palette.paper, stroke: thin)]
      : [.rectangle(behind, radius: radius(behind, scale), fill: Palette.paper, stroke: thin)]
  }

  private func eventMarks(_ box: Box, _ scale: Double, _ links: [Int: SafeLink]) -> [Mark] {
    let look = EventCard.Look(node)
    if let card {
      return card.marks(box, scale: scale, look, links: node.link == nil ? links : [:])
    }
    let dash = look.isDashed ? EventCard.borderDash.map { $0 * scale } : []
    let border = Stroke(look.color, width: 0.8 * scale, dash: dash)
    return [.rectangle(box, radius: 2.5 * scale, fill: Palette.paper, stroke: border)]
  }

  private func radius(_ box: Box, _ scale: Double) -> Double {
    switch node.kind {
    case .entity(.country): min(4 * scale, box.height / 3)
    case .entity(.place): box.height / 2
    case .entity(.organization), .entity(.person), .event, .document: 0
    }
  }

  private func shape(_ box: Box, _ outline: Stroke, _ scale: Double) -> [Mark] {
    switch node.kind {
    case .entity(.country): countryShape(box, outline, scale)
    case .entity(.organization):
      [
        .rectangle(
          box, fill: Palette.paper, stroke: Stroke(outline.color, width: outline.width * 2 / 3)),
        .rectangle(
          box.expanded(by: -1.8 * scale), stroke: Stroke(outline.color, width: 0.6 * scale)),
      ]
    case .entity(.person): [.ellipse(box, fill: Palette.paper, stroke: outline)]
    case .entity(.place):
      [.rectangle(box, radius: box.height / 2, fill: Palette.paper, stroke: outline)]
    case .event: []
    case .document: documentShape(box, outline, scale)
    }
  }

  private func countryShape(_ box: Box, _ outline: Stroke, _ scale: Double) -> [Mark] {
    let radius = radius(box, scale)
    let body = Mark.rectangle(box, radius: radius, fill: Palette.paper, stroke: outline)
    guard let code = node.code else { return [body] }
    let tab = Self.tabWidth(code) * scale
    let (left, right) = (box.minX, box.minX + tab)
    let tint = Path([
      .move(Point(right, box.minY)), .line(Point(left + radius, box.minY)),
      .arc(radius: radius, isLarge: false, isClockwise: false, end: Point(left, box.minY + radius)),
      .line(Point(left, box.maxY - radius)),
      .arc(radius: radius, isLarge: false, isClockwise: false, end: Point(left + radius, box.maxY)),
      .line(Point(right, box.maxY)), .close,
    ])
    let letters = TextMark(
      code, at: Point(left + tab / 2, box.center.y + 6.5 * scale * TextMetrics.capHeight / 2),
      size: 6.5 * scale, weight: .bold, anchor: .middle)
    return [
      .rectangle(box, radius: radius, fill: Palette.paper),
      .path(tint, fill: outline.color.tint(0.18)),
      .rectangle(box, radius: radius, stroke: outline), .text(letters),
    ]
  }

  private func documentShape(_ box: Box, _ outline: Stroke, _ scale: Double) -> [Mark] {
    let fold = 6 * scale
    let corner = Point(box.maxX - fold, box.minY)
    return [
      .polygon(
        [
          Point(box.minX, box.minY), corner, Point(box.maxX, box.minY + fold),
          Point(box.maxX, box.maxY), Point(box.minX, box.maxY),
        ], fill: Palette.paper, stroke: outline),
      .path(
        Path(through: [
          corner, Point(corner.x, box.minY + fold), Point(box.maxX, box.minY + fold),
        ]), stroke: Stroke(outline.color, width: 0.6 * scale)),
    ]
  }

  private func text(_ box: Box, _ scale: Double, color: Color) -> [Mark] {
    let size = Self.fontSize * scale
    let pitch = Self.lineHeight * scale
    let noteHeight = (note == nil ? 0 : Self.noteHeight) * scale
    let first =
      box.center.y - noteHeight / 2 - Double(lines.count - 1) / 2 * pitch
      + size * TextMetrics.capHeight / 2
    let tab = node.kind == .entity(.country) ? Self.tabWidth(node.code) * scale : 0
    func place(_ y: Double) -> Point { Point(box.center.x + tab / 2, y) }
    let name = lines.enumerated().map { row, line in
      Mark.text(
        TextMark(line, at: place(first + Double(row) * pitch), size: size, anchor: .middle))
    }
    let below = note.map { note in
      Mark.text(
        TextMark(
          note, at: place(first + Double(max(lines.count - 1, 0)) * pitch + noteHeight),
          size: Self.noteSize * scale, anchor: .middle, color: Palette.note))
    }
    return name + [below].compactMap { $0 }
  }
}
