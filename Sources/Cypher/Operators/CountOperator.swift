import TemporalGraph

/// Each row with the number of edges at its node: rows that would only be counted are not made.
final class CountOperator: Operator {
  private let hop: Expand
  private let outlet: Outlet
  private let matcher: EdgeMatcher
  private let frame: Frame
  /// Makes the rows after all, where ranges of days do not say what is asked of dates.
  private let slow: ExpandOperator
  private let tally: TallyOperator

  init(_ hop: Expand, slots: Int, _ outlet: Outlet) {
    self.hop = hop
    self.outlet = outlet
    matcher = EdgeMatcher(hop.pattern, outlet.run)
    frame = Frame(outlet.run)
    // The column of counts says from which row of the batch a row comes.
    let place = hop.count ?? 0
    tally = TallyOperator(place)
    slow = ExpandOperator(
      hop, Outlet(next: tally, run: outlet.run, number: .max, live: [place]))
  }

  func finish() throws(CypherError) { try outlet.finish() }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    guard batch.count > 0, let place = hop.count else { return true }
    frame.batch = batch
    frame.row = 0
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var counts = [Int64](repeating: 0, count: batch.count)
    var hops = try matcher.hops(frame)
    if matcher.isExact(hops.graph), hop.labels.isEmpty {
      let others = OtherEdges(hop.others, batch)
      var days = DayWindow.all
      for row in 0..<batch.count {
        let node = batch.node(hop.from, row)
        if node == Column.none { continue }
        frame.row = row
        if row > 0, !matcher.hasConstantRules { hops = try matcher.hops(frame) }
        if row == 0 || !matcher.hasConstantWindow || !matcher.hasConstantRules {
          days = try matcher.window(frame, hops)
        }
        counts[row] = Int64(count(node, row, hops, days, others))
      }
    } else {
      var numbered = batch
      numbered.columns[place] = .integers((0..<Int64(batch.count)).map { $0 })
      tally.counts = counts
      _ = try slow.consume(numbered)
      counts = tally.counts
    }
    let rows = counts.indices.filter { counts[$0] > 0 }.map { Int32($0) }
    var result = rows.count == batch.count ? batch : batch.gathered(rows, outlet.live)
    result.columns[place] = .integers(rows.map { counts[Int($0)] })
    return try outlet.push(result)
  }

  private func count(
    _ node: UInt32, _ row: Int, _ hops: Hops, _ days: DayWindow, _ others: OtherEdges
  ) -> Int {
    let count = hops.count(at: node, matcher.direction, days)
    if others.isEmpty || count == 0 { return count }
    return count
      - others.edges(row).count { hops.includes($0, at: node, matcher.direction, days) }
  }
}

/// Counts rows by the number in one of their columns.
private final class TallyOperator: Operator {
  private let slot: Int
  var counts: [Int64] = []

  init(_ slot: Int) { self.slot = slot }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    guard case .integers(let rows) = batch.columns[slot] else { return true }
    for row in rows { counts[Int(row)] += 1 }
    return true
  }

  func finish() {}
}
