extension GraphView {
  /// How many pairs of edges lead from a node in two hops, the second beginning after the first and
  /// at most so many days later.
  ///
  /// Where the view asks for nothing that must be looked at, no second edge is: each first edge
  /// costs two binary searches. Edges without a first day are left out.
  ///
  /// - Complexity: O(*k* log *degree*) for *k* first edges.
  package func orderedTwoHops(from node: NodeRow, withinDays days: Int32) -> Int {
    let sealed = graph.sealed
    let isCounted = isUnconditional && graph.tail.count == 0
    var total = 0
    forEachEdge(at: node, .outgoing) { edge, middle in
      let start = graph.span(edge).earliestStart
      guard start > .min else { return }
      let (sum, overflow) = start.addingReportingOverflow(days)
      let latest = overflow ? Int32.max - 1 : min(sum, .max - 1)
      if isCounted {
        total +=
          sealed.out.range(
            middle, from: max(start + 1, first), to: min(latest + 1, end)
          ).count
      } else {
        forEachEdge(at: middle, .outgoing) { next, _ in
          let second = graph.span(next).earliestStart
          if second > start, second <= latest { total += 1 }
        }
      }
    }
    return total
  }
}
