/// An outline of straight and curved pieces.
package struct Path: Hashable, Sendable {
  /// One piece, from where the last one ended.
  package enum Piece: Hashable, Sendable {
    case move(Point)
    case line(Point)
    /// A cubic Bézier curve.
    case curve(control1: Point, control2: Point, end: Point)
    /// A circular arc; `isClockwise` as seen on the canvas.
    case arc(radius: Double, isLarge: Bool, isClockwise: Bool, end: Point)
    case close
  }

  package var pieces: [Piece]

  /// Takes pieces; the first is a move.
  package init(_ pieces: [Piece] = []) { self.pieces = pieces }

  /// Joins points by straight lines.
  package init(through points: [Point]) {
    pieces = points.enumerated().map { $0 == 0 ? .move($1) : .line($1) }
  }
}
