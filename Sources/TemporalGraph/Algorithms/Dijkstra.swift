/// A path and what its edges weigh together.
package struct WeightedPath: Hashable, Sendable {
  package let path: GraphPath
  package let weight: Double
}

extension GraphView {
  /// A path of the least weight between two nodes.
  ///
  /// Source: E. W. Dijkstra, *A Note on Two Problems in Connexion with Graphs*, 1959.
  ///
  /// - Returns: `nil` where there is none.
  /// - Throws: `WeightError` where a weight is negative or no number.
  /// - Complexity: O((*nodes* + *edges*) log *nodes*).
  package func lightestPath(
    from source: NodeRow, to target: NodeRow, _ direction: Direction = .outgoing,
    weight: EdgeWeight = .one
  ) throws(WeightError) -> WeightedPath? {
    let weights = try self.weights(weight)
    return lightestPath(from: source, to: target, direction, weights: weights)
  }

  /// The same with the weight of each edge row, without the edges and nodes left out.
  func lightestPath(
    from source: NodeRow, to target: NodeRow, _ direction: Direction, weights: [Double],
    without edges: Set<EdgeRow> = [], _ nodes: Set<NodeRow> = []
  ) -> WeightedPath? {
    var distances = [Double](repeating: .infinity, count: graph.nodeRowCount)
    var before = [UInt64](repeating: Predecessor.none, count: graph.nodeRowCount)
    var heap = BinaryHeap<RankedNode<Double>>()
    distances[source.place] = 0
    heap.insert(RankedNode(cost: 0, node: source))
    while let nearest = heap.popLeast() {
      let node = nearest.node
      if node == target { break }
      guard nearest.cost == distances[node.place] else { continue }
      forEachEdge(at: node, direction) { edge, other in
        let distance = nearest.cost + weights[edge.place]
        guard distance < distances[other.place] else { return }
        guard !edges.contains(edge), !nodes.contains(other) else { return }
        distances[other.place] = distance
        before[other.place] = Predecessor.pack(node, edge)
        heap.insert(RankedNode(cost: distance, node: other))
      }
    }
    guard distances[target.place] < .infinity else { return nil }
    return WeightedPath(
      path: GraphPath(to: target, before: before), weight: distances[target.place])
  }
}
