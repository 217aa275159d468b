package import Chronology

/// The earliest day on which each node can be reached by a path in time.
package struct EarliestArrival: Sendable {
  /// A day since 1970-01-01 for each node row, `Int32.max` where it is not reached.
  ///
  /// The source has the day it is asked from.
  package fileprivate(set) var days: [Int32]
  fileprivate var before: [UInt64]
  fileprivate let source: NodeRow

  /// How many nodes are reached, the source among them.
  package var reachedCount: Int { days.count { $0 < .max } }

  /// The day on which a node is reached; `nil` where it is not.
  package func day(of node: NodeRow) -> Day? {
    let day = days[node.place]
    return day < .max ? Day(daysSince1970: Int(day)) : nil
  }

  /// The path on which a node is reached first; `nil` where it is not.
  package func path(to node: NodeRow) -> TemporalPath? {
    guard days[node.place] < .max else { return nil }
    let path = GraphPath(to: node, before: before)
    let arrivals = path.nodes.dropFirst().map { Day(daysSince1970: Int(days[$0.place])) }
    return TemporalPath(path: path, arrivals: arrivals, departure: arrivals.first)
  }
}

extension GraphView {
  /// The earliest arrival at every node from one.
  ///
  /// Where every edge lies on one day and steps rise, this is one pass over the edges in the order
  /// of days; else nodes are settled in the order of arrival.
  ///
  /// Source: H. Wu, J. Cheng, S. Huang, Y. Ke, Y. Lu, Y. Xu, *Path Problems in Temporal Graphs*,
  /// Proceedings of the VLDB Endowment 7(9), 2014, algorithm 1; B. Bui-Xuan, A. Ferreira, A. Jarry,
  /// *Computing Shortest, Fastest, and Foremost Journeys in Dynamic Networks*, 2003.
  ///
  /// - Parameters:
  ///   - source: Where paths begin.
  ///   - day: The first day on which the first step may be.
  ///   - order: Whether steps may fall on one day.
  ///   - direction: How edges are followed.
  /// - Returns: A day for each node, and the paths.
  /// - Complexity: O(*nodes* + *edges*) for one pass, O((*nodes* + *edges*) log *nodes*) else.
  package func earliestArrival(
    from source: NodeRow, since day: Day, _ order: StepOrder = .rising,
    _ direction: Direction = .outgoing
  ) -> EarliestArrival {
    var search = ArrivalSearch(source, since: day.clamped, order, nodeCount: graph.nodeRowCount)
    let isOnePass =
      isUnconditional && graph.sealed.isAllSingleDays && graph.tail.count == 0
      && order == .rising && direction == .outgoing
    if isOnePass {
      search.pass(over: graph.sealed.dayOrder, first: first, end: end)
    } else {
      search.settle(in: self, direction)
    }
    return search.result
  }

  /// The nodes that a path in time leads to from a node, by row; itself among them.
  ///
  /// - Complexity: as `earliestArrival`.
  package func temporallyReachable(
    from source: NodeRow, since day: Day, until: Day? = nil, _ order: StepOrder = .rising,
    _ direction: Direction = .outgoing
  ) -> [NodeRow] {
    let arrival = earliestArrival(from: source, since: day, order, direction)
    let last = until?.clamped ?? .max - 1
    return arrival.days.indices
      .filter { arrival.days[$0] <= last || $0 == source.place }.map { NodeRow($0) }
  }
}

private struct ArrivalSearch {
  private(set) var result: EarliestArrival
  private let since: Int32
  private let order: StepOrder

  init(_ source: NodeRow, since: Int32, _ order: StepOrder, nodeCount: Int) {
    result = EarliestArrival(
      days: Array(repeating: .max, count: nodeCount),
      before: Array(repeating: Predecessor.none, count: nodeCount), source: source)
    result.days[source.place] = since
    self.since = since
    self.order = order
  }

  /// One pass: when an edge comes, all arrivals before its day are known.
  mutating func pass(over edges: DayOrder, first: Int32, end: Int32) {
    let source = result.source
    // The source may be left on the very day, which is one after the day it was reached on.
    result.days[source.place] = since - 1
    var days = result.days
    var before = result.before
    let (starts, sources, targets) = (edges.starts, edges.sources, edges.targets)
    let start = max(since, first)
    let places = edges.partition(before: start)..<edges.partition(before: max(start, end))
    for place in places {
      let day = starts[place]
      let target = Int(targets[place])
      guard days[Int(sources[place])] < day, day < days[target] else { continue }
      days[target] = day
      before[target] = Predecessor.pack(NodeRow(sources[place]), EdgeRow(edges.edges[place]))
    }
    days[source.place] = since
    result.days = days
    result.before = before
  }

  /// Dijkstra's algorithm over arrivals: a later arrival never gets across sooner.
  mutating func settle(in view: GraphView, _ direction: Direction) {
    var heap = BinaryHeap<RankedNode<Int32>>()
    heap.insert(RankedNode(cost: since, node: result.source))
    while let next = heap.popLeast() {
      guard next.cost == result.days[next.node.place] else { continue }
      let ready = next.node == result.source ? since : order.next(after: next.cost)
      view.forEachEdge(at: next.node, direction) { edge, other in
        let day = view.graph.span(edge).arrival(readyOn: ready, view.conditions.certainty)
        guard let day, day < result.days[other.place], other != result.source else { return }
        result.days[other.place] = day
        result.before[other.place] = Predecessor.pack(next.node, edge)
        heap.insert(RankedNode(cost: day, node: other))
      }
    }
  }
}
