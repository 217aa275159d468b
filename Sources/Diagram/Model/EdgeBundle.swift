package import Chronology

/// The edges of one conduct between two nodes, drawn as one line.
package struct EdgeBundle: Hashable, Sendable {
  package let source: String
  package let target: String
  package let conduct: DiagramEdge.Conduct
  /// Whether it goes both ways.
  package let isMutual: Bool
  /// What the edges say, the most frequent first, each once.
  package let labels: [String]
  /// How often all of it happened.
  package let count: Int
  /// Each date once, in the order of their EDTF text.
  package let dates: [EDTF]
  /// Ascending, each once.
  package let sourceNumbers: [Int]

  /// Merges edges that share both ends and conduct.
  ///
  /// Cooperation of one conduct that goes both ways becomes one mutual bundle, which starts from
  /// the lesser id.
  ///
  /// - Parameters:
  ///   - edges: Edges in any order.
  ///   - joinsMutual: Whether mutual cooperation becomes one bundle; else each direction is one.
  ///
  /// - Returns: Bundles ordered by source, target and conduct.
  package static func merging(
    _ edges: [DiagramEdge], joinsMutual: Bool = true
  ) -> [EdgeBundle] {
    let directed = Dictionary(grouping: edges) { edge in
      Key(source: edge.source, target: edge.target, conduct: edge.conduct)
    }
    var merged: [(key: Key, edges: [DiagramEdge], isMutual: Bool)] = []
    for (key, edges) in directed.sorted(by: { $0.key < $1.key }) {
      let opposite = Key(source: key.target, target: key.source, conduct: key.conduct)
      guard joinsMutual, key.conduct.isCooperation, key.source != key.target,
        let returned = directed[opposite]
      else {
        merged.append((key, edges, false))
        continue
      }
      if key.source < key.target { merged.append((key, edges + returned, true)) }
    }
    return merged.map { EdgeBundle($0.key, $0.edges, isMutual: $0.isMutual) }
  }

  private init(_ key: Key, _ edges: [DiagramEdge], isMutual: Bool) {
    source = key.source
    target = key.target
    conduct = key.conduct
    self.isMutual = isMutual
    count = edges.reduce(0) { $0 + $1.count }
    dates = Set(edges.compactMap(\.date)).sorted { $0.description < $1.description }
    sourceNumbers = Set(edges.flatMap(\.sourceNumbers)).sorted()
    var counts: [String: Int] = [:]
    for edge in edges where !edge.label.isEmpty { counts[edge.label, default: 0] += edge.count }
    labels = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private struct Key: Hashable, Comparable {
    let source: String
    let target: String
    let conduct: DiagramEdge.Conduct

    static func < (left: Self, right: Self) -> Bool {
      (left.source, left.target, left.conduct) < (right.source, right.target, right.conduct)
    }
  }
}
