import Drawing

/// A chain of cubic Bézier pieces.
struct Curve: Hashable, Sendable {
  /// A start, then two control points and an end per piece: `3n + 1` points, `n` ≥ 1.
  private(set) var points: [Point]

  /// Takes a start and three points per piece.
  init(_ points: [Point]) {
    precondition(points.count >= 4 && points.count % 3 == 1, "a curve of \(points.count) points")
    self.points = points
  }

  /// Joins two points by a curve that is pulled towards a third; with the point halfway, it is
  /// straight.
  init(from start: Point, by bend: Point, to end: Point) {
    points = [
      start, start.moved(towards: bend, share: 2 / 3), end.moved(towards: bend, share: 2 / 3), end,
    ]
  }

  var start: Point { points[0] }
  var end: Point { points[points.count - 1] }
  var pieceCount: Int { points.count / 3 }

  /// Returns the curve run through from its end.
  var reversed: Curve { Curve(points.reversed()) }

  /// Returns the curve as a path.
  var path: Path {
    var path = Path([.move(start)])
    for piece in 0..<pieceCount {
      path.pieces.append(
        .curve(
          control1: points[3 * piece + 1], control2: points[3 * piece + 2],
          end: points[3 * piece + 3]))
    }
    return path
  }

  /// Returns the curve with every point changed alike.
  func mapped(_ change: (Point) -> Point) -> Curve { Curve(points.map(change)) }

  /// Returns the place at a share of the pieces, from 0 at the start to 1 at the end.
  func point(at share: Double) -> Point {
    let (piece, rest) = position(share)
    return split(piece, at: rest).before[3]
  }

  /// Returns points along the curve, first and last included.
  func samples(perPiece count: Int) -> [Point] {
    (0...(pieceCount * count)).map { point(at: Double($0) / Double(pieceCount * count)) }
  }

  /// Returns the part before a share of the pieces.
  func prefix(upTo share: Double) -> Curve {
    let (piece, rest) = position(share)
    return Curve(Array(points[..<(3 * piece)]) + split(piece, at: rest).before)
  }

  /// Returns the curve without what lies inside a shape at its end.
  ///
  /// - Parameter isInside: Whether a point belongs to the shape; the end does, the start does not.
  /// - Returns: The part up to the shape's outline, or the curve itself where it never leaves it.
  func cut(where isInside: (Point) -> Bool) -> Curve {
    guard isInside(end), !isInside(start) else { return self }
    let steps = 24 * pieceCount
    var outside = 0.0
    for step in stride(from: steps, through: 0, by: -1) {
      outside = Double(step) / Double(steps)
      if !isInside(point(at: outside)) { break }
    }
    var inside = min(1, outside + 1 / Double(steps))
    for _ in 0..<20 {
      let middle = (outside + inside) / 2
      if isInside(point(at: middle)) { inside = middle } else { outside = middle }
    }
    return prefix(upTo: outside)
  }

  /// Returns the curve without its last stretch, measured as the crow flies.
  func shortened(by length: Double) -> Curve {
    let tip = end
    guard length > 0, start.distance(to: tip) > length else { return self }
    return cut { $0.distance(to: tip) < length }
  }

  private func position(_ share: Double) -> (piece: Int, rest: Double) {
    let scaled = min(max(share, 0), 1) * Double(pieceCount)
    let piece = min(Int(scaled), pieceCount - 1)
    return (piece, scaled - Double(piece))
  }

  /// Cuts one piece in two.
  ///
  /// Source: de Casteljau's algorithm.
  private func split(_ piece: Int, at share: Double) -> (before: [Point], after: [Point]) {
    let four = Array(points[(3 * piece)...(3 * piece + 3)])
    let first = (0..<3).map { four[$0].moved(towards: four[$0 + 1], share: share) }
    let second = (0..<2).map { first[$0].moved(towards: first[$0 + 1], share: share) }
    let middle = second[0].moved(towards: second[1], share: share)
    return ([four[0], first[0], second[0], middle], [middle, second[1], first[2], four[3]])
  }
}

extension Point {
  /// Returns the point at a share of the way to another.
  func moved(towards other: Point, share: Double) -> Point {
    Point(x + (other.x - x) * share, y + (other.y - y) * share)
  }

  /// Returns the length of the straight line to another point.
  func distance(to other: Point) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
