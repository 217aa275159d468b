import Drawing

/// Tries the engines that suit a graph's size and keeps the most legible drawing.
enum LayoutChooser {
  /// Returns the arrangement whose text is largest in a room; among equals the least entangled one.
  ///
  /// A diagram of events is placed in the order of time wherever that is legible. Of any other graph
  /// each part is placed by itself, and the parts are packed.
  ///
  /// - Parameters:
  ///   - nodes: The figures.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - width: The room in points.
  ///   - height: The room in points.
  ///   - plan: What is wished of the engines.
  /// - Returns: An arrangement at full size.
  /// - Throws: `DiagramError` where the graph is over budget or Graphviz fails.
  static func arrangement(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], width: Double, height: Double,
    plan: LayoutPlan = LayoutPlan()
  ) throws(DiagramError) -> Arrangement {
    try plan.check(nodeCount: nodes.count, edgeCount: edges.count)
    guard plan.isFree else {
      return try placed(nodes, edges, width: width, height: height, plan)
    }
    let ordered = ordered(nodes, edges, width: width, height: height)
    if let ordered, ordered.scale(fitting: width, height) >= DiagramPage.legibleScale {
      return ordered
    }
    let placed = try placed(nodes, edges, width: width, height: height, plan)
    guard let ordered,
      ordered.scale(fitting: width, height) >= placed.scale(fitting: width, height)
    else { return placed }
    return ordered
  }

  /// Returns a diagram of events in the order of time, on both sides of the events or, where only
  /// that is legible, on one; `nil` for any other graph.
  static func ordered(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], width: Double, height: Double
  ) -> Arrangement? {
    let both = Arrangement.ofEvents(nodes, edges, sides: .both, width: width)
    guard let both, both.scale(fitting: width, height) < DiagramPage.legibleScale,
      let one = Arrangement.ofEvents(nodes, edges, sides: .right, width: width)
    else { return both }
    return one.scale(fitting: width, height) > both.scale(fitting: width, height) ? one : both
  }

  /// Places each part of a graph and packs the parts: the clearest arrangements, smaller ones, or the
  /// smallest, whatever gives the largest text and, among equals, is clear on a low sheet.
  private static func placed(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], width: Double, height: Double, _ plan: LayoutPlan
  ) throws(DiagramError) -> Arrangement {
    let parts = GraphPart.all(nodeCount: nodes.count, edges)
    guard parts.count > 1 else {
      return try Choice.clearest(
        choices(nodes, edges, width: width, height: height, plan)
      ).arrangement
    }
    var sheets: [[(part: GraphPart, choice: Choice)]] = [[], [], []]
    for part in parts {
      let (nodes, edges) = figures(of: part, nodes, edges)
      let choices = try choices(
        nodes, edges, width: width, height: height, plan.part(part), isPart: true)
      sheets[0].append((part, try Choice.clearest(choices)))
      sheets[1].append((part, try Choice.tidiest(choices)))
      sheets[2].append((part, try Choice.smallest(choices)))
    }
    let packed = sheets.map { chosen in
      let arrangement = Arrangement.packed(
        chosen.map { ($0.part, $0.choice.arrangement) }, nodeCount: nodes.count,
        edgeCount: edges.count, width: width, height: height)
      let defects = chosen.reduce(0) { $0 + $1.choice.defects }
      return Choice(
        arrangement, defects: defects + arrangement.height / Choice.heightWorthOneCrossing,
        hiddenLabels: chosen.reduce(0) { $0 + $1.choice.hiddenLabels }, width: width,
        height: height)
    }
    return try Choice.clearest(packed).arrangement
  }

  /// The figures of a part, whose edges join rows of the part.
  private static func figures(
    of part: GraphPart, _ nodes: [NodeFigure], _ edges: [FigureEdge]
  ) -> ([NodeFigure], [FigureEdge]) {
    let rows = Dictionary(uniqueKeysWithValues: part.nodes.enumerated().map { ($1, $0) })
    return (
      part.nodes.map { nodes[$0] },
      part.edges.compactMap { row in
        guard let source = rows[edges[row].source], let target = rows[edges[row].target] else {
          return nil
        }
        return FigureEdge(figure: edges[row].figure, source: source, target: target)
      }
    )
  }

  /// Places a graph with every engine that suits it.
  ///
  /// - Parameters:
  ///   - nodes: The figures.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - width: The room in points.
  ///   - height: The room in points.
  ///   - plan: What is wished of the engines.
  ///   - isPart: Whether it shares the room with others, so that it is not spread over all of it.
  /// - Returns: At least one choice, in the order that decides between equals.
  /// - Throws: `DiagramError` where Graphviz fails.
  private static func choices(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], width: Double, height: Double,
    _ plan: LayoutPlan, isPart: Bool = false
  ) throws(DiagramError) -> [Choice] {
    var plan = plan
    plan.hasBlocs = !BlocRegion.blocs(of: nodes).isEmpty
    let (preferred, others) = plan.candidates(nodeCount: nodes.count, edgeCount: edges.count)
    func choices(_ candidates: [LayoutSettings]) throws(DiagramError) -> [Choice] {
      // Every edge is compared with every other, which only pays where lines can be told apart.
      let looksForDefects = candidates.count > 1 && edges.count <= 200
      let ends = edges.map { ($0.source, $0.target) }
      var choices: [Choice] = []
      for settings in candidates {
        let arrangement = try arrangement(
          nodes, edges, settings, plan, width: isPart ? 0 : width, height: isPart ? 0 : height)
        let defects = looksForDefects ? arrangement.defects(ends: ends).rounded(.down) : 0
        choices.append(
          Choice(
            arrangement, defects: defects, hiddenLabels: arrangement.hiddenLabelCount(edges),
            width: width, height: height))
      }
      return choices
    }
    let suiting = try choices(preferred)
    let labels = edges.count { $0.figure.labelSize != nil }
    if others.isEmpty || suiting.contains(where: { $0.isClear(labelCount: labels) }) {
      return suiting
    }
    return suiting + (try choices(others))
  }

  /// Returns the arrangement that one engine makes.
  static func arrangement(
    _ nodes: [NodeFigure], _ edges: [FigureEdge], _ settings: LayoutSettings, _ plan: LayoutPlan,
    width: Double, height: Double
  ) throws(DiagramError) -> Arrangement {
    switch settings.engine {
    case .dot: try Arrangement.ranked(nodes, edges, settings, hops: plan.hops)
    case .twopi: try Arrangement.ringed(nodes, edges, settings)
    case .neato, .sfdp:
      try Arrangement.free(
        nodes, edges, settings, width: width,
        height: min(height, roomierHeight(width: width, edges)))
    }
  }

  /// The height that leaves labels room without making the figure a poster.
  private static func roomierHeight(width: Double, _ edges: [FigureEdge]) -> Double {
    let labels = edges.count { $0.figure.labelSize != nil }
    return width * min(1, 0.4 + 0.025 * Double(labels))
  }
}
