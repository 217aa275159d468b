package import Chronology

extension GraphView {
  /// The path in time with the fewest steps, and of those the one that arrives first.
  ///
  /// Source: Wu and others, *Path Problems in Temporal Graphs*, 2014, 4.4 (shortest paths), in
  /// rounds: after round *k* each node has its earliest arrival within *k* steps.
  ///
  /// - Parameters:
  ///   - source: Where it begins.
  ///   - target: Where it ends.
  ///   - day: The first day on which the first step may be.
  ///   - order: Whether steps may fall on one day.
  ///   - direction: How edges are followed.
  ///   - limit: The most steps.
  /// - Returns: `nil` where there is none.
  /// - Complexity: O(*steps* · (*nodes* + *edges*)).
  package func fewestSteps(
    from source: NodeRow, to target: NodeRow, since day: Day, _ order: StepOrder = .rising,
    _ direction: Direction = .outgoing, limit: Int = .max
  ) -> TemporalPath? {
    var labels = [StepLabel(node: source, edge: nil, before: nil, day: day.clamped)]
    var best = [Int32](repeating: .max, count: graph.nodeRowCount)
    best[source.place] = .min
    var frontier = [0]
    var steps = 0
    while !frontier.isEmpty, steps < limit, source != target {
      steps += 1
      let first = labels.count
      for index in frontier { extend(index, &labels, &best, day.clamped, order, direction) }
      // Of several labels that one round gave a node, the last is the earliest.
      var newest: [NodeRow: Int] = [:]
      for index in first..<labels.count { newest[labels[index].node] = index }
      if let found = newest[target] { return Self.path(labels, found) }
      frontier = newest.values.sorted()
    }
    return source == target ? Self.path(labels, 0) : nil
  }

  private func extend(
    _ index: Int, _ labels: inout [StepLabel], _ best: inout [Int32], _ since: Int32,
    _ order: StepOrder, _ direction: Direction
  ) {
    let label = labels[index]
    let ready = label.edge == nil ? since : order.next(after: label.day)
    forEachEdge(at: label.node, direction) { edge, other in
      let day = graph.span(edge).arrival(readyOn: ready, conditions.certainty)
      guard let day, day < best[other.place] else { return }
      best[other.place] = day
      labels.append(StepLabel(node: other, edge: edge, before: index, day: day))
    }
  }

  private static func path(_ labels: [StepLabel], _ last: Int) -> TemporalPath {
    var nodes: [NodeRow] = []
    var edges: [EdgeRow] = []
    var days: [Day] = []
    var next: Int? = last
    while let index = next {
      let label = labels[index]
      nodes.append(label.node)
      if let edge = label.edge {
        edges.append(edge)
        days.append(Day(daysSince1970: Int(label.day)))
      }
      next = label.before
    }
    return TemporalPath(
      path: GraphPath(nodes: nodes.reversed(), edges: edges.reversed()),
      arrivals: days.reversed(), departure: days.last)
  }
}

/// A node, the day it was reached, and by what.
private struct StepLabel {
  let node: NodeRow
  let edge: EdgeRow?
  /// The label of the node before.
  let before: Int?
  let day: Int32
}
