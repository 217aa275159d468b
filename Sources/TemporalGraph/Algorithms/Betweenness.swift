extension GraphView {
  /// How many shortest paths between other nodes lead through each node, each pair counting 1.
  ///
  /// Parallel edges are one. Where edges are followed in both directions each pair counts once.
  ///
  /// Source: U. Brandes, *A Faster Algorithm for Betweenness Centrality*, Journal of Mathematical
  /// Sociology 25(2), 2001.
  ///
  /// - Parameters:
  ///   - direction: How edges are followed.
  ///   - goesOn: Asked before each node; where it says no, those before it are all that counts.
  /// - Returns: An unnormalized value for each node row.
  /// - Complexity: O(*nodes* · *edges*).
  package func betweenness(
    _ direction: Direction = .outgoing, while goesOn: () -> Bool = { true }
  ) -> [Double] {
    let neighbors = (0..<graph.nodeRowCount).map { row in
      neighborhood(of: NodeRow(row), direction).nodes
    }
    var centrality = [Double](repeating: 0, count: graph.nodeRowCount)
    for source in graph.nodes where !neighbors[source.place].isEmpty {
      guard goesOn() else { break }
      BrandesSearch(source, neighbors).accumulate(into: &centrality)
    }
    return direction == .both ? centrality.map { $0 / 2 } : centrality
  }
}

/// The shortest paths from one node, counted.
private struct BrandesSearch {
  private let source: NodeRow
  private let neighbors: [[NodeRow]]
  /// Nodes in the order of their distance.
  private var order: [NodeRow] = []
  private var distance: [Int32]
  /// How many shortest paths lead to each node.
  private var paths: [Double]

  init(_ source: NodeRow, _ neighbors: [[NodeRow]]) {
    self.source = source
    self.neighbors = neighbors
    distance = Array(repeating: -1, count: neighbors.count)
    paths = Array(repeating: 0, count: neighbors.count)
    distance[source.place] = 0
    paths[source.place] = 1
    order.append(source)
    var next = 0
    while next < order.count {
      let node = order[next]
      next += 1
      for other in neighbors[node.place] {
        if distance[other.place] < 0 {
          distance[other.place] = distance[node.place] + 1
          order.append(other)
        }
        if distance[other.place] == distance[node.place] + 1 {
          paths[other.place] += paths[node.place]
        }
      }
    }
  }

  /// Adds what lies behind each node, from the farthest on.
  func accumulate(into centrality: inout [Double]) {
    var dependency = [Double](repeating: 0, count: neighbors.count)
    for node in order.reversed() {
      for other in neighbors[node.place] where distance[other.place] == distance[node.place] + 1 {
        dependency[node.place] +=
          paths[node.place] / paths[other.place] * (1 + dependency[other.place])
      }
      if node != source { centrality[node.place] += dependency[node.place] }
    }
  }
}
