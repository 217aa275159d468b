import TemporalGraph

/// Each row with every edge that fits, and its ends.
///
/// Where edges are followed in both directions each comes twice, but for self-loops.
final class EdgeScanOperator: Operator {
  private let scan: EdgeScan
  private let outlet: Outlet
  private let matcher: EdgeMatcher
  private let conditions: ConditionList
  private let frame: Frame

  init(_ scan: EdgeScan, _ outlet: Outlet) {
    self.scan = scan
    self.outlet = outlet
    matcher = EdgeMatcher(scan.pattern, outlet.run)
    conditions = ConditionList(matcher.conditions, outlet.run)
    frame = Frame(outlet.run)
  }

  func finish() throws(CypherError) { try outlet.finish() }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    for row in 0..<batch.count {
      frame.row = row
      if !(try scan(batch, row)) { return false }
    }
    return true
  }

  private func scan(_ batch: Batch, _ row: Int) throws(CypherError) -> Bool {
    let hops = try matcher.hops(frame)
    if hops.rules.isImpossible { return true }
    let isExact = matcher.isExact(hops.graph)
    let others = OtherEdges(scan.others, batch)
    let days = isExact ? try matcher.window(frame, hops) : .all
    let checks = !hops.rules.isOpen || !days.isAll
    let count = UInt32(hops.graph.edgeRowCount)
    var start: UInt32 = 0
    while start < count {
      let end = min(start + UInt32(2 * Batch.size), count)
      var edges = Array(start..<end)
      if checks { edges.removeAll { !hops.admits($0, days) } }
      if !others.isEmpty { edges.removeAll { others.contains($0, row) } }
      try outlet.run.meter.step(Int(end - start))
      start = end
      let isDone: Bool
      switch matcher.direction {
      case .outgoing: isDone = !(try push(edges, hops.graph, batch, row, isExact, .outgoing))
      case .incoming: isDone = !(try push(edges, hops.graph, batch, row, isExact, .incoming))
      case .both:
        let loops = edges.filter {
          hops.graph.source(EdgeRow($0)) != hops.graph.target(EdgeRow($0))
        }
        if !(try push(edges, hops.graph, batch, row, isExact, .outgoing)) { return false }
        isDone = !(try push(loops, hops.graph, batch, row, isExact, .incoming))
      }
      if isDone { return false }
    }
    return true
  }

  private func push(
    _ edges: [UInt32], _ graph: GraphSnapshot, _ batch: Batch, _ row: Int, _ isExact: Bool,
    _ direction: EdgeDirection
  ) throws(CypherError) -> Bool {
    if edges.isEmpty { return true }
    let live = outlet.live
    var result = Batch(count: edges.count, slots: batch.columns.count)
    for slot in live where !batch.columns[slot].isAbsent {
      result.columns[slot] = batch.columns[slot].gathered(
        Array(repeating: Int32(row), count: edges.count))
    }
    let (source, target) =
      direction == .incoming ? (scan.to, scan.from) : (scan.from, scan.to)
    if live.contains(source) {
      result.columns[source] = .nodes(edges.map { graph.source(EdgeRow($0)).index })
    }
    if live.contains(target) {
      result.columns[target] = .nodes(edges.map { graph.target(EdgeRow($0)).index })
    }
    if live.contains(scan.edge) || !isExact { result.columns[scan.edge] = .edges(edges) }
    return isExact
      ? try outlet.push(result) : try outlet.push(try conditions.filtered(result, live))
  }
}
