import Ontology

extension DiagramGraph {
  /// The graph with each bloc of several actors as one node, and with what its members do to each
  /// other left out.
  ///
  /// Whom the graph is about stays by itself.
  ///
  /// - Returns: A smaller graph; `nil` where no bloc has several actors.
  func collapsingBlocs() -> DiagramGraph? {
    let pinned = focus?.pinned ?? []
    let members = Dictionary(grouping: nodes.filter { !pinned.contains($0.id) }) { $0.group ?? "" }
    var blocs: [String: String] = [:]
    var collapsed: [DiagramNode] = []
    for (group, members) in members.sorted(by: { $0.key < $1.key })
    where !group.isEmpty && members.count > 1 {
      let id = "bloc:\(group)"
      for member in members { blocs[member.id] = id }
      collapsed.append(
        DiagramNode(
          id: id, label: "\(group) (\(members.count))", kind: .entity(.organization),
          isCollective: true, group: group))
    }
    guard !collapsed.isEmpty else { return nil }
    var reduction = reduction
    reduction.collapsedBlocs = collapsed.count
    let inner = edges.filter { edge in
      blocs[edge.source] != nil && blocs[edge.source] == blocs[edge.target]
    }
    reduction.omittedBundles += EdgeBundle.merging(inner).count
    for (hub, count) in reduction.folded.sorted(by: { $0.key < $1.key }) {
      guard let bloc = blocs[hub] else { continue }
      reduction.folded[hub] = nil
      reduction.folded[bloc, default: 0] += count
      reduction.foldedBundles[bloc, default: 0] +=
        reduction.foldedBundles.removeValue(forKey: hub) ?? 0
    }
    let outer = edges.compactMap { edge -> DiagramEdge? in
      let (source, target) = (blocs[edge.source] ?? edge.source, blocs[edge.target] ?? edge.target)
      guard source != target || blocs[edge.source] == nil else { return nil }
      return edge.joining(source, target)
    }
    return DiagramGraph(
      within: self,
      nodes: (nodes.filter { blocs[$0.id] == nil } + collapsed).sorted { $0.id < $1.id },
      edges: outer, reduction: reduction)
  }
}

extension DiagramEdge {
  /// Returns the edge between other ends.
  fileprivate func joining(_ source: String, _ target: String) -> DiagramEdge {
    DiagramEdge(
      source: source, target: target, conduct: conduct, label: label, count: count, date: date,
      sourceNumbers: sourceNumbers, events: events)
  }
}
