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
  let number: Int
  /// The columns that are handed on.
  let live: [Int]

  /// Hands a batch on; gives false where no more rows are wanted.
  func push(_ batch: Batch) throws(CypherError) -> Bool {
    guard batch.count > 0 else { return true }
    try run.meter.step(batch.count)
    guard number < run.profile.count else { return try next.consume(batch) }
    return try profiled(batch)
  }

  /// Tells the next that there are no more rows.
  func finish() throws(CypherError) {
    guard number < run.profile.count else { return try next.finish() }
    let start = run.meter.now
    run.profile[number].nanoseconds -= start
    try next.finish()
    run.profile[number].nanoseconds += start
    passTime(since: start)
  }

  private func profiled(_ batch: Batch) throws(CypherError) -> Bool {
    run.profile[number].rows += batch.count
    run.profile[number].batches += 1
    let start = run.meter.now
    defer { passTime(since: start) }
    return try next.consume(batch)
  }

  /// Time that passed in the next operators is not this one's.
  private func passTime(since start: Int64) {
    let spent = run.meter.now - start
    run.profile[number].nanoseconds -= spent
    if number + 1 < run.profile.count { run.profile[number + 1].nanoseconds += spent }
  }
}
