import Drawing

extension Arrangement {
  /// Places a connected graph in rings around one node with `twopi`.
  ///
  /// Graphviz gives the angles. Each ring is as wide as what stands on it asks for, so that nothing
  /// overlaps and labels have room between the rings; rings are stretched into ellipses, since
  /// names are wider than high.
  ///
  /// - Parameters:
  ///   - nodes: The figures.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - settings: Those of `twopi`, with the center.
  /// - Returns: The arrangement at full size.
  /// - Throws: `DiagramError` where Graphviz fails.
  static func ringed(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], _ settings: LayoutSettings
  ) throws(DiagramError) -> Arrangement {
    let center = settings.root ?? mostTied(nodes.count, edges)
    let order = RingOrder(around: center, nodeCount: nodes.count, edges)
    var rooted = settings
    rooted.root = center
    let placed = try GraphvizLayout.placement(
      of: LayoutRequest(
        nodes: nodes.map(\.outline),
        ties: order.branches.map { LayoutRequest.Tie(tail: $0.parent, head: $0.child) },
        settings: rooted))
    let rings = Rings(
      placed.centers, around: center, order, nodes, edges, stretch: settings.stretch,
      labelRoom: settings.labelRoom)
    let boxes = zip(nodes, rings.centers).map { node, center in
      Box(center: center, width: node.width, height: node.height)
    }
    let rooms = zip(nodes, boxes).map { $0.room(in: $1) }
    let curves = bends(of: edges).enumerated().map { row, bend in
      clearCurve(of: edges[row], bend: bend, nodes, rings.centers, rooms)
    }
    let regions = BlocRegion.hulls(of: nodes, rooms)
    let labels = LabelPlacement.boxes(
      sizes: edges.map(\.figure.labelSize), curves: curves, nodes: rooms + regions.map(\.label))
    // One ring alone says nothing.
    return Arrangement(
      boxes: boxes, routes: curves.map { [$0] }, labels: labels,
      rings: rings.outlines.count > 1 ? rings.outlines : [], regions: regions)
  }

  /// The curve that is bent no more than it must be to pass by nodes that are not its own.
  private static func clearCurve(
    of edge: FigureEdge, bend: Double, _ nodes: [NodeFigure], _ centers: [Point], _ rooms: [Box]
  ) -> Curve {
    func covered(_ curve: Curve) -> Int {
      let line = SampledLine(curve, perPiece: 24)
      return rooms.indices.reduce(0) { sum, row in
        guard row != edge.source, row != edge.target else { return sum }
        return sum + line.pointCount(in: rooms[row].expanded(by: 2))
      }
    }
    var best = curve(of: edge, bend: bend, nodes, centers)
    var least = covered(best)
    for step in stride(from: 12.0, through: 96, by: 12) where least > 0 {
      for sign in [1.0, -1] {
        let candidate = curve(of: edge, bend: bend + sign * step, nodes, centers)
        let count = covered(candidate)
        if count < least { (best, least) = (candidate, count) }
      }
    }
    return best
  }

  /// The row with the most edges, the first of equals.
  private static func mostTied(_ nodeCount: Int, _ edges: [FigureEdge]) -> Int {
    var degrees = Array(repeating: 0, count: max(nodeCount, 1))
    for edge in edges {
      degrees[edge.source] += 1
      degrees[edge.target] += 1
    }
    return degrees.firstIndex(of: degrees.max() ?? 0) ?? 0
  }
}

/// Where nodes stand on ellipses around a center.
private struct Rings {
  /// One per node.
  private(set) var centers: [Point]
  /// From the innermost to the outermost.
  private(set) var outlines: [Box] = []

  /// Between nodes, in points.
  private static let gap = 7.0

  /// Takes the angles of a placement and finds the least radii.
  init(
    _ placed: [Point], around center: Int, _ order: RingOrder, _ nodes: [NodeFigure],
    _ edges: [FigureEdge], stretch: Double, labelRoom: Double
  ) {
    let directions = placed.map { Self.direction(from: placed[center], to: $0, stretch) }
    centers = nodes.map { _ in Point(0, 0) }
    var radius = 0.0
    var inner = [center]
    for ring in stride(from: 1, through: order.hops.max() ?? 0, by: 1) {
      let rows = order.hops.indices.filter { order.hops[$0] == ring }
      var least = radius
      for edge in edges {
        let (near, far) =
          order.hops[edge.source] < order.hops[edge.target]
          ? (edge.source, edge.target) : (edge.target, edge.source)
        guard order.hops[near] == ring - 1, order.hops[far] == ring else { continue }
        let length = Self.length(along: directions[far], nodes[near], nodes[far], edge, labelRoom)
        least = max(least, radius + length)
      }
      radius = least
      while true {
        for row in rows {
          centers[row] = Point(directions[row].x * radius, directions[row].y * radius)
        }
        guard overlaps(rows, inner, nodes) else { break }
        radius *= 1.03
      }
      outlines.append(
        Box(center: Point(0, 0), width: 2 * radius * stretch, height: 2 * radius))
      inner += rows
    }
  }

  /// A step of one ring's radius towards a node: of length 1, but for the stretch.
  private static func direction(from center: Point, to point: Point, _ stretch: Double) -> Point {
    let distance = center.distance(to: point)
    guard distance > 0 else { return Point(0, 0) }
    return Point((point.x - center.x) / distance * stretch, (point.y - center.y) / distance)
  }

  /// How much farther out a ring must lie so that two nodes and the label between them have room.
  private static func length(
    along direction: Point, _ near: NodeFigure, _ far: NodeFigure, _ edge: FigureEdge,
    _ labelRoom: Double
  ) -> Double {
    let label = edge.figure.labelSize ?? (width: 0, height: 0)
    let sizes = [
      (near.width / 2, near.height / 2), (far.width / 2, far.height / 2),
      (label.width * labelRoom, label.height * labelRoom),
    ]
    let (x, y) = (max(direction.x.magnitude, 0.01), max(direction.y.magnitude, 0.01))
    return sizes.reduce(16) { $0 + min($1.0 / x, $1.1 / y) }
  }

  private func overlaps(_ rows: [Int], _ inner: [Int], _ nodes: [NodeFigure]) -> Bool {
    func box(_ row: Int) -> Box {
      nodes[row].room(
        in: Box(center: centers[row], width: nodes[row].width, height: nodes[row].height))
    }
    for (place, row) in rows.enumerated() {
      let room = box(row).expanded(by: Self.gap)
      if rows[(place + 1)...].contains(where: { room.intersects(box($0)) })
        || inner.contains(where: { room.intersects(box($0)) })
      {
        return true
      }
    }
    return false
  }
}
