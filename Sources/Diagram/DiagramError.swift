/// Why a diagram could not be drawn.
package struct DiagramError: Error, Hashable, CustomStringConvertible {
  /// What went wrong.
  package enum Reason: Hashable, Sendable {
    /// Two nodes have this id.
    case repeatedNode(String)
    /// An edge leads to an id that no node has.
    case unknownNode(String)
    /// More nodes or edges than a layout can place in reasonable time.
    case tooLarge(nodes: Int, edges: Int)
    /// More nodes or edges than one engine can place in reasonable time.
    case engineTooSlow(DiagramEngine, nodes: Int, edges: Int)
    /// A column so narrow that nothing can stand in it, in millimeters.
    case tooNarrow(Double)
    /// Graphviz could not be started.
    case graphvizUnavailable
    /// Graphviz failed, with its message.
    case layout(String)
    /// Graphviz took longer than it may, and was stopped.
    case layoutTooSlow(seconds: Int)
    /// The process in which Graphviz ran ended, and how.
    case layoutStopped(String)
  }

  package let reason: Reason

  /// Takes a reason.
  package init(_ reason: Reason) { self.reason = reason }

  /// What is wrong and how to mend it.
  package var description: String {
    switch reason {
    case .repeatedNode(let id): "two nodes of the diagram have the id '\(id)'; merge them"
    case .unknownNode(let id):
      "an edge of the diagram leads to '\(id)', which is not among its nodes"
    case .tooLarge(let nodes, let edges):
      "\(nodes) nodes and \(edges) edges are more than a diagram can place (\(LayoutBudget.nodes) "
        + "and \(LayoutBudget.edges)); choose fewer actors or a shorter time"
    case .engineTooSlow(let engine, let nodes, let edges):
      "\(engine.rawValue) would take minutes for \(nodes) nodes and \(edges) edges; choose sfdp or "
        + "auto, fewer actors or a shorter time"
    case .tooNarrow(let width):
      "a diagram \(width) mm wide has no room for a name; give it at least "
        + "\(Int(DiagramStyle.narrowestInMillimeters)) mm"
    case .graphvizUnavailable:
      "Graphviz cannot be started; install it (on Debian and Ubuntu: apt install libgraphviz-dev)"
    case .layoutTooSlow(let seconds):
      "Graphviz did not finish within \(seconds) seconds and was stopped; choose fewer actors, a "
        + "shorter time or another engine"
    case .layoutStopped(let how):
      "Graphviz broke down while placing the diagram (\(how)); choose fewer actors, a shorter time "
        + "or another engine"
    case .layout(let message): "Graphviz could not place the diagram: \(message)"
    }
  }
}
