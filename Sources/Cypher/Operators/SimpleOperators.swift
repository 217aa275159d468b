/// The rows for which all conditions are true.
final class FilterOperator: Operator {
  private let conditions: ConditionList
  private let outlet: Outlet

  init(_ terms: [Term], _ outlet: Outlet) {
    conditions = ConditionList(terms, outlet.run)
    self.outlet = outlet
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try outlet.push(try conditions.filtered(batch, outlet.live))
  }

  func finish() throws(CypherError) { try outlet.finish() }
}

/// Adds columns.
final class ProjectOperator: Operator {
  /// Of each column whether its values may hold others of the row: then clauses in a row could nest
  /// them without end.
  private let assignments: [(slot: Int, evaluate: Evaluator, mayNest: Bool)]
  private let outlet: Outlet
  private let frame: Frame

  init(_ assignments: [Assignment], _ outlet: Outlet) {
    let compiler = TermCompiler(run: outlet.run)
    let live = Set(outlet.live)
    // What nothing reads is worked out all the same where it may be an error.
    self.assignments = assignments.filter { live.contains($0.slot) || !$0.term.isPlain }
      .map { ($0.slot, compiler.compile($0.term), $0.term.mayNest) }
    self.outlet = outlet
    frame = Frame(outlet.run)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var result = Batch(count: batch.count, slots: batch.columns.count)
    for slot in outlet.live { result.columns[slot] = batch.columns[slot] }
    for (slot, evaluate, mayNest) in assignments {
      var values: [Value] = []
      values.reserveCapacity(batch.count)
      for row in 0..<batch.count {
        frame.row = row
        let value = try evaluate(frame)
        if mayNest { try value.checkNesting() }
        values.append(value)
      }
      result.columns[slot] = .values(values)
    }
    return try outlet.push(result)
  }

  func finish() throws(CypherError) { try outlet.finish() }
}

extension Term {
  /// Whether it may put a value of the row into a list or map.
  fileprivate var mayNest: Bool {
    guard !reads.isEmpty else { return false }
    switch kind {
    case .list, .map: return true
    default: return Self.children(of: kind).contains(where: \.mayNest)
    }
  }

  /// Whether it cannot fail.
  fileprivate var isPlain: Bool {
    switch kind {
    case .constant, .slot, .local: true
    default: false
    }
  }
}

/// Puts paths together.
final class PathOperator: Operator {
  private let path: PathAssembly
  private let outlet: Outlet

  init(_ path: PathAssembly, _ outlet: Outlet) {
    self.path = path
    self.outlet = outlet
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    var result = batch
    result.columns[path.slot] = .values(path.values(batch, outlet.run.graph))
    return try outlet.push(result)
  }

  func finish() throws(CypherError) { try outlet.finish() }
}
