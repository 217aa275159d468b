import Chronology
import TemporalGraph

/// Which edges a pattern admits, worked out for a graph: types and times as tables by their rows, and
/// a window of first possible days.
struct EdgeRules {
  /// Whether no edge can fit.
  private(set) var isImpossible = false
  /// Whether a type is admitted; empty where all are.
  private(set) var types: [Bool] = []
  /// The type, where there is but one.
  private(set) var onlyType: TypeRow?
  /// Whether a time's row is admitted; empty where all are.
  private(set) var times: [Bool] = []
  private(set) var known: [Bool] = []
  /// Where the first possible days of admitted sealed edges lie; edges of the tail may lie elsewhere.
  private(set) var days = DayWindow.all
  /// Whether some edge was deleted.
  private(set) var looksForRemoved: Bool
  /// Whether each edge must be looked at.
  private(set) var mustLook: Bool

  /// Whether every edge is admitted, whatever it is.
  var isOpen: Bool {
    !looksForRemoved && types.isEmpty && times.isEmpty && known.isEmpty && !isImpossible
  }

  /// Works out what a pattern admits.
  init(_ pattern: EdgePattern, _ conditions: TimeConditions, _ graph: GraphSnapshot) {
    looksForRemoved = !graph.removedEdges.isEmpty
    mustLook = looksForRemoved
    admitTypes(pattern.types, graph)
    admitTimes(conditions, graph)
  }

  private mutating func admitTypes(_ names: [String], _ graph: GraphSnapshot) {
    guard !names.isEmpty else { return }
    mustLook = true
    types = Array(repeating: false, count: graph.vocabulary.types.count)
    let rows = Set(names.compactMap { graph.vocabulary.type($0) })
    for row in rows { types[Int(row.index)] = true }
    isImpossible = rows.isEmpty
    if rows.count == 1 { onlyType = rows.first }
  }

  private mutating func admitTimes(_ conditions: TimeConditions, _ graph: GraphSnapshot) {
    if conditions.asOf != nil || conditions.during != nil {
      times = graph.times.spans.map { conditions.admits($0) }
      days = DayWindow(conditions, longest: graph.sealed.longest)
      if !graph.sealed.isAllSingleDays { mustLook = true }
    }
    if conditions.knownAt != nil {
      known = graph.times.spans.map { conditions.admits(knownIn: $0) }
      if !graph.sealed.known.isEmpty { mustLook = true }
    }
  }

  /// Leaves out edges whose date is not one certain day: no comparison of such a date holds.
  mutating func admitOnlySingleDays(_ graph: GraphSnapshot) {
    let single = graph.times.spans.map(\.isSingleDay)
    times = times.isEmpty ? single : zip(times, single).map { $0 && $1 }
    mustLook = true
  }

  /// Whether an edge is admitted.
  @inline(__always)
  func admits(_ edge: UInt32, _ graph: GraphSnapshot) -> Bool {
    let row = EdgeRow(edge)
    if looksForRemoved, graph.removedEdges[row.place] { return false }
    if !types.isEmpty, !types[Int(graph.type(row).index)] { return false }
    if !times.isEmpty, !times[Int(graph.time(row).index)] { return false }
    return known.isEmpty || known[Int(graph.known(row).index)]
  }
}

/// A range of first possible days, half-open.
struct DayWindow: Hashable {
  var first: Int32
  var end: Int32

  /// Every day, and no day.
  static let all = DayWindow(first: .min, end: .max)

  /// No day at all.
  static let none = DayWindow(first: 0, end: 0)

  init(first: Int32, end: Int32) {
    self.first = first
    self.end = end
  }

  /// Where first possible days lie of edges that meet conditions.
  init(_ conditions: TimeConditions, longest: Int32?) {
    self = .all
    if let asOf = conditions.asOf { end = asOf.clamped + 1 }
    if let during = conditions.during {
      end = min(end, during.upperBound.clamped)
      if let longest {
        let (reach, overflow) = during.lowerBound.clamped.subtractingReportingOverflow(
          max(longest, 1) - 1)
        first = overflow ? .min : reach
      }
    }
    end = max(first, end)
  }

  var isAll: Bool { self == .all }

  /// Whether a day lies in it; the far past lies in no window but that of every day.
  @inline(__always)
  func contains(_ day: Int32) -> Bool { day >= first && (day < end || end == .max) }

  /// The days in both.
  func intersected(_ other: DayWindow) -> DayWindow {
    let first = max(first, other.first)
    return DayWindow(first: first, end: max(first, min(end, other.end)))
  }
}
