/// How many ties lie between one node and every other, whatever the ties' directions.
struct HopDistances: Sendable {
  /// By id; nodes that cannot be reached are missing.
  let hops: [String: Int]

  /// Measures from a node.
  ///
  /// - Parameters:
  ///   - start: The id of a node.
  ///   - ties: The two ends of every tie.
  ///
  /// - Complexity: O(nodes + ties), breadth first.
  init(from start: String, _ ties: [(source: String, target: String)]) {
    var neighbors: [String: [String]] = [:]
    for tie in ties {
      neighbors[tie.source, default: []].append(tie.target)
      neighbors[tie.target, default: []].append(tie.source)
    }
    var hops = [start: 0]
    var ring = [start]
    var distance = 0
    while !ring.isEmpty {
      distance += 1
      var next: [String] = []
      for node in ring {
        for neighbor in neighbors[node] ?? [] where hops[neighbor] == nil {
          hops[neighbor] = distance
          next.append(neighbor)
        }
      }
      ring = next
    }
    self.hops = hops
  }

  /// Measures in what is drawn of a graph.
  init(from start: String, in selection: DiagramSelection) {
    self.init(from: start, selection.bundles.map { ($0.source, $0.target) })
  }
}
