import TemporalGraph

/// What every edge of a walk must meet, beside what its rules say.
final class EdgeConditions {
  private let list: ConditionList
  private let windows: ConditionList
  private let slot: Int
  private let frame: Frame
  /// Whether conditions ask for nothing but dates, and how they turned out by the time's row.
  private let areOnDates: Bool
  private var memo: [Bool?] = []

  init(_ conditions: [Term], _ windows: [Term], each slot: Int, _ run: Run) {
    list = ConditionList(conditions, run)
    self.windows = ConditionList(windows, run)
    self.slot = slot
    frame = Frame(run)
    areOnDates = conditions.allSatisfy { $0.reads == [slot] && $0.readsOnlyDates(of: slot) }
  }

  /// Whether there is nothing to look at.
  var isEmpty: Bool { list.isEmpty }

  /// Goes to a row, on which conditions may depend.
  func begin(_ batch: Batch, _ row: Int) {
    let columns = batch.columns
    frame.batch = Batch(count: 1, slots: columns.count)
    for index in columns.indices where !columns[index].isAbsent {
      frame.batch.columns[index] = columns[index].gathered([Int32(row)])
    }
    frame.row = 0
  }

  /// Whether an edge meets them.
  ///
  /// - Parameters:
  ///   - edge: The edge.
  ///   - graph: The graph that it is in.
  ///   - isExact: Whether ranges of days say what is asked of dates already.
  /// - Returns: Whether all conditions are true.
  /// - Throws: What working them out throws.
  func hold(
    _ edge: UInt32, _ graph: GraphSnapshot, isExact: Bool
  ) throws(CypherError) -> Bool {
    if isExact, list.isEmpty { return true }
    if isExact, areOnDates {
      let time = Int(graph.time(EdgeRow(edge)).index)
      while memo.count <= time { memo.append(nil) }
      if let known = memo[time] { return known }
      frame.batch.columns[slot] = .edges([edge])
      let holds = try list.holds(frame)
      memo[time] = holds
      return holds
    }
    frame.batch.columns[slot] = .edges([edge])
    if !isExact, !(try windows.holds(frame)) { return false }
    return try list.holds(frame)
  }
}
