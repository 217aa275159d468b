/// Something that takes batches of rows and hands others on.
protocol Operator: AnyObject {
  /// Takes a batch; gives false where no more rows are wanted.
  func consume(_ batch: Batch) throws(CypherError) -> Bool

  /// There are no more rows; what was held back goes on. Afterwards it may be used anew.
  func finish() throws(CypherError)
}

/// Where an operator's rows go: the next operator, with the counts for limits and profile between.
struct Outlet {
  let next: any Operator
  let run: Run
  /// The step whose rows they are.
  let number: Int
  /// The step that takes them; `Int.max` where it is none of the plan.
  var nextNumber = Int.max
  /// The columns that are handed on.
  let live: [Int]
  /// Whether the rows are counted; those that enter a step's own pipeline are not.
  var countsRows = true

  /// Hands a batch on; gives false where no more rows are wanted.
  func push(_ batch: Batch) throws(CypherError) -> Bool {
    guard batch.count > 0 else { return true }
    try run.meter.step(batch.count)
    guard number < run.profile.count else { return try next.consume(batch) }
    if countsRows {
      run.profile[number].rows += batch.count
      run.profile[number].batches += 1
    }
    let start = run.meter.now
    defer { passTime(since: start) }
    return try next.consume(batch)
  }

  /// Tells the next that there are no more rows.
  func finish() throws(CypherError) {
    let start = run.meter.now
    defer { passTime(since: start) }
    try next.finish()
  }

  /// Time that passed in the next operators is theirs.
  private func passTime(since start: Int64) {
    guard number < run.profile.count else { return }
    let spent = run.meter.now - start
    run.profile[number].nanoseconds -= spent
    if nextNumber < run.profile.count { run.profile[nextNumber].nanoseconds += spent }
  }
}
