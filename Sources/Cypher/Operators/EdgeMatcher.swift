import Chronology
import TemporalGraph

/// A pattern of edges, ready for a run: works out its rules for each batch and its window of days for
/// each row.
final class EdgeMatcher {
  private let pattern: EdgePattern
  private let run: Run
  private let time: [(kind: TimeTerm, evaluators: [Evaluator])]
  private let windows: [(window: DateWindow, bound: Evaluator)]
  /// Whether the clause's days are the same for all rows.
  private let isTimeConstant: Bool
  private let areWindowsConstant: Bool
  /// The rules of the last conditions, for as long as the graph is the same.
  private var kept: (conditions: TimeConditions, stamp: Int, rules: EdgeRules)?
  /// The windows for times of an edge that bounds depend on, by its time's row.
  private let memoSlot: Int?
  private var memo: [DayWindow?] = []

  init(_ pattern: EdgePattern, _ run: Run) {
    self.pattern = pattern
    self.run = run
    let compiler = TermCompiler(run: run)
    time = pattern.time.map { ($0, compiler.compile($0.terms)) }
    windows = pattern.windows.map { ($0, compiler.compile($0.bound)) }
    isTimeConstant = pattern.time.flatMap(\.terms).allSatisfy(\.isConstant)
    areWindowsConstant = pattern.windows.map(\.bound).allSatisfy(\.isConstant)
    memoSlot = Self.dateSlot(pattern.windows.map(\.bound))
  }

  var direction: EdgeDirection { pattern.direction }

  /// The hops for a row.
  func hops(_ frame: Frame) throws(CypherError) -> Hops {
    let graph = run.graph
    return Hops(graph, try rules(frame, graph))
  }

  /// Whether the rules are the same for all rows of a batch.
  var hasConstantRules: Bool { isTimeConstant }

  /// Whether the window is the same for all rows of a batch.
  var hasConstantWindow: Bool { areWindowsConstant }

  private func rules(_ frame: Frame, _ graph: GraphSnapshot) throws(CypherError) -> EdgeRules {
    let conditions = try self.conditions(frame)
    let stamp = run.changeCount
    if let kept, kept.conditions == conditions, kept.stamp == stamp { return kept.rules }
    var rules = EdgeRules(pattern, conditions, graph)
    if !pattern.windows.allSatisfy({ $0.property == .earliest }), isExact(graph),
      !Self.isAllSingleDays(graph)
    {
      rules.admitOnlySingleDays(graph)
    }
    kept = (conditions, stamp, rules)
    return rules
  }

  private func conditions(_ frame: Frame) throws(CypherError) -> TimeConditions {
    var conditions = run.time
    for (kind, evaluators) in time {
      switch kind {
      case .asOf(let term): conditions.asOf = try day(evaluators[0], term, frame)
      case .knownAt(let term): conditions.knownAt = try day(evaluators[0], term, frame)
      case .between(let first, let last):
        let start = try day(evaluators[0], first, frame)
        let end = Day(daysSince1970: try day(evaluators[1], last, frame).daysSince1970 + 1)
        conditions.during = start..<max(start, end)
      }
    }
    return conditions
  }

  private func day(
    _ evaluate: Evaluator, _ term: Term, _ frame: Frame
  ) throws(CypherError) -> Day {
    let value = try evaluate(frame)
    if let day = value.calendarDay { return day }
    throw CypherError(
      .typeError, .runtime, "InvalidArgumentType",
      "a day is needed here, such as date('2026-01-31'), not \(value.kind.names)", at: term.range)
  }

  // MARK: Windows

  /// Whether ranges of days say exactly what the conditions on dates do.
  func isExact(_ graph: GraphSnapshot) -> Bool {
    if pattern.windows.isEmpty { return true }
    let properties = Set(pattern.windows.map(\.property))
    for property in EdgeDate.allCases {
      if let key = graph.vocabulary.key(property.rawValue),
        graph.edgeProperties.column(key)?.present.isEmpty == false
      {
        return false
      }
    }
    return !properties.contains(.latest) || Self.isAllSingleDays(graph)
  }

  /// Whether every edge lies on one certain day.
  private static func isAllSingleDays(_ graph: GraphSnapshot) -> Bool {
    graph.sealed.isAllSingleDays
      && graph.tail.batch.times.allSatisfy { graph.times.spans[Int($0)].isSingleDay }
  }

  /// What the conditions on dates say as they were written, for where ranges do not say it.
  var conditions: [Term] { pattern.windows.map(\.condition) }

  /// The window of first possible days for a row, where `isExact`.
  ///
  /// Bounds that depend on the date of another edge are worked out once for each different date.
  func window(_ frame: Frame, _ hops: Hops) throws(CypherError) -> DayWindow {
    if windows.isEmpty { return .all }
    guard let memoSlot else { return try freshWindow(frame, hops) }
    let edge = frame.batch.columns[memoSlot].edge(frame.row)
    guard edge != Column.none else { return try freshWindow(frame, hops) }
    let time = Int(hops.graph.time(EdgeRow(edge)).index)
    while memo.count < hops.graph.times.count { memo.append(nil) }
    if let window = memo[time] { return window }
    let window = try freshWindow(frame, hops)
    memo[time] = window
    return window
  }

  private func freshWindow(_ frame: Frame, _ hops: Hops) throws(CypherError) -> DayWindow {
    var result = DayWindow.all
    for (window, bound) in windows {
      let value = try bound(frame)
      guard case .date(let date) = value else { return .none }
      result = result.intersected(window.days(Int64(date.daysSince1970)))
    }
    return result
  }

  /// The edge's column, where bounds depend on nothing but the date of one edge.
  private static func dateSlot(_ terms: [Term]) -> Int? {
    let reads = Set(terms.flatMap(\.reads))
    guard reads.count == 1, let slot = reads.first,
      terms.allSatisfy({ $0.readsOnlyDates(of: slot) })
    else { return nil }
    return slot
  }
}

extension Value {
  /// The day that it is, or lies on, or is written as.
  var calendarDay: Day? {
    switch self {
    case .date(let date): date.calendarDay
    case .localDateTime(let instant): instant.date.calendarDay
    case .dateTime(let instant): instant.local.date.calendarDay
    case .string(let text): (try? Date(text))?.calendarDay
    case .null, .boolean, .integer, .float, .list, .map, .node, .relationship, .path, .localTime,
      .time, .duration, .edtf:
      nil
    }
  }
}

extension DateWindow {
  /// The first possible days that it admits, compared with a day; never those without a date.
  fileprivate func days(_ bound: Int64) -> DayWindow {
    let lowest = Int64(Int32.min) + 1
    let day = min(max(bound, lowest), Int64(Int32.max) - 2)
    let first = Int32(lowest)
    return switch comparator {
    case .equal: DayWindow(first: Int32(day), end: Int32(day + 1))
    case .less: DayWindow(first: first, end: Int32(day))
    case .lessOrEqual: DayWindow(first: first, end: Int32(day + 1))
    case .greater: DayWindow(first: Int32(day + 1), end: .max)
    case .greaterOrEqual: DayWindow(first: Int32(day), end: .max)
    case .notEqual: .all
    }
  }
}

extension Term {
  /// Whether it reads of an edge nothing but when it holds.
  func readsOnlyDates(of edge: Int) -> Bool {
    guard reads.contains(edge) else { return isDeterministic && !hasSubquery && locals.isEmpty }
    if case .property(let subject, let key) = kind, subject.plainSlot == edge {
      return EdgeDate(rawValue: key) != nil && key != EdgeDate.known.rawValue
    }
    if case .slot = kind { return false }
    return isDeterministic && !hasSubquery
      && Self.children(of: kind).allSatisfy { $0.readsOnlyDates(of: edge) }
  }
}
