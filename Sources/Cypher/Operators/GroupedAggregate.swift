import TemporalGraph

/// Works one aggregate out for all groups at once.
struct GroupedAggregate {
  private let item: Aggregation.Item
  private let evaluators: [Evaluator]
  private let frame: Frame
  /// `count(*)` and `count(expression)`, by group.
  private var counts: [Int64] = []
  /// The other aggregates, by group.
  private var states: [Accumulator] = []
  /// The values that each group has had, where only different ones count.
  private var seen: [Set<Value>] = []
  /// The nodes that the only group has had.
  private var nodes: NodeSet?
  private let nodeSlot: Int?
  /// How many bytes the values take.
  private var held = 0

  init(_ item: Aggregation.Item, _ run: Run) {
    self.item = item
    evaluators = TermCompiler(run: run).compile(item.arguments)
    frame = Frame(run)
    nodeSlot =
      item.kind == .count && item.isDistinct ? item.arguments.first?.plainSlot : nil
  }

  /// Takes the rows of a batch.
  ///
  /// - Parameters:
  ///   - batch: The rows.
  ///   - groups: The group of each row; `nil` where there is but one.
  ///   - count: How many groups there are.
  ///   - multiples: How often each row counts; `nil` is once.
  /// - Throws: What working out the arguments throws, and `TypeError` for what cannot be aggregated.
  mutating func add(
    _ batch: Batch, groups: [Int32]?, count: Int, _ multiples: [Int64]?
  ) throws(CypherError) {
    if item.kind == .count, !item.isDistinct {
      if counts.count < count { counts += Array(repeating: 0, count: count - counts.count) }
      if item.arguments.isEmpty {
        countRows(batch, groups, multiples)
        return
      }
    }
    if groups == nil, let nodeSlot, case .nodes(let rows) = batch.columns[nodeSlot], seen.isEmpty {
      add(rows)
      return
    }
    grow(count)
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    for row in 0..<batch.count {
      frame.row = row
      let value = try evaluators[0](frame)
      let group = groups.map { Int($0[row]) } ?? 0
      if value.isNull { continue }
      if item.isDistinct {
        guard seen[group].insert(value).inserted else { continue }
        try hold(value.weight + 24)
      }
      if item.kind == .count, !item.isDistinct {
        counts[group] += multiples?[row] ?? 1
        continue
      }
      let second = evaluators.count > 1 ? try evaluators[1](frame) : .null
      if item.kind == .collect { try hold(value.weight + 24) }
      try add(value, second, to: group)
    }
  }

  private mutating func add(
    _ value: Value, _ second: Value, to group: Int
  ) throws(CypherError) {
    do {
      if evaluators.count > 1 { try states[group].setPercentile(second) }
      try states[group].add(value, frame.run.held.context)
    } catch {
      throw error.range == nil ? error.at(item.range) : error
    }
  }

  /// The result for each group.
  func results(_ count: Int) throws(CypherError) -> [Value] {
    if item.kind == .count, !item.isDistinct {
      return (0..<count).map { .integer($0 < counts.count ? counts[$0] : 0) }
    }
    if let nodes { return [.integer(Int64(nodes.union(seen.first ?? [])))] }
    let empty = Accumulator(item.kind)
    var results: [Value] = []
    for group in 0..<count {
      do {
        results.append(try (group < states.count ? states[group] : empty).result())
      } catch {
        throw error.range == nil ? error.at(item.range) : error
      }
    }
    return results
  }

  /// Tells that the values take no room any more.
  func release() { frame.run.meter.release(held) }

  private mutating func hold(_ bytes: Int) throws(CypherError) {
    held += bytes
    try frame.run.meter.hold(bytes)
  }

  private mutating func countRows(_ batch: Batch, _ groups: [Int32]?, _ multiples: [Int64]?) {
    switch (groups, multiples) {
    case (nil, nil): counts[0] += Int64(batch.count)
    case (nil, let multiples?): for number in multiples { counts[0] += number }
    case (let groups?, nil): Self.tally(groups.span, in: counts.mutableSpan)
    case (let groups?, let multiples?):
      for (group, number) in zip(groups, multiples) { counts[Int(group)] += number }
    }
  }

  private static func tally(_ groups: Span<Int32>, in counts: consuming MutableSpan<Int64>) {
    for row in groups.indices { counts[Int(groups[row])] &+= 1 }
  }

  private mutating func add(_ rows: [UInt32]) {
    var set = nodes ?? NodeSet()
    nodes = nil
    for row in rows where row != Column.none { set.insert(row) }
    nodes = set
  }

  private mutating func grow(_ count: Int) {
    if item.isDistinct {
      while seen.count < count { seen.append([]) }
    }
    guard item.kind != .count || item.isDistinct else { return }
    while states.count < count { states.append(Accumulator(item.kind)) }
  }
}

/// A set of node rows with their number.
private struct NodeSet {
  private var bits: [UInt64] = []
  private var count = 0

  mutating func insert(_ row: UInt32) {
    let word = Int(row >> 6)
    if word >= bits.count {
      bits += Array(repeating: 0, count: max(word + 1, bits.count * 2, 64) - bits.count)
    }
    let bit = 1 << UInt64(row & 63) as UInt64
    if bits[word] & bit == 0 {
      bits[word] |= bit
      count += 1
    }
  }

  private func contains(_ row: UInt32) -> Bool {
    let word = Int(row >> 6)
    return word < bits.count && bits[word] & (1 << UInt64(row & 63)) != 0
  }

  /// How many there are together with some values.
  func union(_ values: Set<Value>) -> Int {
    count
      + values.count { value in
        if case .node(let node) = value { return !contains(node.index) }
        return true
      }
  }
}
