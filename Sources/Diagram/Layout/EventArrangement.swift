import Drawing

extension Arrangement {
  /// Places a diagram of events in columns, time downwards.
  ///
  /// Edges run between neighboring columns only, so that none passes behind a node, and each ends at
  /// a place of its own on the side of its node.
  ///
  /// - Parameters:
  ///   - nodes: The figures, cards of one width.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - sides: How many sides of the events are used.
  ///   - width: The room in points, which decides how far apart columns stand.
  /// - Returns: The arrangement at full size; `nil` unless every edge joins an event and something
  ///   else.
  static func ofEvents(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], sides: EventColumns.Sides, width: Double
  ) -> Arrangement? {
    guard let columns = EventColumns(nodes, edges, sides: sides) else { return nil }
    let centers = EventPlacement(columns, nodes, edges, width: width).centers
    let boxes = zip(nodes, centers).map { node, center in
      Box(center: center, width: node.width, height: node.height)
    }
    return Arrangement(
      boxes: boxes, routes: routes(nodes, edges, boxes).map { [$0] },
      labels: edges.map { _ in nil },
      timeline: columns.events.filter { nodes[$0].node.date != nil })
  }

  /// Joins nodes by curves that leave and arrive level.
  private static func routes(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], _ boxes: [Box]
  ) -> [Curve] {
    var docks: [Dock: [Int]] = [:]
    for (row, edge) in edges.enumerated() {
      for (node, other) in [(edge.source, edge.target), (edge.target, edge.source)] {
        let isRight = boxes[other].center.x > boxes[node].center.x
        docks[Dock(node: node, isRight: isRight), default: []].append(row)
      }
    }
    func end(of row: Int, at node: Int, towards other: Int) -> Point {
      let box = boxes[node]
      let isRight = boxes[other].center.x > box.center.x
      func opposite(_ edge: Int) -> Double {
        boxes[edges[edge].source == node ? edges[edge].target : edges[edge].source].center.y
      }
      let all = (docks[Dock(node: node, isRight: isRight)] ?? []).sorted {
        (opposite($0), $0) < (opposite($1), $1)
      }
      let place = Double(all.firstIndex(of: row) ?? 0) - Double(all.count - 1) / 2
      let pitch = min(6.5, box.height * 0.76 / Double(max(all.count, 1)))
      let y = box.center.y + place * pitch
      return Point(outline(nodes[node], box, isRight: isRight, y: y), y)
    }
    return edges.enumerated().map { row, edge in
      let start = end(of: row, at: edge.source, towards: edge.target)
      let tip = end(of: row, at: edge.target, towards: edge.source)
      let pull = (tip.x - start.x) * 0.5
      return Curve([start, Point(start.x + pull, start.y), Point(tip.x - pull, tip.y), tip])
    }
  }

  /// One side of a node, where edges end.
  private struct Dock: Hashable {
    let node: Int
    let isRight: Bool
  }

  /// Where a level line meets the outline of a node.
  private static func outline(
    _ figure: NodeFigure, _ box: Box, isRight: Bool, y: Double
  ) -> Double {
    var half = box.width / 2
    if figure.isRound {
      let share = (y - box.center.y) / (box.height / 2)
      half *= max(0, 1 - share * share).squareRoot()
    }
    if isRight, figure.node.isCollective { half += NodeFigure.stackShift }
    return box.center.x + (isRight ? half : -half)
  }
}
