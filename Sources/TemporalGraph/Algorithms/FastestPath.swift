package import Chronology

extension GraphView {
  /// The path in time that takes the fewest days from its first step to its last.
  ///
  /// Departures are tried from the latest on; a search goes on only where it arrives sooner than
  /// every later departure did. Of two that take as long the later stands.
  ///
  /// Source: Wu and others, *Path Problems in Temporal Graphs*, 2014, 4.3; the pruning is that of
  /// D. Delling, T. Pajor, R. Werneck, *Round-Based Public Transit Routing*, 2012 (rRAPTOR).
  ///
  /// - Parameters:
  ///   - source: Where it begins.
  ///   - target: Where it ends; not the source.
  ///   - days: The days in which all steps lie; at most 100,000 of them.
  ///   - order: Whether steps may fall on one day.
  ///   - direction: How edges are followed.
  /// - Returns: `nil` where there is none.
  /// - Complexity: O(*departures* · (*nodes* + *edges*) log *nodes*); far less in practice.
  package func fastestPath(
    from source: NodeRow, to target: NodeRow, in days: Range<Day>, _ order: StepOrder = .rising,
    _ direction: Direction = .outgoing
  ) -> TemporalPath? {
    precondition(days.count <= 100_000, "a window of \(days.count) days")
    guard source != target, !days.isEmpty else { return nil }
    let window = days.lowerBound.clamped..<days.upperBound.clamped
    var search = DepartureSearch(self, source, order, direction, end: window.upperBound)
    var fastest: TemporalPath?
    for departure in departures(of: source, direction, in: window).sorted(by: >) {
      let before = search.days[target.place]
      search.leave(on: departure)
      guard search.days[target.place] < before else { continue }
      let path = search.path(to: target, departure: departure)
      if fastest.map({ path.duration < $0.duration }) ?? true { fastest = path }
    }
    return fastest
  }

  /// The days on which some edge can be left by.
  private func departures(
    of source: NodeRow, _ direction: Direction, in window: Range<Int32>
  ) -> Set<Int32> {
    var departures: Set<Int32> = []
    forEachEdge(at: source, direction) { edge, _ in
      let span = graph.span(edge)
      if span.isOccurrence, conditions.certainty == .certain {
        if window.contains(span.earliestStart) { departures.insert(span.earliestStart) }
        return
      }
      let usable = span.usableDays(conditions.certainty)?.clamped(to: window)
      for day in usable ?? 0..<0 { departures.insert(day) }
    }
    return departures
  }
}

/// Earliest arrivals from one departure after the other, the latest first.
private struct DepartureSearch {
  private let view: GraphView
  private let source: NodeRow
  private let order: StepOrder
  private let direction: Direction
  private let end: Int32
  /// The earliest arrival at each node with any departure so far.
  private(set) var days: [Int32]
  private var before: [UInt64]

  init(
    _ view: GraphView, _ source: NodeRow, _ order: StepOrder, _ direction: Direction, end: Int32
  ) {
    self.view = view
    self.source = source
    self.order = order
    self.direction = direction
    self.end = end
    days = Array(repeating: .max, count: view.graph.nodeRowCount)
    before = Array(repeating: Predecessor.none, count: days.count)
  }

  mutating func leave(on departure: Int32) {
    var heap = BinaryHeap<RankedNode<Int32>>()
    heap.insert(RankedNode(cost: departure, node: source))
    days[source.place] = departure
    while let next = heap.popLeast() {
      guard next.cost == days[next.node.place] else { continue }
      let ready = next.node == source ? departure : order.next(after: next.cost)
      view.forEachEdge(at: next.node, direction) { edge, other in
        let day = view.graph.span(edge).arrival(readyOn: ready, view.conditions.certainty)
        guard let day, day < end, day < days[other.place], other != source else { return }
        days[other.place] = day
        before[other.place] = Predecessor.pack(next.node, edge)
        heap.insert(RankedNode(cost: day, node: other))
      }
    }
  }

  func path(to target: NodeRow, departure: Int32) -> TemporalPath {
    let path = GraphPath(to: target, before: before)
    return TemporalPath(
      path: path,
      arrivals: path.nodes.dropFirst().map { Day(daysSince1970: Int(days[$0.place])) },
      departure: Day(daysSince1970: Int(departure)))
  }
}
