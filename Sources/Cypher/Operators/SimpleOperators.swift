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
  private let assignments: [(slot: Int, evaluate: Evaluator)]
  private let outlet: Outlet
  private let frame: Frame

  init(_ assignments: [Assignment], _ outlet: Outlet) {
    let compiler = TermCompiler(run: outlet.run)
    let live = Set(outlet.live)
    // What nothing reads is worked out all the same where it may be an error.
    self.assignments = assignments.filter { live.contains($0.slot) || !$0.term.isPlain }
      .map { ($0.slot, compiler.compile($0.term)) }
    self.outlet = outlet
    frame = Frame(outlet.run)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var result = Batch(count: batch.count, slots: batch.columns.count)
    for slot in outlet.live { result.columns[slot] = batch.columns[slot] }
    for (slot, evaluate) in assignments {
      var values: [Value] = []
      values.reserveCapacity(batch.count)
      for row in 0..<batch.count {
        frame.row = row
        values.append(try evaluate(frame))
      }
      result.columns[slot] = .values(values)
    }
    return try outlet.push(result)
  }

  func finish() throws(CypherError) { try outlet.finish() }
}

extension Term {
  /// Whether it cannot fail.
  fileprivate var isPlain: Bool {
    switch kind {
    case .constant, .slot, .local: true
    default: false
    }
  }
}

/// Each row with every element of a list.
final class UnwindOperator: Operator {
  private let list: Evaluator
  private let slot: Int
  private let outlet: Outlet
  private let frame: Frame

  init(_ list: Term, _ slot: Int, _ outlet: Outlet) {
    self.list = TermCompiler(run: outlet.run).compile(list)
    self.slot = slot
    self.outlet = outlet
    frame = Frame(outlet.run)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var origins: [Int32] = []
    var values: [Value] = []
    for row in 0..<batch.count {
      frame.row = row
      for element in elements(try list(frame)) {
        origins.append(Int32(row))
        values.append(element)
        guard origins.count == Batch.size else { continue }
        if !(try push(batch, origins, values)) { return false }
        origins.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
      }
    }
    return try push(batch, origins, values)
  }

  func finish() throws(CypherError) { try outlet.finish() }

  /// A list's elements; null has none, and any other value is its own only element.
  private func elements(_ value: Value) -> [Value] {
    switch value {
    case .list(let elements): elements
    case .null: []
    default: [value]
    }
  }

  private func push(
    _ batch: Batch, _ origins: [Int32], _ values: [Value]
  ) throws(CypherError) -> Bool {
    var result = batch.gathered(origins, outlet.live)
    result.columns[slot] = .values(values)
    return try outlet.push(result)
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
