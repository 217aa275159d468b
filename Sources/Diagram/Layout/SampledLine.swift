import Drawing

/// A route as a chain of short straight lines, and the room it takes.
struct SampledLine: Sendable {
  /// At least two.
  let points: [Point]
  let frame: Box

  /// Samples one curve.
  init(_ curve: Curve, perPiece count: Int) {
    self.init([curve], perPiece: count)
  }

  /// Samples curves one after the other.
  init(_ curves: [Curve], perPiece count: Int) {
    points = curves.flatMap { $0.samples(perPiece: count) }
    let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
    let (top, bottom) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
    frame = Box(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// In points.
  var length: Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  /// Returns how many of the points lie inside a box.
  func pointCount(in box: Box) -> Int {
    guard frame.minX < box.maxX, box.minX < frame.maxX, frame.minY < box.maxY,
      box.minY < frame.maxY
    else { return 0 }
    return points.count {
      $0.x > box.minX && $0.x < box.maxX && $0.y > box.minY && $0.y < box.maxY
    }
  }

  /// Returns how often two lines cross.
  func crossings(with other: SampledLine) -> Int {
    guard frame.minX <= other.frame.maxX, other.frame.minX <= frame.maxX,
      frame.minY <= other.frame.maxY, other.frame.minY <= frame.maxY
    else { return 0 }
    var count = 0
    for first in 1..<points.count {
      let (a, b) = (points[first - 1], points[first])
      for second in 1..<other.points.count
      where Self.cross(a, b, other.points[second - 1], other.points[second]) {
        count += 1
      }
    }
    return count
  }

  /// Whether two straight lines have an inner point in common.
  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    guard min(a.x, b.x) <= max(c.x, d.x), min(c.x, d.x) <= max(a.x, b.x),
      min(a.y, b.y) <= max(c.y, d.y), min(c.y, d.y) <= max(a.y, b.y)
    else { return false }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
