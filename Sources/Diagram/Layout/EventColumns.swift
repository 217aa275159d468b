import Drawing

/// Which node of a diagram of events stands in which column, and in which order.
///
/// Events stand below each other by time. Who acts stands at their left, who is acted upon and
/// where it happened at their right; who does both stands where most of its edges call for it. With
/// one side only, all stand at the right.
struct EventColumns: Sendable {
  /// Which side of the events a node stands on.
  enum Side: Hashable, Sendable {
    case left, right
  }

  /// How many sides are used.
  enum Sides: Hashable, Sendable {
    case both, right
  }

  /// Rows of events, top to bottom.
  private(set) var events: [Int]
  /// For each of `events`, whether it has the same date as the one above.
  let continuesDate: [Bool]
  /// Rows of the other nodes, top to bottom.
  private(set) var left: [Int]
  private(set) var right: [Int]
  /// Per row of a node, the rows of nodes it is joined with, one per edge.
  private let neighbors: [[Int]]

  /// Above so many edges, orders are those of the first guess.
  private static let mostEdgesToUntangle = 600

  /// Deals out nodes; `nil` unless every edge joins an event and something else.
  init?(_ nodes: [NodeFigure], _ edges: [FigureEdge], sides: Sides) {
    let isEvent = nodes.map { $0.node.kind == .event }
    guard isEvent.contains(true), edges.allSatisfy({ isEvent[$0.source] != isEvent[$0.target] })
    else { return nil }
    var neighbors: [[Int]] = nodes.map { _ in [] }
    // How many more edges lead from a node than to it.
    var surplus = nodes.map { _ in 0 }
    for edge in edges {
      neighbors[edge.source].append(edge.target)
      neighbors[edge.target].append(edge.source)
      surplus[edge.source] += 1
      surplus[edge.target] -= 1
    }
    self.neighbors = neighbors
    let groups = TimeOrder.groups(of: nodes.map(\.node))
    events = groups.flatMap { $0 }
    continuesDate = groups.flatMap { $0.indices.map { $0 > 0 } }
    let others = nodes.indices.filter { !isEvent[$0] }
    right = others.filter { sides == .right || surplus[$0] < 0 }
    left = others.filter { sides == .both && surplus[$0] > 0 }
    guard sides == .both else {
      untangle(edgeCount: edges.count)
      return
    }
    // Who acts as often as it is acted upon goes where there is more room.
    func height(_ rows: [Int]) -> Double { rows.reduce(0) { $0 + nodes[$1].height } }
    for row in others where surplus[row] == 0 {
      if height(left) <= height(right) { left.append(row) } else { right.append(row) }
    }
    untangle(edgeCount: edges.count)
  }

  /// Orders both sides by the middle of their events, then swaps neighbors, events of one date among
  /// them, as long as that takes crossings away.
  private mutating func untangle(edgeCount: Int) {
    let places = Self.places(events)
    left = byMiddle(left, places)
    right = byMiddle(right, places)
    guard edgeCount <= Self.mostEdgesToUntangle else { return }
    for _ in 0..<8 {
      let eventPlaces = Self.places(events)
      var hasChanged = improve(&left, eventPlaces) { _ in true }
      if improve(&right, eventPlaces, { _ in true }) { hasChanged = true }
      let sidePlaces = Self.places(left).merging(Self.places(right)) { first, _ in first }
      let leftRows = Set(left)
      let continuesDate = continuesDate
      if improve(&events, sidePlaces, isLeft: leftRows.contains, { continuesDate[$0 + 1] }) {
        hasChanged = true
      }
      if !hasChanged { break }
    }
  }

  /// Swaps neighbors of a column where their edges then cross less often.
  ///
  /// - Parameters:
  ///   - column: Rows, top to bottom.
  ///   - places: Where those opposite stand.
  ///   - isLeft: Whether one opposite stands at the left; edges to different sides never cross.
  ///   - mayLeave: Whether the row at a place may be swapped with the next.
  /// - Returns: Whether anything changed.
  private func improve(
    _ column: inout [Int], _ places: [Int: Int], isLeft: (Int) -> Bool = { _ in true },
    _ mayLeave: (Int) -> Bool
  ) -> Bool {
    guard column.count > 1 else { return false }
    var hasChanged = false
    for place in 0..<(column.count - 1) where mayLeave(place) {
      var (before, after) = (0, 0)
      for upper in neighbors[column[place]] {
        for lower in neighbors[column[place + 1]] where isLeft(upper) == isLeft(lower) {
          let (first, second) = (places[upper] ?? 0, places[lower] ?? 0)
          if first > second { before += 1 }
          if first < second { after += 1 }
        }
      }
      if after < before {
        column.swapAt(place, place + 1)
        hasChanged = true
      }
    }
    return hasChanged
  }

  private func byMiddle(_ rows: [Int], _ places: [Int: Int]) -> [Int] {
    func middle(_ row: Int) -> Double {
      let around = neighbors[row]
      // Who takes part in nothing stands at the end.
      guard !around.isEmpty else { return .infinity }
      return Double(around.reduce(0) { $0 + (places[$1] ?? 0) }) / Double(around.count)
    }
    return rows.map { (row: $0, middle: middle($0)) }
      .sorted { $0.middle != $1.middle ? $0.middle < $1.middle : $0.row < $1.row }.map(\.row)
  }

  private static func places(_ rows: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
  }
}
