extension GraphView {
  /// How many pairs of edges lead from a node in two hops, the second beginning after the first and
  /// at most so many days later.
  ///
  /// Where the view asks for nothing that must be looked at, no second edge is: each first edge
  /// costs two binary searches. Else the second edges of its days are. Edges without a first day are
  /// left out.
  ///
  /// - Complexity: O(*k* log *degree*) for *k* first edges, and the second edges that are looked at.
  package func orderedTwoHops(from node: NodeRow, withinDays days: Int32) -> Int {
    var total = 0
    forEachEdge(at: node, .outgoing) { edge, middle in
      let start = graph.span(edge).earliestStart
      guard start > .min else { return }
      let (sum, overflow) = start.addingReportingOverflow(days)
      let latest = overflow ? Int32.max - 1 : min(sum, .max - 1)
      if latest > start { total += outgoingCount(middle, first: start + 1, last: latest) }
    }
    return total
  }

  /// How many edges leave a node that begin on one of these days.
  private func outgoingCount(_ node: NodeRow, first day: Int32, last: Int32) -> Int {
    let sealed = graph.sealed
    let range = sealed.out.range(node, from: max(day, first), to: min(last + 1, end))
    var count = isUnconditional ? range.count : range.count { admits(EdgeRow($0)) }
    guard graph.tail.count > 0 else { return count }
    for row in graph.tail.out(of: node) {
      let edge = EdgeRow(sealed.count + Int(row))
      if day...last ~= graph.span(edge).earliestStart, admits(edge) { count += 1 }
    }
    return count
  }
}
