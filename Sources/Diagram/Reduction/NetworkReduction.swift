/// The steps by which a network gets smaller until it can be read, the mildest first.
///
/// First actors that are tied to one other alone are only counted beside that one, the weakest
/// first. Then the most telling ties stay, fewer and fewer. Then of a network around an actor only
/// the direct ties stay, and then blocs become one node each; both start from the first step
/// again. Of the paths between two actors, those over the least involved go first.
struct NetworkReduction: Sequence, IteratorProtocol {
  private let style: DiagramStyle
  private var stages: [DiagramGraph]
  private var steps: [Step] = []
  private var graph: DiagramGraph

  private enum Step {
    case whole
    case folded(share: Double)
    case strongest(edges: Int)
  }

  /// However small the text, this many edges are drawn.
  private static let fewestEdges = 6

  /// Prepares the steps.
  ///
  /// - Parameters:
  ///   - graph: The whole network.
  ///   - style: The limits.
  init(_ graph: DiagramGraph, _ style: DiagramStyle) {
    self.style = style
    self.graph = graph
    let near = graph.directTiesAlone()
    let blocs = (near ?? graph).collapsingBlocs()
    stages = [graph, near, blocs].compactMap { $0 }
    begin()
  }

  /// Which shares of those tied to one other alone are only counted, step by step.
  ///
  /// Around an actor they are what it is about, so that some stay; the card of an event has its own
  /// words and bears no count.
  private var foldedShares: [Double] {
    if graph.nodes.contains(where: { $0.kind == .event }) { return [] }
    return graph.focus == nil ? [0.25, 0.5, 0.75, 1] : [0.2, 0.4, 0.6]
  }

  /// Takes up the next stage.
  private mutating func begin() {
    guard !stages.isEmpty else { return }
    graph = stages.removeFirst()
    steps = [.whole]
    if case .path = graph.focus { return }
    steps += foldedShares.map { .folded(share: $0) }
    var edges = style.maximumEdges
    while edges > Self.fewestEdges {
      steps.append(.strongest(edges: edges))
      edges = edges * 6 / 7
    }
    steps.append(.strongest(edges: Self.fewestEdges))
  }

  /// The next smaller selection within the limits; `nil` after the smallest.
  mutating func next() -> DiagramSelection? {
    while true {
      if steps.isEmpty {
        if case .path = graph.focus, let fewer = graph.fewerPaths() {
          graph = fewer
          steps = [.whole]
        } else if stages.isEmpty {
          return nil
        } else {
          begin()
        }
      }
      if let selection = selection(steps.removeFirst()) { return selection }
    }
  }

  /// What a step leaves; `nil` where it changes nothing or is still above the limits.
  private func selection(_ step: Step) -> DiagramSelection? {
    switch step {
    case .whole: return whole(graph)
    case .folded(let share): return graph.foldingLeaves(share: share).flatMap(whole)
    case .strongest(let edges):
      let folded = foldedShares.last.flatMap { graph.foldingLeaves(share: $0) } ?? graph
      guard edges < EdgeBundle.merging(folded.edges).count || edges == style.maximumEdges else {
        return nil
      }
      return DiagramSelection(
        folded, maximumNodes: style.maximumNodes, maximumEdges: edges)
    }
  }

  /// All of a graph; `nil` where it is above the limits.
  private func whole(_ graph: DiagramGraph) -> DiagramSelection? {
    let selection = DiagramSelection(graph, maximumNodes: .max, maximumEdges: .max)
    guard selection.nodes.count <= style.maximumNodes,
      selection.bundles.count <= style.maximumEdges
    else { return nil }
    return selection
  }
}
