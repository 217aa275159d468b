/// How deep in the dense middle of a network each node lies.
struct CoreNumbers: Sendable {
  /// By id, the greatest *k* such that the node is in the *k*-core: among nodes each of which has
  /// at least *k* neighbors among them.
  let numbers: [String: Int]

  /// Takes the nodes away one after the other, the one with the fewest neighbors first.
  ///
  /// Directions and parallel ties do not count.
  ///
  /// Source: V. Batagelj and M. Zaveršnik, *An O(m) Algorithm for Cores Decomposition of Networks*,
  /// 2003.
  ///
  /// - Complexity: O(nodes² + ties), enough for what a figure may hold.
  init(_ ties: [(source: String, target: String)]) {
    var neighbors: [String: Set<String>] = [:]
    for tie in ties where tie.source != tie.target {
      neighbors[tie.source, default: []].insert(tie.target)
      neighbors[tie.target, default: []].insert(tie.source)
    }
    var degrees = neighbors.mapValues(\.count)
    var numbers: [String: Int] = [:]
    var core = 0
    while let (node, degree) = degrees.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      core = max(core, degree)
      numbers[node] = core
      degrees[node] = nil
      for neighbor in neighbors[node] ?? [] {
        if let left = degrees[neighbor] { degrees[neighbor] = left - 1 }
      }
    }
    self.numbers = numbers
  }
}
