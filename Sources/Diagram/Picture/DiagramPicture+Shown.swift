extension DiagramPicture {
  /// The nodes and ties that are drawn.
  package struct Shown: Hashable, Sendable {
    /// Their ids.
    package let nodes: Set<String>
    private let ties: Set<Tie>
    /// Whether members stand under the name of their bloc, so that no tie can be told from it.
    private let joinsMembers: Bool

    private struct Tie: Hashable {
      let source: String
      let target: String
      let conduct: DiagramEdge.Conduct
    }

    init(_ selection: DiagramSelection) {
      nodes = Set(selection.nodes.map(\.id))
      ties = Set(
        selection.bundles.flatMap { bundle in
          let tie = Tie(source: bundle.source, target: bundle.target, conduct: bundle.conduct)
          let back = Tie(source: bundle.target, target: bundle.source, conduct: bundle.conduct)
          return bundle.isMutual ? [tie, back] : [tie]
        })
      joinsMembers = selection.reduction.collapsedBlocs > 0
    }

    /// Whether what one node does to another in a conduct is drawn.
    package func shows(
      _ source: String, _ target: String, _ conduct: DiagramEdge.Conduct
    ) -> Bool {
      joinsMembers || ties.contains(Tie(source: source, target: target, conduct: conduct))
    }
  }
}
