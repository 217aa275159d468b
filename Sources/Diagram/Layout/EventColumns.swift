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

  /// Orders both sides by the middle of their events, then moves nodes up or down, and events within
  /// their date, as long as that takes crossings away.
  private mutating func untangle(edgeCount: Int) {
    left = byMiddle(left, Self.places(events))
    right = byMiddle(right, Self.places(events))
    guard edgeCount <= Self.mostEdgesToUntangle else { return }
    for _ in 0..<8 {
      let before = (left, right, events)
      let eventPlaces = Self.places(events)
      left = sifted(left, eventPlaces)
      right = sifted(right, eventPlaces)
      let leftPlaces = Self.places(left)
      let rightPlaces = Self.places(right)
      var sorted: [Int] = []
      for group in dates { sorted += sifted(group.map { events[$0] }, leftPlaces, rightPlaces) }
      events = sorted
      if before == (left, right, events) { break }
    }
  }

  /// The places of events that have the same date, in the order of time.
  private var dates: [Range<Int>] {
    let starts = continuesDate.indices.filter { !continuesDate[$0] }
    return zip(starts, starts.dropFirst() + [events.count]).map { $0..<$1 }
  }

  /// Moves each row of a column to where its edges cross others least often.
  ///
  /// Source: C. Matuszewski, R. Schönfeld and P. Molitor, *Using Sifting for k-Layer Straightline
  /// Crossing Minimization*, Graph Drawing 1999.
  ///
  /// - Parameters:
  ///   - column: Rows, top to bottom.
  ///   - places: Where those opposite stand, per side; edges to different sides never cross.
  /// - Returns: The rows in an order with no more crossings.
  private func sifted(_ column: [Int], _ places: [Int: Int]...) -> [Int] {
    guard column.count > 1 else { return column }
    let ends = column.map { row in
      places.map { places in neighbors[row].compactMap { places[$0] }.sorted() }
    }
    // How often edges of one cross those of another that stands below.
    let crossings = ends.map { upper in
      ends.map { lower in
        zip(upper, lower).reduce(0) { sum, sides in
          sum + sides.0.reduce(0) { sum, end in sum + sides.1.count { $0 < end } }
        }
      }
    }
    var order = Array(column.indices)
    for mover in column.indices {
      guard let start = order.firstIndex(of: mover) else { continue }
      var (best, bestGain) = (start, 0)
      for direction in [-1, 1] {
        var (place, gain) = (start, 0)
        while order.indices.contains(place + direction) {
          place += direction
          let other = order[place]
          let change = crossings[mover][other] - crossings[other][mover]
          gain += direction > 0 ? change : -change
          if gain > bestGain { (best, bestGain) = (place, gain) }
        }
      }
      order.remove(at: start)
      order.insert(mover, at: best)
    }
    return order.map { column[$0] }
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
