import Drawing

/// Draws the ground on which a bloc stands.
enum BlocGround {
  /// Draws the ground and the bloc's name.
  ///
  /// - Parameters:
  ///   - region: The outline on the canvas.
  ///   - color: The bloc's.
  ///   - scale: The share of full size.
  ///
  /// - Returns: A faint shape with round corners, and the name.
  static func marks(_ region: BlocRegion, color: Color, scale: Double) -> [Mark] {
    let size = BlocRegion.fontSize * scale
    return [
      .path(
        rounded(region.outline, radius: 6 * scale), fill: fill(color),
        stroke: Stroke(color.tint(0.55), width: 0.6 * scale)),
      .text(
        TextMark(
          region.bloc,
          at: Point(region.label.minX, region.label.minY + size * 0.86), size: size,
          weight: .bold, color: Palette.note)),
    ]
  }

  /// The color of the ground of a bloc.
  static func fill(_ color: Color) -> Color { color.tint(0.09) }

  /// Cuts corners by curves; sides too short for two of them get smaller ones.
  private static func rounded(_ outline: [Point], radius: Double) -> Path {
    var path = Path()
    for (index, corner) in outline.enumerated() {
      let before = outline[(index + outline.count - 1) % outline.count]
      let after = outline[(index + 1) % outline.count]
      func cut(_ other: Point) -> Point {
        let distance = corner.distance(to: other)
        return corner.moved(towards: other, share: min(radius, distance / 2) / max(distance, 0.01))
      }
      let (start, end) = (cut(before), cut(after))
      path.pieces.append(index == 0 ? .move(start) : .line(start))
      path.pieces.append(
        .curve(
          control1: start.moved(towards: corner, share: 0.6),
          control2: end.moved(towards: corner, share: 0.6), end: end))
    }
    path.pieces.append(.close)
    return path
  }
}
