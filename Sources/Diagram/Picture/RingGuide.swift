import Drawing

/// The faint ellipses on which nodes stand around a center.
enum RingGuide {
  /// The cosine and sine of 15°, and how far control points lie from the ends of such an arc.
  private static let step = (cosine: 0.965_925_826_3, sine: 0.258_819_045_1, reach: 0.087_391_3)

  /// Returns an ellipse as far as it lies in a frame.
  ///
  /// - Parameters:
  ///   - ring: The box of the ellipse.
  ///   - frame: Beyond it nothing is drawn.
  ///   - stroke: The line.
  /// - Returns: The whole ellipse, or its arcs, none of which leaves the frame.
  static func marks(_ ring: Box, in frame: Box, stroke: Stroke) -> [Mark] {
    let isInside =
      ring.minX >= frame.minX && ring.maxX <= frame.maxX && ring.minY >= frame.minY
      && ring.maxY <= frame.maxY
    guard !isInside else { return [.ellipse(ring, stroke: stroke)] }
    let (a, b) = (ring.width / 2, ring.height / 2)
    func place(_ x: Double, _ y: Double) -> Point {
      Point(ring.center.x + x * a, ring.center.y + y * b)
    }
    func holds(_ point: Point) -> Bool {
      point.x >= frame.minX && point.x <= frame.maxX && point.y >= frame.minY
        && point.y <= frame.maxY
    }
    var path = Path()
    var (x, y) = (1.0, 0.0)
    var isDrawing = false
    for _ in 0..<24 {
      let nextX = x * step.cosine - y * step.sine
      let nextY = x * step.sine + y * step.cosine
      let piece = [
        place(x, y), place(x - y * step.reach, y + x * step.reach),
        place(nextX + nextY * step.reach, nextY - nextX * step.reach), place(nextX, nextY),
      ]
      let isVisible = piece.allSatisfy(holds)
      if isVisible {
        if !isDrawing { path.pieces.append(.move(piece[0])) }
        path.pieces.append(.curve(control1: piece[1], control2: piece[2], end: piece[3]))
      }
      isDrawing = isVisible
      (x, y) = (nextX, nextY)
    }
    return path.pieces.isEmpty ? [] : [.path(path, stroke: stroke)]
  }
}
