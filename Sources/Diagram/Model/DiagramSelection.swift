/// The part of a graph that a figure has room for, and how much was left out.
package struct DiagramSelection: Sendable {
  /// In the order of the graph.
  package let nodes: [DiagramNode]
  /// Ordered by source, target and conduct.
  package let bundles: [EdgeBundle]
  package let omittedNodes: Int
  /// How many of the nodes left out are events.
  package let omittedEvents: Int
  package let omittedBundles: Int
  /// Whom it is about, where it is about somebody.
  let focus: DiagramFocus?
  /// What was taken from the graph before.
  let reduction: GraphReduction

  /// Keeps the most involved nodes and, among these, the most telling bundles.
  ///
  /// Involvement is how often a node takes part in anything; among equals, one that lies deeper in
  /// the dense middle of the network is kept. Of two bundles that happened equally often, the one
  /// with more sources is kept, then what was done rather than what merely holds, then the one
  /// deeper in the middle; remaining ties are decided by id. Whom the graph is about always stays,
  /// and what involves it comes first. A node whose last edge is left out goes too; one that never
  /// had any stays.
  ///
  /// - Parameters:
  ///   - graph: The whole graph.
  ///   - maximumNodes: How many nodes may be drawn.
  ///   - maximumEdges: How many bundles may be drawn.
  package init(_ graph: DiagramGraph, maximumNodes: Int, maximumEdges: Int) {
    focus = graph.focus
    let pinned = graph.focus?.pinned ?? []
    let all = EdgeBundle.merging(graph.edges)
    var involvement: [String: Int] = [:]
    for bundle in all {
      involvement[bundle.source, default: 0] += bundle.count
      involvement[bundle.target, default: 0] += bundle.count
    }
    let cores = CoreNumbers(all.map { ($0.source, $0.target) }).numbers
    for id in pinned { involvement[id] = .max }
    let ranked = graph.nodes.sorted { left, right in
      let first = (involvement[left.id] ?? 0, cores[left.id] ?? 0)
      let second = (involvement[right.id] ?? 0, cores[right.id] ?? 0)
      return first != second ? first > second : left.id < right.id
    }
    let involved = Set(ranked.prefix(max(0, maximumNodes)).map(\.id))
    let possible = all.filter { involved.contains($0.source) && involved.contains($0.target) }
    /// What decides whether a bundle is kept, the weightiest first.
    func weight(_ bundle: EdgeBundle) -> (Int, Int, Int, Int, Int) {
      let ends = [bundle.source, bundle.target]
      return (
        ends.contains(where: pinned.contains) ? 1 : 0, bundle.count, bundle.sourceNumbers.count,
        bundle.conduct == .structural ? 0 : 1, ends.map { cores[$0] ?? 0 }.min() ?? 0
      )
    }
    let telling = possible.indices.sorted { left, right in
      let (first, second) = (
        weight(possible[left]), weight(possible[right])
      )
      return first != second ? first > second : left < right
    }
    var bundles = telling.prefix(max(0, maximumEdges)).sorted().map { possible[$0] }
    let tied = Self.drawn(bundles, graph.focus).union(pinned)
    bundles.removeAll { !tied.contains($0.source) || !tied.contains($0.target) }
    nodes = graph.nodes.filter { node in
      involved.contains(node.id) && (tied.contains(node.id) || involvement[node.id] == nil)
    }
    reduction = graph.reduction.keeping(Set(nodes.map(\.id)))
    omittedNodes = graph.nodes.count - nodes.count + reduction.omittedNodes
    omittedEvents =
      graph.omittedEvents + Self.eventCount(graph.nodes) - Self.eventCount(nodes)
    omittedBundles = all.count - bundles.count + reduction.omittedBundles
    self.bundles = bundles
  }

  /// The ids of the nodes at either end of bundles; of a network around a node, those from which
  /// bundles still lead there.
  private static func drawn(_ bundles: [EdgeBundle], _ focus: DiagramFocus?) -> Set<String> {
    let ties = bundles.map { ($0.source, $0.target) }
    if case .around(let center, _) = focus {
      return Set(HopDistances(from: center, ties).hops.keys)
    }
    return Set(ties.flatMap { [$0.0, $0.1] })
  }

  /// Keeps the most important events, with all who take part in them.
  ///
  /// Among events of equal importance, the one with more sources is kept, then the one in which
  /// more take part; remaining ties are decided by id. Who takes part in no event that is kept goes
  /// too; who never took part in any stays.
  ///
  /// - Parameters:
  ///   - graph: The whole graph, whose edges join events and others.
  ///   - maximumEvents: How many events may be drawn.
  package init(_ graph: DiagramGraph, maximumEvents: Int) {
    focus = graph.focus
    reduction = graph.reduction
    let all = EdgeBundle.merging(graph.edges)
    var degrees: [String: Int] = [:]
    for end in all.flatMap({ [$0.source, $0.target] }) { degrees[end, default: 0] += 1 }
    let ranked = graph.nodes.filter { $0.kind == .event }.sorted { left, right in
      let first = (left.importance, left.sourceNumbers.count, degrees[left.id] ?? 0)
      let second = (right.importance, right.sourceNumbers.count, degrees[right.id] ?? 0)
      return first != second ? first > second : left.id < right.id
    }
    let dropped = Set(ranked.dropFirst(max(0, maximumEvents)).map(\.id))
    let bundles = all.filter { !dropped.contains($0.source) && !dropped.contains($0.target) }
    let tied = Set(bundles.flatMap { [$0.source, $0.target] })
    self.bundles = bundles
    nodes = graph.nodes.filter { node in
      !dropped.contains(node.id) && (tied.contains(node.id) || degrees[node.id] == nil)
    }
    omittedNodes = graph.nodes.count - nodes.count
    omittedEvents = graph.omittedEvents + dropped.count
    omittedBundles = all.count - bundles.count
  }

  /// Whether every bundle joins an event and something else.
  var isOfEvents: Bool {
    let events = Set(nodes.lazy.filter { $0.kind == .event }.map(\.id))
    return !events.isEmpty
      && bundles.allSatisfy { events.contains($0.source) != events.contains($0.target) }
  }

  /// How often each node takes part in anything that is drawn, by id.
  var involvement: [String: Int] {
    var involvement: [String: Int] = [:]
    for bundle in bundles {
      for end in Set([bundle.source, bundle.target]) {
        involvement[end, default: 0] += bundle.count
      }
    }
    return involvement
  }

  /// How many events are drawn.
  var eventCount: Int { Self.eventCount(nodes) }

  private static func eventCount(_ nodes: [DiagramNode]) -> Int {
    nodes.count { $0.kind == .event }
  }
}
