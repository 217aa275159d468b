extension DiagramGraph {
  /// The actors that are tied to one other alone, those with the weakest ties first.
  ///
  /// Of two that are tied to nobody but each other, neither is one, nor is whom the graph is about.
  private var leaves: [(leaf: String, hub: String)] {
    var neighbors: [String: Set<String>] = [:]
    var counts: [String: Int] = [:]
    var sources: [String: Set<Int>] = [:]
    for edge in edges where edge.source != edge.target {
      for (end, other) in [(edge.source, edge.target), (edge.target, edge.source)] {
        neighbors[end, default: []].insert(other)
        counts[end, default: 0] += edge.count
        sources[end, default: []].formUnion(edge.sourceNumbers)
      }
    }
    let pinned = focus?.pinned ?? []
    let leaves = nodes.compactMap { node -> (leaf: String, hub: String)? in
      guard let others = neighbors[node.id], others.count == 1, let hub = others.first,
        neighbors[hub]?.count ?? 0 > 1, !pinned.contains(node.id)
      else { return nil }
      return (node.id, hub)
    }
    return leaves.sorted { left, right in
      let (first, second) = (left.leaf, right.leaf)
      let one = (counts[first] ?? 0, sources[first]?.count ?? 0)
      let other = (counts[second] ?? 0, sources[second]?.count ?? 0)
      return one != other ? one < other : first < second
    }
  }

  /// The graph without a share of the actors that are tied to one other alone, which are counted
  /// beside that one.
  ///
  /// - Parameter share: Above 0, at most 1; those with the weakest ties go first.
  /// - Returns: A smaller graph; `nil` where there are no such actors.
  func foldingLeaves(share: Double) -> DiagramGraph? {
    let leaves = leaves
    let count = Int((Double(leaves.count) * share).rounded(.up))
    guard count > 0 else { return nil }
    var reduction = reduction
    var gone: Set<String> = []
    var bundles: [String: Int] = [:]
    for bundle in EdgeBundle.merging(edges) {
      bundles[bundle.source, default: 0] += 1
      bundles[bundle.target, default: 0] += 1
    }
    for (leaf, hub) in leaves.prefix(count) {
      gone.insert(leaf)
      // One that was counted already is not lost.
      let (actors, ties) = (reduction.folded[leaf] ?? 0, reduction.foldedBundles[leaf] ?? 0)
      reduction.folded[hub, default: 0] += 1 + actors
      reduction.foldedBundles[hub, default: 0] += (bundles[leaf] ?? 0) + ties
      reduction.folded[leaf] = nil
      reduction.foldedBundles[leaf] = nil
    }
    return DiagramGraph(
      within: self, nodes: nodes.filter { !gone.contains($0.id) },
      edges: edges.filter { !gone.contains($0.source) && !gone.contains($0.target) },
      reduction: reduction)
  }
}
