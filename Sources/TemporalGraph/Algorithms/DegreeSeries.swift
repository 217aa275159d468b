package import Chronology

/// A stretch of the calendar that counts are made for.
package enum CalendarStep: String, CaseIterable, Sendable {
  case day, week, month, year

  /// The first day of the step that a day lies in; a week begins on Monday.
  package func start(of day: Day) -> Day {
    let (year, month, _) = day.civil
    switch self {
    case .day: return day
    case .week: return day.advanced(by: -((day.daysSince1970 % 7 + 10) % 7))
    case .month: return Day(year: year, month: month, day: 1) ?? day
    case .year: return Day(year: year, month: 1, day: 1) ?? day
    }
  }
}

/// What one node's edges were in one step of time.
package struct DegreeSample: Hashable, Sendable {
  /// The first day of the step.
  package let start: Day
  /// Edges that begin in it.
  package let edges: Int
  /// Different nodes at their other ends.
  package let neighbors: Int
  /// The sum of their weights.
  package let strength: Double
}

extension GraphView {
  /// A node's degree and strength over time, by the first possible day of its edges.
  ///
  /// - Returns: The steps in which something begins, ascending; edges without a first day are left
  ///   out.
  /// - Throws: `WeightError` where a weight is negative or no number.
  /// - Complexity: O(*k* log *k*) for *k* edges.
  package func degreeSeries(
    of node: NodeRow, by step: CalendarStep, _ direction: Direction = .both,
    weight: EdgeWeight = .one
  ) throws(WeightError) -> [DegreeSample] {
    var byStart: [Day: [(edge: EdgeRow, other: NodeRow)]] = [:]
    forEachEdge(at: node, direction) { edge, other in
      let day = graph.span(edge).earliestStart
      guard day > .min else { return }
      byStart[step.start(of: Day(daysSince1970: Int(day))), default: []].append((edge, other))
    }
    var samples: [DegreeSample] = []
    for (start, edges) in byStart.sorted(by: { $0.key < $1.key }) {
      var strength = 0.0
      for edge in edges { strength += try self.weight(edge.edge, weight) }
      samples.append(
        DegreeSample(
          start: start, edges: edges.count, neighbors: Set(edges.map(\.other)).count,
          strength: strength))
    }
    return samples
  }
}
