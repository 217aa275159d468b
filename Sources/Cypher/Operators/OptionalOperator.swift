/// Each row with what a pattern finds for it; where it finds nothing, with nulls.
final class OptionalOperator: Operator {
  private let inner: Outlet
  private let exit: OptionalExit
  private let nulls: [Int]
  private let marker: Int
  private let outlet: Outlet

  init(_ pipeline: Pipeline, nulls: [Int], marker: Int, _ outlet: Outlet) {
    exit = OptionalExit(marker: marker, outlet)
    inner = Outlet(
      next: PipelineBuilder(run: outlet.run).build(pipeline, into: exit, of: outlet.number),
      run: outlet.run, number: outlet.number,
      nextNumber: pipeline.steps.first?.number ?? .max, live: [], countsRows: false)
    self.nulls = nulls
    self.marker = marker
    self.outlet = outlet
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    var numbered = batch
    numbered.columns[marker] = .integers((0..<Int64(batch.count)).map { $0 })
    exit.begin(batch.count)
    if !(try inner.push(numbered)), exit.isDone { return false }
    let missed = (0..<batch.count).filter { !exit.found[$0] }.map { Int32($0) }
    guard !missed.isEmpty else { return true }
    var result = batch.gathered(missed, outlet.live)
    for slot in nulls { result.columns[slot] = .nulls(missed.count) }
    return try outlet.push(result)
  }

  func finish() throws(CypherError) { try outlet.finish() }
}

/// Notes for which rows something was found.
private final class OptionalExit: Operator {
  private let marker: Int
  private let outlet: Outlet
  private(set) var found: [Bool] = []
  /// Whether no more rows are wanted.
  private(set) var isDone = false

  init(marker: Int, _ outlet: Outlet) {
    self.marker = marker
    self.outlet = outlet
  }

  func begin(_ count: Int) {
    found = Array(repeating: false, count: count)
    isDone = false
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    if case .integers(let rows) = batch.columns[marker] {
      for row in rows { found[Int(row)] = true }
    }
    if !(try outlet.push(batch)) { isDone = true }
    return !isDone
  }

  func finish() {}
}
