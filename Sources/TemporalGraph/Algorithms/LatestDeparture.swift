package import Chronology

/// The latest day on which each node can be left so as to reach one in time.
package struct LatestDeparture: Sendable {
  /// A day since 1970-01-01 for each node row, `Int32.min` where no path leads there.
  ///
  /// The target has the day it is to be reached by.
  package fileprivate(set) var days: [Int32]
  /// The next node and the edge to it.
  fileprivate var after: [UInt64]

  /// The day by which a node must be left; `nil` where no path leads there.
  package func day(of node: NodeRow) -> Day? {
    let day = days[node.place]
    return day > .min ? Day(daysSince1970: Int(day)) : nil
  }

  /// The path that leaves a node last; `nil` where there is none.
  package func path(from node: NodeRow) -> TemporalPath? {
    guard days[node.place] > .min else { return nil }
    var nodes = [node]
    var edges: [EdgeRow] = []
    var departures: [Day] = []
    while let (next, edge) = Predecessor.unpack(after[nodes[nodes.count - 1].place]) {
      departures.append(Day(daysSince1970: Int(days[nodes[nodes.count - 1].place])))
      nodes.append(next)
      edges.append(edge)
    }
    return TemporalPath(
      path: GraphPath(nodes: nodes, edges: edges), arrivals: departures,
      departure: departures.first)
  }
}

extension GraphView {
  /// The latest departure from every node to one.
  ///
  /// Source: Wu and others, *Path Problems in Temporal Graphs*, 2014, algorithm 2.
  ///
  /// - Parameters:
  ///   - target: Where paths end.
  ///   - day: The last day on which the last step may be.
  ///   - order: Whether steps may fall on one day.
  ///   - direction: How edges are followed.
  /// - Returns: The latest departures; the steps of their paths are dated by departure.
  /// - Complexity: O((*nodes* + *edges*) log *nodes*).
  package func latestDeparture(
    to target: NodeRow, until day: Day, _ order: StepOrder = .rising,
    _ direction: Direction = .outgoing
  ) -> LatestDeparture {
    var result = LatestDeparture(
      days: Array(repeating: .min, count: graph.nodeRowCount),
      after: Array(repeating: Predecessor.none, count: graph.nodeRowCount))
    result.days[target.place] = day.clamped
    var heap = BinaryHeap<RankedNode<Int32>>()
    heap.insert(RankedNode(cost: -day.clamped, node: target))
    while let next = heap.popLeast() {
      guard -next.cost == result.days[next.node.place] else { continue }
      let due = next.node == target ? day.clamped : order.previous(before: -next.cost)
      forEachEdge(at: next.node, direction.reversed) { edge, other in
        let day = graph.span(edge).departure(dueOn: due, conditions.certainty)
        guard let day, day > result.days[other.place], other != target else { return }
        result.days[other.place] = day
        result.after[other.place] = Predecessor.pack(next.node, edge)
        heap.insert(RankedNode(cost: -day, node: other))
      }
    }
    return result
  }
}
