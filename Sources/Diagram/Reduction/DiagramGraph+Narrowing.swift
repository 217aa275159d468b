extension DiagramGraph {
  /// The network around its center with direct ties alone; `nil` where it is not wider or is not
  /// about one node.
  func directTiesAlone() -> DiagramGraph? {
    guard case .around(let center, let hops) = focus, hops > 1 else { return nil }
    return part(about: .around(center, hops: 1), hops: 1)
  }

  /// The paths between its two ends without one inner node, the least involved; `nil` where no path
  /// would be left or it is not about two nodes.
  func fewerPaths() -> DiagramGraph? {
    guard case .path(let start, let end) = focus else { return nil }
    var involvement: [String: Int] = [:]
    for edge in edges {
      for id in [edge.source, edge.target] { involvement[id, default: 0] += edge.count }
    }
    let inner = nodes.map(\.id).filter { $0 != start && $0 != end }.sorted {
      (involvement[$0] ?? 0, $1) < (involvement[$1] ?? 0, $0)
    }
    for id in inner {
      let rest = DiagramGraph(
        within: self, nodes: nodes.filter { $0.id != id },
        edges: edges.filter { $0.source != id && $0.target != id }, reduction: reduction)
      let part = rest.part(about: .path(from: start, to: end), hops: nil)
      guard !part.edges.isEmpty else { continue }
      return DiagramGraph(
        within: self, nodes: part.nodes, edges: part.edges,
        reduction: reduction.omitting(from: self, keeping: part))
    }
    return nil
  }

  /// What a focus leaves of the graph.
  private func part(about focus: DiagramFocus, hops: Int?) -> DiagramGraph {
    let kept = focus.rows(of: edges.map { ($0.source, $0.target) }).map { edges[$0] }
    let ends = Set(kept.flatMap { [$0.source, $0.target] })
    let part = DiagramGraph(
      within: self, nodes: nodes.filter { ends.contains($0.id) }, edges: kept,
      reduction: reduction)
    var reduction = reduction.omitting(from: self, keeping: part)
    reduction.hops = hops
    return DiagramGraph(
      within: self, nodes: part.nodes, edges: part.edges, reduction: reduction)
  }
}

extension GraphReduction {
  /// Counts what one graph has and a part of it has not.
  fileprivate func omitting(from whole: DiagramGraph, keeping part: DiagramGraph) -> GraphReduction
  {
    var reduction = self
    reduction.omittedNodes += whole.nodes.count - part.nodes.count
    reduction.omittedBundles +=
      EdgeBundle.merging(whole.edges).count - EdgeBundle.merging(part.edges).count
    return reduction
  }
}
