/// One row for each group; without keys one row in all, also where no row comes.
final class AggregateOperator: Operator {
  private let aggregation: Aggregation
  private let slots: Int
  private let outlet: Outlet
  private let grouper: Grouper
  private var accumulators: [GroupedAggregate]

  init(_ aggregation: Aggregation, slots: Int, _ outlet: Outlet) {
    self.aggregation = aggregation
    self.slots = slots
    self.outlet = outlet
    grouper = Grouper(aggregation.keys.map(\.term), outlet.run)
    accumulators = aggregation.items.map { GroupedAggregate($0, outlet.run) }
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    guard batch.count > 0 else { return true }
    let groups = aggregation.keys.isEmpty ? nil : try grouper.groups(batch)
    var counts: [Int64]?
    if let slot = aggregation.multiplicity, case .integers(let numbers) = batch.columns[slot] {
      counts = numbers
    }
    for index in accumulators.indices {
      try accumulators[index].add(batch, groups: groups, count: grouper.count, counts)
    }
    return true
  }

  func finish() throws(CypherError) {
    let count = grouper.count
    var columns: [(slot: Int, values: [Value])] = []
    for (index, key) in aggregation.keys.enumerated() {
      columns.append((key.slot, grouper.values(index)))
    }
    for (index, item) in aggregation.items.enumerated() {
      columns.append((item.slot, try accumulators[index].results(count)))
    }
    grouper.reset()
    for accumulator in accumulators { accumulator.release() }
    accumulators = aggregation.items.map { GroupedAggregate($0, outlet.run) }
    var start = 0
    while start < count {
      let end = min(start + Batch.size, count)
      var batch = Batch(count: end - start, slots: slots)
      for column in columns where outlet.live.contains(column.slot) {
        batch.columns[column.slot] = .values(Array(column.values[start..<end]))
      }
      start = end
      if !(try outlet.push(batch)) { break }
    }
    try outlet.finish()
  }
}

/// The first row of each group of equal ones.
final class DistinctOperator: Operator {
  private let outlet: Outlet
  private let grouper: Grouper

  init(_ slots: [Int], _ outlet: Outlet) {
    self.outlet = outlet
    grouper = Grouper(
      slots.map { Term(.slot($0), SourceRange(0, 0)) }, outlet.run)
    hasColumns = !slots.isEmpty
  }

  private let hasColumns: Bool
  private var isFull = false

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    guard hasColumns else {
      // Rows without columns are all the same.
      if isFull || batch.count == 0 { return false }
      isFull = true
      return try outlet.push(batch.gathered([0], outlet.live))
    }
    var known = Int32(grouper.count)
    var rows: [Int32] = []
    for (row, group) in try grouper.groups(batch).enumerated() where group >= known {
      rows.append(Int32(row))
      known = group + 1
    }
    return try outlet.push(batch.gathered(rows, outlet.live))
  }

  func finish() throws(CypherError) {
    grouper.reset()
    isFull = false
    try outlet.finish()
  }
}
