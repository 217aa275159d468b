import Drawing

extension Mark {
  /// The mark of an axis that runs to the right, for one that runs down: x and y change places, and
  /// words stay upright.
  var transposed: Mark {
    func turned(_ point: Point) -> Point { Point(point.y, point.x) }
    func turned(_ box: Box) -> Box {
      Box(x: box.y, y: box.x, width: box.height, height: box.width)
    }
    switch self {
    case .path(let path, let fill, let stroke):
      let pieces = path.pieces.map { piece -> Path.Piece in
        switch piece {
        case .move(let point): .move(turned(point))
        case .line(let point): .line(turned(point))
        case .curve(let control1, let control2, let end):
          .curve(control1: turned(control1), control2: turned(control2), end: turned(end))
        case .arc(let radius, let isLarge, let isClockwise, let end):
          .arc(radius: radius, isLarge: isLarge, isClockwise: !isClockwise, end: turned(end))
        case .close: .close
        }
      }
      return .path(Path(pieces), fill: fill, stroke: stroke)
    case .line(let start, let end, let stroke):
      return .line(from: turned(start), to: turned(end), stroke: stroke)
    case .rectangle(let box, let radius, let fill, let stroke):
      return .rectangle(turned(box), radius: radius, fill: fill, stroke: stroke)
    case .circle(let center, let radius, let fill, let stroke):
      return .circle(center: turned(center), radius: radius, fill: fill, stroke: stroke)
    case .ellipse(let box, let fill, let stroke):
      return .ellipse(turned(box), fill: fill, stroke: stroke)
    case .polygon(let points, let fill, let stroke):
      return .polygon(points.map(turned), fill: fill, stroke: stroke)
    case .text(let text):
      let isBeside = text.anchor == .middle
      let point = text.position
      let place =
        isBeside
        ? Point(point.y + 4, point.x + text.size * TextMetrics.capHeight / 2)
        : Point(
          point.y - text.size * TextMetrics.capHeight / 2,
          point.x + text.size * TextMetrics.capHeight)
      return .text(
        TextMark(
          text.text, at: place, size: text.size, weight: text.weight, isItalic: text.isItalic,
          anchor: isBeside ? .start : .middle, color: text.color, isTurned: text.isTurned))
    case .group(let group):
      return .group(
        GroupMark(
          id: group.id, role: group.role, label: group.label, title: group.title,
          link: group.link, group.marks.map(\.transposed)))
    }
  }
}
