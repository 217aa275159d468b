import Drawing

/// Finds room for labels on the edges they belong to, where there is any.
enum LabelPlacement {
  /// Where along an edge a label may stand, the best first.
  private static let shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8]

  /// Returns a box per label.
  ///
  /// Each label takes the place that hides the least: nodes and other labels weigh most, then heads
  /// of edges, foreign edges, and the distance from the middle of its own edge. Labels are then
  /// moved in turn until none finds a better place. One that would still lie over a node or another
  /// label is left out.
  ///
  /// - Parameters:
  ///   - sizes: Width and height per edge; `nil` without a label.
  ///   - curves: One per edge.
  ///   - nodes: What must stay free.
  /// - Returns: One box per edge whose label has room.
  /// - Complexity: O(rounds · labels · places · (nodes + labels + edges)).
  static func boxes(
    sizes: [(width: Double, height: Double)?], curves: [Curve], nodes: [Box]
  ) -> [Box?] {
    let lines = curves.map { SampledLine($0, perPiece: 24) }
    let heads = curves.map { Box(center: $0.shortened(by: 4).end, width: 8, height: 8) }
    var boxes: [Box?] = sizes.map { _ in nil }
    for _ in 0..<6 {
      var isSettled = true
      for (row, size) in sizes.enumerated() {
        guard let size else { continue }
        let places = places(of: size, on: curves[row])
        let costs = places.map { place in
          cost(place.box, deviation: place.deviation, row, boxes, lines, nodes, heads)
        }
        guard let best = costs.indices.min(by: { costs[$0] < costs[$1] }) else { continue }
        if boxes[row] != places[best].box { isSettled = false }
        boxes[row] = places[best].box
      }
      if isSettled { break }
    }
    return withoutOverlaps(boxes, nodes)
  }

  /// Leaves out labels that lie over a node, then of two over each other the later.
  private static func withoutOverlaps(_ boxes: [Box?], _ nodes: [Box]) -> [Box?] {
    var kept: [Box] = []
    return boxes.map { box in
      guard let box else { return nil }
      let core = box.expanded(by: -0.5)
      guard !nodes.contains(where: core.intersects), !kept.contains(where: core.intersects) else {
        return nil
      }
      kept.append(box)
      return box
    }
  }

  private static func places(
    of size: (width: Double, height: Double), on curve: Curve
  ) -> [(box: Box, deviation: Double)] {
    shares.flatMap { share in
      let center = curve.point(at: share)
      // Beside the edge as well, but only so far that the edge still touches the label.
      let shifts = [(0.0, 0.0), (0, -0.5), (0, 0.5), (-0.5, 0), (0.5, 0)]
      return shifts.map { shift in
        let place = Point(center.x + shift.0 * size.width, center.y + shift.1 * size.height)
        let isBeside = shift != (0, 0)
        return (
          Box(center: place, width: size.width, height: size.height),
          (share - 0.5).magnitude + (isBeside ? 0.35 : 0)
        )
      }
    }
  }

  private static func cost(
    _ box: Box, deviation: Double, _ row: Int, _ boxes: [Box?], _ lines: [SampledLine],
    _ nodes: [Box], _ heads: [Box]
  ) -> Double {
    var sum = deviation * 10
    let room = box.expanded(by: 1.5)
    for node in nodes { sum += room.overlap(with: node) * 0.6 }
    for head in heads { sum += box.overlap(with: head) * 0.25 }
    for (other, placed) in boxes.enumerated() where other != row {
      if let placed { sum += room.overlap(with: placed) * 0.6 }
    }
    for (other, line) in lines.enumerated() where other != row {
      sum += Double(min(line.pointCount(in: box), 8)) * 2.5
    }
    return sum
  }
}
