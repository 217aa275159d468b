extension GraphView {
  /// The strongly connected components: each node reaches each other one along outgoing edges.
  ///
  /// Source: R. E. Tarjan, *Depth-First Search and Linear Graph Algorithms*, SIAM Journal on
  /// Computing 1(2), 1972, without recursion.
  ///
  /// - Returns: For each node row the lowest row of its component; -1 for deleted nodes.
  /// - Complexity: O(*nodes* + *edges*).
  package func strongComponents() -> [Int32] {
    var search = StrongComponentSearch(nodeCount: graph.nodeRowCount)
    for node in graph.nodes where !search.wasVisited(node) { search.visit(node, in: self) }
    return search.lowest
  }
}

private struct StrongComponentSearch {
  private struct Frame {
    let node: NodeRow
    let targets: [NodeRow]
    var next = 0
  }

  /// The lowest row of each node's component.
  private(set) var lowest: [Int32]
  /// When each node was first seen; -1 before.
  private var order: [Int32]
  /// The earliest node on the stack that each reaches.
  private var low: [Int32]
  private var isOnStack: [Bool]
  private var stack: [NodeRow] = []
  private var clock: Int32 = 0

  init(nodeCount: Int) {
    lowest = Array(repeating: -1, count: nodeCount)
    order = Array(repeating: -1, count: nodeCount)
    low = order
    isOnStack = Array(repeating: false, count: nodeCount)
  }

  func wasVisited(_ node: NodeRow) -> Bool { order[node.place] >= 0 }

  mutating func visit(_ root: NodeRow, in view: GraphView) {
    var frames = [enter(root, view)]
    while let frame = frames.last {
      let node = frame.node.place
      guard frame.next < frame.targets.count else {
        frames.removeLast()
        if let parent = frames.last?.node.place { low[parent] = min(low[parent], low[node]) }
        if low[node] == order[node] { close(frame.node) }
        continue
      }
      frames[frames.count - 1].next += 1
      let target = frame.targets[frame.next]
      if order[target.place] < 0 {
        frames.append(enter(target, view))
      } else if isOnStack[target.place] {
        low[node] = min(low[node], order[target.place])
      }
    }
  }

  private mutating func enter(_ node: NodeRow, _ view: GraphView) -> Frame {
    order[node.place] = clock
    low[node.place] = clock
    clock += 1
    stack.append(node)
    isOnStack[node.place] = true
    return Frame(node: node, targets: view.neighborhood(of: node, .outgoing).nodes)
  }

  private mutating func close(_ root: NodeRow) {
    guard let start = stack.lastIndex(of: root) else { return }
    let members = stack[start...]
    let name = Int32(members.min()?.index ?? 0)
    for member in members {
      isOnStack[member.place] = false
      lowest[member.place] = name
    }
    stack.removeLast(members.count)
  }
}
