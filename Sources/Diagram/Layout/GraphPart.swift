/// The parts of a graph between which no edge leads.
struct GraphPart: Hashable, Sendable {
  /// Rows of nodes, ascending.
  let nodes: [Int]
  /// Rows of edges, ascending.
  let edges: [Int]

  /// Returns the parts of a graph in the order of their first nodes.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are.
  ///   - edges: Edges between rows of nodes.
  /// - Returns: Every node and every edge in one part.
  /// - Complexity: O((nodes + edges) · log nodes).
  static func all(nodeCount: Int, _ edges: [FigureEdge]) -> [GraphPart] {
    var parents = Array(0..<nodeCount)
    func root(of row: Int) -> Int {
      var row = row
      while parents[row] != row {
        parents[row] = parents[parents[row]]
        row = parents[row]
      }
      return row
    }
    for edge in edges {
      let (first, second) = (root(of: edge.source), root(of: edge.target))
      parents[max(first, second)] = min(first, second)
    }
    // The root of a part is its first node.
    let roots = (0..<nodeCount).map { root(of: $0) }
    let firsts = roots.indices.filter { roots[$0] == $0 }
    let places = Dictionary(uniqueKeysWithValues: firsts.enumerated().map { ($1, $0) })
    var nodeRows: [[Int]] = firsts.map { _ in [] }
    var edgeRows = nodeRows
    for (row, root) in roots.enumerated() {
      if let place = places[root] { nodeRows[place].append(row) }
    }
    for (row, edge) in edges.enumerated() {
      if let place = places[roots[edge.source]] { edgeRows[place].append(row) }
    }
    return zip(nodeRows, edgeRows).map { GraphPart(nodes: $0, edges: $1) }
  }
}
