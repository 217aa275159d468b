import Drawing

extension Arrangement {
  /// Puts the parts of a graph on one sheet.
  ///
  /// - Parameters:
  ///   - parts: Each part with its arrangement, whose rows are those of the part.
  ///   - nodeCount: How many nodes the whole graph has.
  ///   - edgeCount: How many edges the whole graph has.
  ///   - width: The room in points.
  ///   - height: The room in points.
  /// - Returns: The arrangement of the whole graph at full size.
  static func packed(
    _ parts: [(part: GraphPart, arrangement: Arrangement)], nodeCount: Int, edgeCount: Int,
    width: Double, height: Double
  ) -> Arrangement {
    let packing = BoxPacking.best(
      parts.map { ($0.arrangement.width, $0.arrangement.height) }, width: width, height: height)
    var boxes = Array(repeating: Box(x: 0, y: 0, width: 0, height: 0), count: nodeCount)
    var routes: [[Curve]] = Array(repeating: [], count: edgeCount)
    var labels: [Box?] = Array(repeating: nil, count: edgeCount)
    var rings: [Box] = []
    var regions: [BlocRegion] = []
    for (part, origin) in zip(parts, packing.origins) {
      func moved(_ point: Point) -> Point { Point(point.x + origin.x, point.y + origin.y) }
      func moved(_ box: Box) -> Box {
        Box(center: moved(box.center), width: box.width, height: box.height)
      }
      let arrangement = part.arrangement
      rings += arrangement.rings.map(moved)
      regions += arrangement.regions.map { $0.mapped(moved) }
      for (place, row) in part.part.nodes.enumerated() {
        boxes[row] = moved(arrangement.boxes[place])
      }
      for (place, row) in part.part.edges.enumerated() {
        routes[row] = arrangement.routes[place].map { $0.mapped(moved) }
        labels[row] = arrangement.labels[place].map(moved)
      }
    }
    return Arrangement(boxes: boxes, routes: routes, labels: labels, rings: rings, regions: regions)
  }
}
