extension ClausePlanner {
  /// The order of a clause's nodes is found in time that grows with the square of their number.
  private static let mostNodes = 500

  /// Plans a `MATCH`.
  mutating func plan(_ match: Match) throws(CypherError) {
    guard match.isOptional else {
      scope = try planPatterns(match.pattern, match.time, match.condition)
      return
    }
    var inner = self
    inner.steps = []
    let found = try inner.planPatterns(match.pattern, match.time, match.condition)
    let marker = inner.newSlot()
    let nulls = found.slots.values.filter { !Set(scope.slots.values).contains($0) }.sorted()
    let pipeline = Pipeline(
      steps: inner.steps, slotCount: inner.slotCount, outputs: [])
    slotCount = inner.slotCount
    add(.optional(pipeline, nulls: nulls, marker: marker), times: max(inner.rows / rows, 1))
    scope = found
  }

  /// Plans patterns and their condition; gives the scope with what they bind.
  mutating func planPatterns(
    _ parts: [PatternPart], _ time: [TimeCondition], _ condition: Expression?
  ) throws(CypherError) -> Scope {
    let size = parts.reduce(0) { $0 + $1.nodes.count }
    guard size <= Self.mostNodes else {
      throw CypherError(
        .limitExceeded, .compileTime, "QueryTooLong",
        "a clause looks for \(size) nodes; at most \(Self.mostNodes) are planned at once, so split it",
        at: parts[0].range)
    }
    let counter = SlotCounter(slotCount)
    let graph = try PatternGraph(parts, scope) { counter.next() }
    slotCount = counter.count
    var planner = try MatchPlanner(self, graph, try timeTerms(time), condition)
    try planner.plan()
    self = planner.base
    var found = Scope()
    for (name, slot) in graph.scope.slots where !PatternGraph.isHidden(name) {
      found[name] = slot
    }
    return found
  }

  private func timeTerms(_ conditions: [TimeCondition]) throws(CypherError) -> [TimeTerm] {
    var terms: [TimeTerm] = []
    for condition in conditions {
      switch condition.kind {
      case .asOf(let day): terms.append(.asOf(try term(day)))
      case .between(let first, let last):
        terms.append(.between(try term(first), try term(last)))
      case .knownAt(let day): terms.append(.knownAt(try term(day)))
      }
    }
    return terms
  }
}

/// Counts columns while a pattern is read.
private final class SlotCounter {
  private(set) var count: Int

  init(_ count: Int) { self.count = count }

  func next() -> Int {
    count += 1
    return count - 1
  }
}
