/// Holds all rows back until the last has come, changes the graph for each, and only then hands them
/// on: a clause that reads never sees half of what a clause before it writes, nor the other way round.
struct WriteBarrier {
  private let outlet: Outlet
  private var rows: HeldRows

  /// Holds the columns that are read afterwards and those that the changes read.
  init(_ outlet: Outlet, reads: Set<Int>) {
    self.outlet = outlet
    rows = HeldRows(reads.union(outlet.live).sorted(), outlet.run)
  }

  /// Holds a batch back.
  mutating func hold(_ batch: Batch) throws(CypherError) { try rows.append(batch) }

  /// Lets `change` change the graph for all rows, and hands on what it gives.
  mutating func finish(
    _ change: (Batch) throws(CypherError) -> Batch
  ) throws(CypherError) {
    let held = rows.all()
    rows.clear()
    if held.count > 0 {
      let changed = try change(held)
      var start = 0
      while start < changed.count {
        let end = min(start + Batch.size, changed.count)
        let range = (Int32(start)..<Int32(end)).map { $0 }
        if !(try outlet.push(changed.gathered(range, outlet.live))) { break }
        start = end
      }
    }
    try outlet.finish()
  }
}
