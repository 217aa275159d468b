/// How much a layout may be asked for, since it cannot be interrupted.
enum LayoutBudget {
  static let nodes = 5_000
  static let edges = 20_000

  /// Throws where a graph is larger.
  static func check(nodes nodeCount: Int, edges edgeCount: Int) throws(DiagramError) {
    guard nodeCount <= nodes, edgeCount <= edges else {
      throw DiagramError(.tooLarge(nodes: nodeCount, edges: edgeCount))
    }
  }

  /// Whether an engine places a graph of this size in a few seconds.
  ///
  /// Sources of the limits: measured times; those of `dot` grow with edges per node more than with
  /// nodes.
  static func suits(_ engine: DiagramEngine, _ nodeCount: Int, _ edgeCount: Int) -> Bool {
    switch engine {
    case .dot: nodeCount <= 100 && edgeCount <= 2 * nodeCount || edgeCount <= 200
    case .neato: nodeCount <= 1_000
    case .twopi: nodeCount <= 1_000
    case .auto, .sfdp: true
    }
  }
}
