import TemporalGraph

/// Each row with every edge at its node, and the node at the other end.
final class ExpandOperator: Operator {
  private let hop: Expand
  private let outlet: Outlet
  private let matcher: EdgeMatcher
  private let conditions: ConditionList
  private let frame: Frame

  init(_ hop: Expand, _ outlet: Outlet) {
    self.hop = hop
    self.outlet = outlet
    matcher = EdgeMatcher(hop.pattern, outlet.run)
    conditions = ConditionList(matcher.conditions, outlet.run)
    frame = Frame(outlet.run)
  }

  func finish() throws(CypherError) { try outlet.finish() }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    guard batch.count > 0 else { return true }
    frame.batch = batch
    frame.row = 0
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var hops = try matcher.hops(frame)
    let isExact = matcher.isExact(hops.graph)
    // Where ranges of days do not say it all, edges are looked at once more as rows.
    let target = isExact || conditions.isEmpty ? outlet : looking
    var rows = RowCollector(target, edges: hop.edge, nodes: hop.isInto ? nil : hop.to)
    let filter = LabelFilter(hop.labels, hops.graph)
    let others = OtherEdges(hop.others, batch)
    var days = DayWindow.all
    for row in 0..<batch.count {
      let node = batch.node(hop.from, row)
      if node == Column.none { continue }
      frame.row = row
      if row > 0, !matcher.hasConstantRules { hops = try matcher.hops(frame) }
      if row == 0 || !matcher.hasConstantWindow || !matcher.hasConstantRules {
        days = isExact ? try matcher.window(frame, hops) : .all
      }
      let goesOn =
        hop.isInto
        ? try expandInto(node, row, batch, hops, days, others, &rows)
        : try expand(node, row, batch, hops, days, filter, others, &rows)
      if !goesOn { return false }
    }
    return try rows.flush(batch)
  }

  private func expand(
    _ node: UInt32, _ row: Int, _ batch: Batch, _ hops: Hops, _ days: DayWindow,
    _ filter: LabelFilter, _ others: OtherEdges, _ rows: inout RowCollector
  ) throws(CypherError) -> Bool {
    var looked = 0
    let goesOn = try hops.forEach(at: node, matcher.direction, days) {
      (edge, other) throws(CypherError) in
      looked += 1
      guard filter.admits(other, hops.graph), !others.contains(edge, row) else { return true }
      return try rows.add(row, edge: edge, node: other, of: batch)
    }
    if looked > Batch.size { try outlet.run.meter.step(looked) }
    return goesOn
  }

  /// Looks for edges to a node that is bound, from the side with fewer.
  private func expandInto(
    _ node: UInt32, _ row: Int, _ batch: Batch, _ hops: Hops, _ days: DayWindow,
    _ others: OtherEdges, _ rows: inout RowCollector
  ) throws(CypherError) -> Bool {
    let target = batch.node(hop.to, row)
    if target == Column.none { return true }
    let (direction, back) = (matcher.direction, matcher.direction.reversed)
    let startsFar = hops.degree(target, back) < hops.degree(node, direction)
    let (start, end) = startsFar ? (target, node) : (node, target)
    var looked = 0
    let goesOn = try hops.forEach(at: start, startsFar ? back : direction, days) {
      (edge, other) throws(CypherError) in
      looked += 1
      guard other == end, !others.contains(edge, row) else { return true }
      return try rows.add(row, edge: edge, node: other, of: batch)
    }
    try outlet.run.meter.step(looked)
    return goesOn
  }

  private lazy var looking = Outlet(
    next: ConditionOperator(conditions, outlet), run: outlet.run, number: .max,
    live: Array(
      Set(outlet.live).union(hop.pattern.windows.flatMap(\.condition.reads)).union([hop.edge])
    )
    .sorted())
}

/// Lets rows pass that meet conditions.
final class ConditionOperator: Operator {
  private let conditions: ConditionList
  private let outlet: Outlet

  init(_ conditions: ConditionList, _ outlet: Outlet) {
    self.conditions = conditions
    self.outlet = outlet
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try outlet.push(try conditions.filtered(batch, outlet.live))
  }

  func finish() throws(CypherError) { try outlet.finish() }
}

/// The edges that a row has already, of which a clause takes none twice.
struct OtherEdges {
  private let columns: [Column]

  init(_ slots: [Int], _ batch: Batch) { columns = slots.map { batch.columns[$0] } }

  var isEmpty: Bool { columns.isEmpty }

  /// Whether a row has an edge already, alone or in a list.
  @inline(__always)
  func contains(_ edge: UInt32, _ row: Int) -> Bool {
    if columns.isEmpty { return false }
    return holds(edge, row)
  }

  private func holds(_ edge: UInt32, _ row: Int) -> Bool {
    for column in columns {
      switch column {
      case .edges(let edges): if edges[row] == edge { return true }
      case .values(let values):
        if case .relationship(let other) = values[row], other.index == edge { return true }
        guard case .list(let elements) = values[row] else { continue }
        for case .relationship(let other) in elements where other.index == edge { return true }
      case .absent, .nodes, .integers: continue
      }
    }
    return false
  }

  /// The different edges of a row.
  func edges(_ row: Int) -> Set<UInt32> {
    var edges: Set<UInt32> = []
    for column in columns {
      switch column.value(row) {
      case .relationship(let edge): edges.insert(edge.index)
      case .list(let elements):
        for case .relationship(let edge) in elements { edges.insert(edge.index) }
      default: continue
      }
    }
    return edges
  }
}
