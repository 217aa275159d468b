import Drawing

/// Tries the engines that suit a graph's size and keeps the most legible drawing.
enum LayoutChooser {
  /// Returns the arrangement whose text is largest in a room; among equals the least entangled one.
  ///
  /// A diagram of events is placed in the order of time wherever that is legible.
  ///
  /// Sources of the limits: measured times of `dot`, which grow with edges per node more than with
  /// nodes.
  ///
  /// - Parameters:
  ///   - nodes: The figures.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - width: The room in points.
  ///   - height: The room in points.
  /// - Returns: An arrangement at full size.
  /// - Throws: `DiagramError` where the graph is over budget or Graphviz fails.
  static func arrangement(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], width: Double, height: Double
  ) throws(DiagramError) -> Arrangement {
    try LayoutBudget.check(nodes: nodes.count, edges: edges.count)
    let ordered = ordered(nodes, edges, width: width, height: height)
    if let ordered, ordered.scale(fitting: width, height) >= DiagramPage.legibleScale {
      return ordered
    }
    var best: (arrangement: Arrangement, textSize: Double, defects: Double)?
    let candidates = candidates(nodeCount: nodes.count, edgeCount: edges.count)
    // Every edge is compared with every other, which only pays where lines can be told apart.
    let looksForDefects = candidates.count > 1 && edges.count <= 200
    for settings in candidates {
      let arrangement = try arrangement(nodes, edges, settings, width: width, height: height)
      // Half a point of text is seen; less is not worth a crossing.
      let scale = arrangement.scale(fitting: width, height)
      let textSize = (scale * NodeFigure.fontSize * 2).rounded(.down) / 2
      let defects =
        looksForDefects
        ? arrangement.defects(ends: edges.map { ($0.source, $0.target) }).rounded(.down) : 0
      if let best, (best.textSize, -best.defects) >= (textSize, -defects) { continue }
      best = (arrangement, textSize, defects)
    }
    guard let best else { throw DiagramError(.layout("no engine suits this graph")) }
    if let ordered,
      ordered.scale(fitting: width, height) >= best.arrangement.scale(fitting: width, height)
    {
      return ordered
    }
    return best.arrangement
  }

  /// Returns a diagram of events in the order of time, on both sides of the events or, where that
  /// gives larger text, on one; `nil` for any other graph.
  static func ordered(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], width: Double, height: Double
  ) -> Arrangement? {
    let both = Arrangement.ofEvents(nodes, edges, sides: .both, width: width)
    guard let both, both.scale(fitting: width, height) < DiagramPage.legibleScale,
      let one = Arrangement.ofEvents(nodes, edges, sides: .right, width: width)
    else { return both }
    return one.scale(fitting: width, height) > both.scale(fitting: width, height) ? one : both
  }

  /// Returns the arrangement that one engine makes.
  static func arrangement(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], _ settings: LayoutSettings, width: Double,
    height: Double
  ) throws(DiagramError) -> Arrangement {
    switch settings.engine {
    case .dot: try Arrangement.ranked(nodes, edges, settings)
    case .neato, .sfdp:
      try Arrangement.free(
        nodes, edges, settings, width: width,
        height: min(height, roomierHeight(width: width, edges)))
    }
  }

  /// The engines for a size, in the order that decides between equals.
  static func candidates(nodeCount: Int, edgeCount: Int) -> [LayoutSettings] {
    let density = Double(edgeCount) / Double(max(nodeCount, 1))
    let suitsRanks = nodeCount <= 60 && density <= 2 || nodeCount <= 150 && density <= 1.5
    var candidates: [LayoutSettings] = []
    if suitsRanks {
      for direction in [LayoutSettings.Direction.right, .down] {
        candidates.append(LayoutSettings(engine: .dot, direction: direction))
        candidates.append(
          LayoutSettings(
            engine: .dot, direction: direction, nodeSeparation: 4, rankSeparation: 12))
        candidates.append(
          LayoutSettings(
            engine: .dot, direction: direction, nodeSeparation: 4, rankSeparation: 4,
            isStaggered: true))
      }
    }
    if nodeCount <= 200 {
      candidates.append(LayoutSettings(engine: .neato, margin: 4))
      candidates.append(LayoutSettings(engine: .neato, margin: 12))
    }
    return candidates.isEmpty ? [LayoutSettings(engine: .sfdp)] : candidates
  }

  /// The height that leaves labels room without making the figure a poster.
  private static func roomierHeight(width: Double, _ edges: [FigureEdge]) -> Double {
    let labels = edges.count { $0.figure.labelSize != nil }
    return width * min(1, 0.4 + 0.025 * Double(labels))
  }
}
