/// Runs a plan, as often as it is asked to, with the same operators.
final class PlanRunner {
  private let plan: QueryPlan
  private let run: Run
  private let sinks: [RowSink]
  private let heads: [any Operator]

  /// Makes the operators.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - run: The run that it belongs to.
  ///   - most: After how many rows it may stop, where nothing is changed.
  init(_ plan: QueryPlan, _ run: Run, most: Int = .max) {
    self.plan = plan
    self.run = run
    var sinks: [RowSink] = []
    var heads: [any Operator] = []
    for pipeline in plan.pipelines {
      let sink = RowSink(pipeline.outputs, run, most: plan.unions.isEmpty ? most : .max)
      sinks.append(sink)
      heads.append(PipelineBuilder(run: run).build(pipeline, into: sink))
    }
    self.sinks = sinks
    self.heads = heads
  }

  /// The rows for one outer row, whose values fill the first columns.
  func rows(importing imports: [Column] = []) throws(CypherError) -> [[Value]] {
    var all: [[Value]] = []
    for (place, pipeline) in plan.pipelines.enumerated() {
      var batch = Batch(count: 1, slots: max(pipeline.slotCount, imports.count))
      for (slot, column) in imports.enumerated() { batch.columns[slot] = column }
      sinks[place].begin()
      let start = run.meter.now
      _ = try heads[place].consume(batch)
      try heads[place].finish()
      if let first = pipeline.steps.first?.number, first < run.profile.count {
        run.profile[first].nanoseconds += run.meter.now - start
      }
      let rows = sinks[place].take()
      if plan.pipelines.count == 1 { return rows }
      all += rows
      if place > 0, plan.unions[place - 1] == .distinct { all = Self.distinct(all) }
    }
    return all
  }

  private static func distinct(_ rows: [[Value]]) -> [[Value]] {
    var seen: Set<[Value]> = []
    return rows.filter { seen.insert($0).inserted }
  }
}

/// Takes the rows at the end of a pipeline.
final class RowSink: Operator {
  private let slots: [Int]
  private let run: Run
  private let most: Int
  private var rows: [[Value]] = []
  /// Rows without columns are only counted.
  private var held = 0

  init(_ slots: [Int], _ run: Run, most: Int) {
    self.slots = slots
    self.run = run
    self.most = most
  }

  func begin() { rows = [] }

  func take() -> [[Value]] {
    defer {
      rows = []
      run.meter.release(held)
      held = 0
    }
    return rows
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    let weight = batch.weight(slots) + batch.count * 40
    held += weight
    try run.meter.hold(weight)
    for row in 0..<batch.count {
      guard rows.count < most else { return false }
      rows.append(slots.map { batch.value($0, row) })
    }
    return rows.count < most
  }

  func finish() {}
}
