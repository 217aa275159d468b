import Drawing

/// The places of nodes in columns: as level with what they are joined with as room allows.
struct EventPlacement: Sendable {
  /// One per node, in points.
  let centers: [Point]

  /// In points.
  private static let nodeGap = 7.0
  /// Between cards of different dates and of one date, in points.
  private static let cardGap = 9.0
  private static let sameDateGap = 5.0
  /// Cards are moved so far apart at most where the sides are higher, in points.
  private static let widestCardGap = 40.0
  /// Between columns, in points.
  private static let columnGaps = 40.0...96.0

  /// Places the columns side by side.
  ///
  /// - Parameters:
  ///   - columns: Who stands where.
  ///   - nodes: The figures.
  ///   - edges: The figures of edges between rows of `nodes`.
  ///   - width: The room in points.
  init(_ columns: EventColumns, _ nodes: [NodeFigure], _ edges: [FigureEdge], width: Double) {
    func widest(_ rows: [Int]) -> Double { rows.map { nodes[$0].width }.max() ?? 0 }
    func needed(_ rows: [Int]) -> Double {
      rows.reduce(0) { $0 + nodes[$1].height } + Self.nodeGap * Double(max(rows.count - 1, 0))
    }
    let sideCount = [columns.left, columns.right].count { !$0.isEmpty }
    let taken = widest(columns.left) + widest(columns.events) + widest(columns.right)
    let free = (width - 8 - taken) / Double(max(sideCount, 1))
    let gap = min(max(free, Self.columnGaps.lowerBound), Self.columnGaps.upperBound)

    let cardHeights = columns.events.map { nodes[$0].height }
    let sides = max(needed(columns.left), needed(columns.right))
    let spare = sides - cardHeights.reduce(0, +)
    let stretched = columns.events.count > 1 ? spare / Double(columns.events.count - 1) : 0
    let gaps = columns.continuesDate.map { continues in
      max(continues ? Self.sameDateGap : Self.cardGap, min(stretched, Self.widestCardGap))
    }
    let height = max(sides, cardHeights.reduce(0, +) + gaps.dropFirst().reduce(0, +))

    var y: [Int: Double] = [:]
    var top = (height - cardHeights.reduce(0, +) - gaps.dropFirst().reduce(0, +)) / 2
    for (place, row) in columns.events.enumerated() {
      if place > 0 { top += gaps[place] }
      y[row] = top + cardHeights[place] / 2
      top += cardHeights[place]
    }
    for column in [columns.left, columns.right] {
      let wishes = column.map { row in Self.middle(of: row, edges, y) ?? height }
      let placed = Self.apart(wishes, heights: column.map { nodes[$0].height }, within: height)
      for (row, center) in zip(column, placed) { y[row] = center }
    }

    let cards = widest(columns.events) / 2
    let leftEdge = -cards - gap
    let rightEdge = cards + gap
    let isLeft = Set(columns.left)
    let isRight = Set(columns.right)
    centers = nodes.indices.map { row in
      let half = nodes[row].width / 2
      let x = isLeft.contains(row) ? leftEdge - half : isRight.contains(row) ? rightEdge + half : 0
      return Point(x, y[row] ?? 0)
    }
  }

  /// The mean height of the events that a node is joined with.
  private static func middle(of row: Int, _ edges: [FigureEdge], _ y: [Int: Double]) -> Double? {
    let around = edges.compactMap { edge -> Double? in
      edge.source == row ? y[edge.target] : edge.target == row ? y[edge.source] : nil
    }
    return around.isEmpty ? nil : around.reduce(0, +) / Double(around.count)
  }

  /// Moves centers apart, in their order and as little as possible, until none overlaps.
  ///
  /// Least squares under an order: neighbors that would overlap are pooled and placed around their
  /// common mean.
  ///
  /// Source: R. E. Barlow et al., *Statistical Inference under Order Restrictions*, 1972 (pool
  /// adjacent violators).
  ///
  /// - Parameters:
  ///   - wishes: Where each would stand alone.
  ///   - heights: One per center.
  ///   - height: All stay between 0 and this, where they fit.
  /// - Returns: One center per wish.
  static func apart(_ wishes: [Double], heights: [Double], within height: Double) -> [Double] {
    guard !wishes.isEmpty else { return [] }
    // Offsets of a tight stack: with them taken away, "below" becomes "not less".
    var offsets = [heights[0] / 2]
    for row in wishes.indices.dropFirst() {
      offsets.append(offsets[row - 1] + (heights[row - 1] + heights[row]) / 2 + nodeGap)
    }
    let stack = offsets[wishes.count - 1] + heights[wishes.count - 1] / 2
    var pools: [(sum: Double, count: Int)] = []
    for (wish, offset) in zip(wishes, offsets) {
      pools.append((wish - offset, 1))
      while pools.count > 1, let last = pools.last {
        let above = pools[pools.count - 2]
        guard above.sum / Double(above.count) > last.sum / Double(last.count) else { break }
        pools.removeLast(2)
        pools.append((above.sum + last.sum, above.count + last.count))
      }
    }
    let shifts = pools.flatMap { pool in
      Array(repeating: pool.sum / Double(pool.count), count: pool.count)
    }
    return zip(shifts, offsets).map { shift, offset in
      min(max(shift, 0), max(0, height - stack)) + offset
    }
  }
}
