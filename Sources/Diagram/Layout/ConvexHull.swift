import Drawing

/// The smallest convex outline around points.
enum ConvexHull {
  /// Returns the corners of the outline, clockwise on the canvas, without points on its sides.
  ///
  /// Source: A. M. Andrew, *Another Efficient Algorithm for Convex Hulls in Two Dimensions*,
  /// Information Processing Letters 9(5), 1979.
  ///
  /// - Complexity: O(*n* log *n*).
  static func outline(of points: [Point]) -> [Point] {
    let sorted = Set(points).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
    func chain(_ points: some Sequence<Point>) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain.dropLast()
    }
    return chain(sorted) + chain(sorted.reversed())
  }

  /// Whether a convex outline and a box share an area.
  static func meets(_ outline: [Point], _ box: Box) -> Bool { meet(outline, box.corners) }

  /// Whether the whole of a box lies within a convex outline.
  static func holds(_ outline: [Point], _ box: Box) -> Bool {
    outline.indices.allSatisfy { index in
      let (start, end) = (outline[index], outline[(index + 1) % outline.count])
      return box.corners.allSatisfy { turn(start, end, $0) >= 0 }
    }
  }

  /// Whether two convex outlines share an area.
  ///
  /// Two convex shapes are apart where a side of one of them has the other wholly beyond it.
  static func meet(_ first: [Point], _ second: [Point]) -> Bool {
    !isApart(first, second) && !isApart(second, first)
  }

  private static func isApart(_ outline: [Point], _ other: [Point]) -> Bool {
    outline.indices.contains { index in
      let (start, end) = (outline[index], outline[(index + 1) % outline.count])
      return other.allSatisfy { turn(start, end, $0) <= 0 }
    }
  }

  /// Above 0 where the way from `a` over `b` to `c` turns clockwise on the canvas.
  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}

extension Box {
  /// Clockwise on the canvas from the upper left.
  var corners: [Point] {
    [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)]
  }
}
