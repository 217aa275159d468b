/// The rows in order; where only so many are wanted, no more than a few times as many are kept.
///
/// Rows that are equal in all keys keep their order.
final class SortOperator: Operator {
  private let keys: [SortKey]
  private let most: (evaluate: Evaluator, range: SourceRange)?
  private let outlet: Outlet
  private var rows: HeldRows
  private var bound: Int?

  init(_ keys: [SortKey], most: Term?, _ outlet: Outlet) {
    self.keys = keys
    self.most = most.map { (TermCompiler(run: outlet.run).compile($0), $0.range) }
    self.outlet = outlet
    rows = HeldRows(Set(outlet.live).union(keys.map(\.slot)).sorted(), outlet.run)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try rows.append(batch)
    if bound == nil, let most {
      bound = try RowBound.count(most.evaluate, outlet.run, most.range, "LIMIT")
    }
    if let bound, bound < 1 << 20, rows.count > max(4 * bound, 4_096) {
      rows.keep(Array(order(rows.all()).prefix(bound)))
    }
    return true
  }

  func finish() throws(CypherError) {
    let all = rows.all()
    var order = order(all)
    if let bound { order = Array(order.prefix(bound)) }
    bound = nil
    rows.clear()
    var start = 0
    while start < order.count {
      let end = min(start + Batch.size, order.count)
      if !(try outlet.push(all.gathered(Array(order[start..<end]), outlet.live))) { break }
      start = end
    }
    try outlet.finish()
  }

  /// The rows of a batch in their order.
  private func order(_ batch: Batch) -> [Int32] {
    let columns = keys.map { key in
      (values: (0..<batch.count).map { batch.value(key.slot, $0) }, key.isDescending)
    }
    return (0..<Int32(batch.count)).sorted { left, right in
      for (values, isDescending) in columns {
        switch values[Int(left)].sortOrder(to: values[Int(right)]) {
        case .less: return !isDescending
        case .greater: return isDescending
        case .equal, .unordered, .incomparable: continue
        }
      }
      return left < right
    }
  }
}

/// Rows that are held back, all columns in one.
struct HeldRows {
  private let slots: [Int]
  private let run: Run
  private var batches: [Batch] = []
  private(set) var count = 0
  private var held = 0

  init(_ slots: [Int], _ run: Run) {
    self.slots = slots
    self.run = run
  }

  /// Adds a batch.
  mutating func append(_ batch: Batch) throws(CypherError) {
    guard batch.count > 0 else { return }
    let weight = batch.weight(slots)
    held += weight
    try run.meter.hold(weight)
    batches.append(batch)
    count += batch.count
  }

  /// All rows as one batch.
  func all() -> Batch {
    guard let first = batches.first else { return Batch(count: 0, slots: 0) }
    if batches.count == 1 { return first }
    var result = Batch(count: count, slots: first.columns.count)
    for slot in slots {
      result.columns[slot] = .joined(batches.map { ($0.columns[slot], $0.count) })
    }
    return result
  }

  /// Keeps some rows, by their places among all.
  mutating func keep(_ rows: [Int32]) {
    let kept = all().gathered(rows, slots)
    clear()
    batches = [kept]
    count = kept.count
    held = kept.weight(slots)
    run.meter.release(-held)
  }

  /// Forgets all rows.
  mutating func clear() {
    batches = []
    count = 0
    run.meter.release(held)
    held = 0
  }
}

extension Column {
  /// Columns one after the other.
  static func joined(_ parts: [(column: Column, count: Int)]) -> Column {
    if parts.allSatisfy({ $0.column.isAbsent }) { return .absent }
    var (nodes, edges, integers): ([UInt32], [UInt32], [Int64]) = ([], [], [])
    for part in parts {
      switch part.column {
      case .nodes(let rows): nodes += rows
      case .edges(let rows): edges += rows
      case .integers(let numbers): integers += numbers
      case .absent, .values: break
      }
    }
    let count = parts.reduce(0) { $0 + $1.count }
    if nodes.count == count { return .nodes(nodes) }
    if edges.count == count { return .edges(edges) }
    if integers.count == count { return .integers(integers) }
    return .values(parts.flatMap { part in (0..<part.count).map { part.column.value($0) } })
  }
}
