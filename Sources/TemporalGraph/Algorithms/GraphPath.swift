/// A walk through a graph: nodes, and the edges between them.
package struct GraphPath: Hashable, Sendable {
  /// One more than there are edges.
  package let nodes: [NodeRow]
  package let edges: [EdgeRow]

  package init(nodes: [NodeRow], edges: [EdgeRow]) {
    precondition(
      nodes.count == edges.count + 1, "a path of \(nodes.count) nodes and \(edges.count) edges")
    self.nodes = nodes
    self.edges = edges
  }

  /// How many edges it has.
  package var hops: Int { edges.count }

  /// The path that an array of predecessors leads along, from a node without one to `target`.
  init(to target: NodeRow, before: [UInt64]) {
    var nodes = [target]
    var edges: [EdgeRow] = []
    while let (node, edge) = Predecessor.unpack(before[nodes[nodes.count - 1].place]) {
      nodes.append(node)
      edges.append(edge)
    }
    self.init(nodes: nodes.reversed(), edges: edges.reversed())
  }
}

/// The node and the edge that a node was reached by, in one number.
enum Predecessor {
  static let none = UInt64.max

  static func pack(_ node: NodeRow, _ edge: EdgeRow) -> UInt64 {
    UInt64(node.index) << 32 | UInt64(edge.index)
  }

  static func unpack(_ packed: UInt64) -> (node: NodeRow, edge: EdgeRow)? {
    guard packed != none else { return nil }
    return (NodeRow(UInt32(packed >> 32)), EdgeRow(UInt32(truncatingIfNeeded: packed)))
  }
}
