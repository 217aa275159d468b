/// The part of a graph that a figure has room for, and how much was left out.
package struct DiagramSelection: Sendable {
  /// In the order of the graph.
  package let nodes: [DiagramNode]
  /// Ordered by source, target and conduct.
  package let bundles: [EdgeBundle]
  package let omittedNodes: Int
  package let omittedBundles: Int

  /// Keeps the most involved nodes and, among these, the most frequent bundles.
  ///
  /// Involvement is how often a node takes part in anything; ties are decided by id. A node that
  /// loses its last edge stays.
  ///
  /// - Parameters:
  ///   - graph: The whole graph.
  ///   - maximumNodes: How many nodes may be drawn.
  ///   - maximumEdges: How many bundles may be drawn.
  package init(_ graph: DiagramGraph, maximumNodes: Int, maximumEdges: Int) {
    let all = EdgeBundle.merging(graph.edges)
    var involvement: [String: Int] = [:]
    for bundle in all {
      involvement[bundle.source, default: 0] += bundle.count
      involvement[bundle.target, default: 0] += bundle.count
    }
    let ranked = graph.nodes.sorted { left, right in
      let (first, second) = (involvement[left.id] ?? 0, involvement[right.id] ?? 0)
      return first != second ? first > second : left.id < right.id
    }
    let kept = Set(ranked.prefix(max(0, maximumNodes)).map(\.id))
    nodes = graph.nodes.filter { kept.contains($0.id) }
    let possible = all.filter { kept.contains($0.source) && kept.contains($0.target) }
    let frequent = possible.indices.sorted { left, right in
      let (first, second) = (possible[left].count, possible[right].count)
      return first != second ? first > second : left < right
    }
    bundles = frequent.prefix(max(0, maximumEdges)).sorted().map { possible[$0] }
    omittedNodes = graph.nodes.count - nodes.count
    omittedBundles = all.count - bundles.count
  }
}
