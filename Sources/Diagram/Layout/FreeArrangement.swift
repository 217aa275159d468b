import Drawing

extension Arrangement {
  /// Places a graph by forces with `neato` or `sfdp`, spread over the room there is.
  ///
  /// Edges are straight; those between the same two nodes are bent apart. Labels stand on their
  /// edges where they hide the least.
  ///
  /// - Parameters:
  ///   - nodes: The figures.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - settings: Those of the engine.
  ///   - width: The room in points.
  ///   - height: The room in points.
  /// - Returns: The arrangement at full size, which may be larger than the room.
  /// - Throws: `DiagramError` where Graphviz fails.
  static func free(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], _ settings: LayoutSettings, width: Double,
    height: Double
  ) throws(DiagramError) -> Arrangement {
    let placed = try GraphvizLayout.placement(
      of: LayoutRequest(
        nodes: nodes.map(\.outline),
        ties: edges.filter { $0.source != $0.target }.map { edge in
          LayoutRequest.Tie(
            tail: edge.source, head: edge.target, length: length(of: edge, nodes)
          )
        }, settings: settings))
    let centers = spread(placed.centers, nodes, width: width, height: height)
    let boxes = zip(nodes, centers).map { node, center in
      Box(center: center, width: node.width, height: node.height)
    }
    let curves = bends(of: edges).enumerated().map { row, bend in
      curve(of: edges[row], bend: bend, nodes, centers)
    }
    let rooms = zip(nodes, boxes).map { $0.room(in: $1) }
    let regions = BlocRegion.hulls(of: nodes, rooms)
    let labels = LabelPlacement.boxes(
      sizes: edges.map(\.figure.labelSize), curves: curves, nodes: rooms + regions.map(\.label))
    return Arrangement(
      boxes: boxes, routes: curves.map { [$0] }, labels: labels, regions: regions)
  }

  /// The distance at which both nodes and the label between them have room, whatever the angle.
  private static func length(of edge: FigureEdge, _ nodes: [NodeFigure]) -> Double {
    let reach = [edge.source, edge.target].map { (nodes[$0].width + nodes[$0].height) / 4 }
    let label = edge.figure.labelSize.map { ($0.width + $0.height) / 2 } ?? 0
    return reach[0] + reach[1] + label + 24
  }

  /// Moves centers apart until the drawing fills the width and is not too flat.
  private static func spread(
    _ centers: [Point], _ nodes: [NodeFigure], width: Double, height: Double
  ) -> [Point] {
    let widest = nodes.map(\.width).max() ?? 0
    let highest = nodes.map(\.height).max() ?? 0
    let spanX = (centers.map(\.x).max() ?? 0) - (centers.map(\.x).min() ?? 0)
    let spanY = (centers.map(\.y).max() ?? 0) - (centers.map(\.y).min() ?? 0)
    let factorX = spanX > 1 ? max(1, (width - widest - 8) / spanX) : 1
    let factorY = spanY > 1 ? min(factorX * 1.25, max(1, (height - highest - 8) / spanY)) : 1
    return centers.map { Point($0.x * factorX, $0.y * factorY) }
  }

  /// How far each edge leaves the straight line, in points, to the left of its direction.
  static func bends(of edges: [FigureEdge]) -> [Double] {
    var rows: [[Int]: [Int]] = [:]
    for (row, edge) in edges.enumerated() {
      rows[[min(edge.source, edge.target), max(edge.source, edge.target)], default: []].append(row)
    }
    return edges.enumerated().map { row, edge in
      let siblings = rows[[min(edge.source, edge.target), max(edge.source, edge.target)]] ?? []
      let place = Double(siblings.firstIndex(of: row) ?? 0) - Double(siblings.count - 1) / 2
      return place * 26 * (edge.source <= edge.target ? 1 : -1)
    }
  }

  /// An edge as a curve between the outlines of its nodes, or as a loop above its only one.
  static func curve(
    of edge: FigureEdge, bend: Double, _ nodes: [NodeFigure], _ centers: [Point]
  ) -> Curve {
    let (start, end) = (centers[edge.source], centers[edge.target])
    guard edge.source != edge.target else { return loop(nodes[edge.source], start) }
    let distance = max(start.distance(to: end), 1)
    let middle = start.moved(towards: end, share: 0.5)
    // A curve passes halfway between its middle and the point that pulls it.
    let pull = Point(
      middle.x + (end.y - start.y) / distance * bend * 2,
      middle.y - (end.x - start.x) / distance * bend * 2)
    return Curve(from: start, by: pull, to: end)
      .cut { nodes[edge.target].contains($0, center: end) }
      .reversed.cut { nodes[edge.source].contains($0, center: start) }.reversed
  }

  /// A small arc above a node, for what one does to oneself.
  private static func loop(_ node: NodeFigure, _ center: Point) -> Curve {
    let (half, top) = (min(node.width / 4, 12), center.y - node.height / 2)
    return Curve([
      Point(center.x - half, top), Point(center.x - half - 8, top - 20),
      Point(center.x + half + 8, top - 20), Point(center.x + half, top),
    ])
  }
}
