package import Chronology

/// A graph seen under conditions on time and type: no copy, and every hop of every algorithm obeys
/// them.
///
/// Conditions are decided once for each different date and type of the graph, when the view is made.
/// A window over the first possible days of a node's edges then leaves two binary searches and a
/// run of rows.
package struct GraphView: Sendable {
  package let graph: GraphSnapshot
  package let conditions: TimeConditions
  /// Whether a time's row is admitted.
  let admitsTime: [Bool]
  /// Whether a row of when an edge is known is admitted; empty where all are.
  let admitsKnown: [Bool]
  /// Whether a type is admitted; empty where all are.
  let admitsType: [Bool]
  /// The first possible days among which every admitted sealed edge lies, half-open.
  let first: Int32
  let end: Int32
  /// Whether every sealed edge in that range is admitted.
  let isUnconditional: Bool

  /// Looks at a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - conditions: The part of time to look at.
  ///   - types: The relation types to look at; `nil` is all.
  /// - Complexity: O(*times* + *types*).
  package init(
    _ graph: GraphSnapshot, _ conditions: TimeConditions = TimeConditions(),
    types: [TypeRow]? = nil
  ) {
    self.graph = graph
    self.conditions = conditions
    admitsTime = graph.times.spans.map { conditions.admits($0) }
    admitsKnown =
      conditions.knownAt == nil ? [] : graph.times.spans.map { conditions.admits(knownIn: $0) }
    admitsType =
      types.map { types in
        var admits = [Bool](repeating: false, count: graph.vocabulary.types.count)
        for type in types { admits[Int(type.index)] = true }
        return admits
      } ?? []
    (first, end) = Self.startRange(conditions, longest: graph.sealed.longest)
    isUnconditional =
      types == nil && graph.removedEdges.isEmpty
      && (conditions.knownAt == nil || graph.sealed.known.isEmpty)
      && (graph.sealed.isAllSingleDays || conditions.asOf == nil && conditions.during == nil)
  }

  /// The world at the end of a day.
  package func asOf(_ day: Day) -> GraphView { changed { $0.asOf = day } }

  /// What was known at the end of a day.
  package func knownAt(_ day: Day) -> GraphView { changed { $0.knownAt = day } }

  /// What touches some days.
  package func during(_ days: Range<Day>) -> GraphView { changed { $0.during = days } }

  /// The same view with other wishes about uncertain dates.
  package func wanting(_ certainty: Certainty) -> GraphView {
    changed { $0.certainty = certainty }
  }

  private func changed(_ change: (inout TimeConditions) -> Void) -> GraphView {
    var conditions = conditions
    change(&conditions)
    let types = admitsType.indices.filter { admitsType[$0] }.map { TypeRow(UInt32($0)) }
    return GraphView(graph, conditions, types: admitsType.isEmpty ? nil : types)
  }

  /// Where first possible days can lie of edges that meet the conditions.
  private static func startRange(
    _ conditions: TimeConditions, longest: Int32?
  ) -> (first: Int32, end: Int32) {
    var (first, end) = (Int32.min, Int32.max)
    if let asOf = conditions.asOf { end = asOf.clamped + 1 }
    if let during = conditions.during {
      end = min(end, during.upperBound.clamped)
      if let longest {
        let (reach, overflow) = during.lowerBound.clamped.subtractingReportingOverflow(
          max(longest, 1) - 1)
        first = overflow ? .min : reach
      }
    }
    return (first, max(first, end))
  }
}
