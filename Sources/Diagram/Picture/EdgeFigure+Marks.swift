import Drawing

extension EdgeFigure {
  /// Draws the line and its heads.
  ///
  /// - Parameters:
  ///   - curves: One, or two with the label between them; from source to target.
  ///   - scale: The share of full size.
  /// - Returns: The line, then the heads on top of it.
  func lineMarks(_ curves: [Curve], scale: Double) -> [Mark] {
    guard let first = curves.first, let last = curves.last else { return [] }
    let width = style.width(count: bundle.count) * scale
    var lines = curves
    var marks: [Mark] = []
    if hasHead {
      lines[lines.count - 1] = last.shortened(by: headInset(width, scale))
      marks += headMarks(last, width, scale)
    }
    if bundle.isMutual {
      lines[0] = lines[0].reversed.shortened(by: headInset(width, scale)).reversed
      marks += headMarks(first.reversed, width, scale)
    }
    let dash = style.isDashed ? Palette.verbalDash.map { $0 * scale } : []
    let stroke = Stroke(style.color, width: width, dash: dash)
    return lines.map { .path($0.path, stroke: stroke) } + marks
  }

  /// How far before the tip the line ends, so that it does not stick out.
  private func headInset(_ width: Double, _ scale: Double) -> Double {
    switch style.head {
    case .none: 0
    case .vee: width
    case .normal: headLength(width, scale) * 0.8
    case .tee: width / 2 + 1.2 * scale
    }
  }

  private func headLength(_ width: Double, _ scale: Double) -> Double {
    4.6 * scale + 1.1 * width
  }

  private func headMarks(_ curve: Curve, _ width: Double, _ scale: Double) -> [Mark] {
    let tip = curve.end
    let length = headLength(width, scale)
    let back = curve.shortened(by: length).end
    let distance = back.distance(to: tip)
    guard distance > 0 else { return [] }
    let (dx, dy) = ((tip.x - back.x) / distance, (tip.y - back.y) / distance)
    func place(_ along: Double, _ across: Double) -> Point {
      Point(tip.x - dx * along - dy * across, tip.y - dy * along + dx * across)
    }
    switch style.head {
    case .none: return []
    case .vee:
      let half = length * 0.42
      return [
        .path(
          Path(through: [place(length, half), place(width / 2, 0), place(length, -half)]),
          stroke: Stroke(style.color, width: max(width, 0.8 * scale), cap: .round))
      ]
    case .normal:
      let half = length * 0.42
      return [
        .polygon([tip, place(length, half), place(length, -half)], fill: style.color)
      ]
    case .tee:
      let half = 3 * scale + width
      return [
        .line(
          from: place(1.2 * scale, half), to: place(1.2 * scale, -half),
          stroke: Stroke(style.color, width: max(width, 1.4 * scale)))
      ]
    }
  }

  /// Draws the label on white.
  ///
  /// - Parameters:
  ///   - box: Where it stands.
  ///   - scale: The share of full size.
  ///   - ground: The color of what it stands on.
  /// - Returns: The ground and the lines.
  func labelMarks(_ box: Box, scale: Double, ground: Color = Palette.paper) -> [Mark] {
    let size = Self.fontSize * scale
    let pitch = Self.lineHeight * scale
    let count = headline.count + footline.count
    let first = box.center.y - Double(count - 1) / 2 * pitch + size * TextMetrics.capHeight / 2
    let ink = style.isNegative || style.head == .tee ? EdgeStyle.conflictText : Palette.ink
    let texts = (headline + footline).enumerated().map { row, line in
      let isHeadline = row < headline.count
      return Mark.text(
        TextMark(
          line, at: Point(box.center.x, first + Double(row) * pitch),
          size: size, anchor: .middle,
          color: isHeadline ? ink : Palette.note))
    }
    return [.rectangle(box, radius: 1.5 * scale, fill: ground)] + texts
  }
}
