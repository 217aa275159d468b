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
}
