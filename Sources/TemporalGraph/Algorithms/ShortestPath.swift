extension GraphView {
  /// A path with the fewest hops between two nodes, by breadth-first search from both ends.
  ///
  /// The side whose frontier has fewer edges goes on. Of several shortest paths the same one is
  /// found every time.
  ///
  /// Source: I. Pohl, *Bi-directional search*, Machine Intelligence 6, 1971.
  ///
  /// - Parameters:
  ///   - source: Where it begins.
  ///   - target: Where it ends.
  ///   - direction: How edges are followed from the beginning.
  ///   - limit: The most hops.
  /// - Returns: `nil` where there is none within the limit; a path without edges from a node to
  ///   itself.
  /// - Complexity: O(*nodes* + *edges*).
  package func shortestPath(
    from source: NodeRow, to target: NodeRow, _ direction: Direction = .outgoing,
    limit: Int = .max
  ) -> GraphPath? {
    if source == target { return GraphPath(nodes: [source], edges: []) }
    var front = SearchFront(source, direction)
    var back = SearchFront(target, direction.reversed)
    var hops = 0
    while !front.nodes.isEmpty, !back.nodes.isEmpty, hops < limit {
      hops += 1
      let meeting =
        front.nodes.count <= back.nodes.count
        ? front.step(in: self, towards: back) : back.step(in: self, towards: front)
      if let meeting { return front.path(to: meeting, joining: back) }
    }
    return nil
  }
}

/// One side of a bidirectional search.
private struct SearchFront {
  private let direction: Direction
  /// The nodes reached last.
  private(set) var nodes: [NodeRow]
  /// By what each node was reached; the beginning by nothing.
  private var before: [NodeRow: UInt64]

  init(_ node: NodeRow, _ direction: Direction) {
    self.direction = direction
    nodes = [node]
    before = [node: Predecessor.none]
  }

  /// Goes one hop on; gives the first node that the other side has reached too.
  mutating func step(in view: GraphView, towards other: SearchFront) -> NodeRow? {
    var next: [NodeRow] = []
    var meeting: NodeRow?
    for node in nodes {
      view.forEachEdge(at: node, direction) { edge, neighbor in
        guard meeting == nil, before[neighbor] == nil else { return }
        before[neighbor] = Predecessor.pack(node, edge)
        if other.before[neighbor] != nil { meeting = neighbor }
        next.append(neighbor)
      }
      if meeting != nil { break }
    }
    nodes = next
    return meeting
  }

  /// The whole path through a node that both sides have reached; this is the side of the beginning.
  func path(to meeting: NodeRow, joining back: SearchFront) -> GraphPath {
    var nodes = [meeting]
    var edges: [EdgeRow] = []
    while let (node, edge) = Predecessor.unpack(before[nodes[nodes.count - 1]] ?? Predecessor.none)
    {
      nodes.append(node)
      edges.append(edge)
    }
    nodes.reverse()
    edges.reverse()
    while let (node, edge) = Predecessor.unpack(
      back.before[nodes[nodes.count - 1]] ?? Predecessor.none)
    {
      nodes.append(node)
      edges.append(edge)
    }
    return GraphPath(nodes: nodes, edges: edges)
  }
}
