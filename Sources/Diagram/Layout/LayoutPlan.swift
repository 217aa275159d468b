/// What is wished of the engines that place a network.
struct LayoutPlan: Sendable {
  /// The engine asked for.
  var engine = DiagramEngine.auto
  /// The row of the node in the middle.
  var center: Int?
  /// How far each node is from where a path begins.
  var hops: [Int]?
  /// Whether blocs of several actors are to be set apart.
  var hasBlocs = false

  /// Whether nothing is wished.
  var isFree: Bool { engine == .auto && center == nil && hops == nil }

  /// The plan of a part, whose rows count from its own first node.
  func part(_ part: GraphPart) -> LayoutPlan {
    LayoutPlan(
      engine: engine, center: center.flatMap { part.nodes.firstIndex(of: $0) },
      hops: hops.map { hops in part.nodes.map { hops[$0] } }, hasBlocs: hasBlocs)
  }

  /// Throws where a graph is more than a layout can place.
  func check(nodeCount: Int, edgeCount: Int) throws(DiagramError) {
    try LayoutBudget.check(nodes: nodeCount, edges: edgeCount)
    guard engine == .auto || LayoutBudget.suits(engine, nodeCount, edgeCount) else {
      throw DiagramError(.engineTooSlow(engine, nodes: nodeCount, edges: edgeCount))
    }
  }

  /// The engines to try, in the order that decides between equals.
  ///
  /// - Returns: Those that suit the plan, and those that come into question where none of these
  ///   gives a clear drawing.
  func candidates(
    nodeCount: Int, edgeCount: Int
  ) -> (preferred: [LayoutSettings], others: [LayoutSettings]) {
    switch engine {
    case .auto where hops != nil:
      return (dot(.right), dot(.down))
    case .auto:
      let free = free(nodeCount: nodeCount, edgeCount: edgeCount)
      return center == nil ? (free, []) : (twopi, free)
    case .dot: return (dot(.right) + (hops == nil ? dot(.down) : []), [])
    case .neato: return (neato, [])
    case .sfdp: return ([LayoutSettings(engine: .sfdp)], [])
    case .twopi: return (twopi, [])
    }
  }

  /// The engines for a size.
  ///
  /// Sources of the limits: measured times of `dot`, which grow with edges per node more than with
  /// nodes.
  private func free(nodeCount: Int, edgeCount: Int) -> [LayoutSettings] {
    let density = Double(edgeCount) / Double(max(nodeCount, 1))
    let suitsRanks = nodeCount <= 60 && density <= 2 || nodeCount <= 150 && density <= 1.5
    let candidates =
      (suitsRanks ? dot(.right) + dot(.down) : []) + (nodeCount <= 200 ? neato : [])
    return candidates.isEmpty ? [LayoutSettings(engine: .sfdp)] : candidates
  }

  /// With blocs in boxes of their own first, where there are any.
  private func dot(_ direction: LayoutSettings.Direction) -> [LayoutSettings] {
    (hasBlocs ? [true, false] : [false]).flatMap { setsBlocsApart in
      [
        LayoutSettings(engine: .dot, direction: direction, setsBlocsApart: setsBlocsApart),
        LayoutSettings(
          engine: .dot, direction: direction, nodeSeparation: 4, rankSeparation: 12,
          setsBlocsApart: setsBlocsApart),
        LayoutSettings(
          engine: .dot, direction: direction, nodeSeparation: 4, rankSeparation: 4,
          isStaggered: true, setsBlocsApart: setsBlocsApart),
      ]
    }
  }

  private var neato: [LayoutSettings] {
    [
      LayoutSettings(engine: .neato, margin: 4), LayoutSettings(engine: .neato, margin: 12),
      LayoutSettings(engine: .neato, margin: 4, keepsLengths: true),
    ]
  }

  private var twopi: [LayoutSettings] {
    [1, 1.5, 2, 0.6, 0.3].flatMap { room in
      [1.3, 1, 0.8, 1.6].map { stretch in
        LayoutSettings(engine: .twopi, root: center, stretch: stretch, labelRoom: room)
      }
    }
  }
}
