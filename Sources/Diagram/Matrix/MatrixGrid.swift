import Drawing

/// The measures of a matrix: its cells and the room for names.
struct MatrixGrid: Sendable {
  /// The side of a cell, in points.
  let side: Double
  /// The room for the names of rows, in points.
  let nameWidth: Double
  /// The room for the names of columns, in points.
  let nameHeight: Double
  /// The size of names, in points.
  let fontSize: Double
  let count: Int

  /// The narrowest cell that still holds a figure, in points.
  static let narrowest = 6.0
  private static let widest = 20.0
  /// The size of figures, and the least of names, in points.
  static let numberSize = 6.0
  private static let longestName = 118.0
  /// Between names and cells, in points; the strip of a bloc stands there.
  static let gap = 6.0

  /// The most actors for whom a width has room.
  static func capacity(width: Double) -> Int {
    max(2, min(60, Int((width - 92) / narrowest)))
  }

  /// Finds the largest cells that a room allows.
  ///
  /// - Parameters:
  ///   - names: The names of the actors.
  ///   - width: The room in points.
  ///   - height: The room in points.
  init(_ names: [String], width: Double, height: Double) {
    count = names.count
    let divisor = Double(max(names.count, 1))
    var side = Self.widest
    var measured = (size: 0.0, width: 0.0)
    // Names that get smaller with the cells leave more room to these.
    for _ in 0..<8 {
      let size = min(7.5, max(Self.numberSize, side * 0.8))
      let widest = names.map { TextMetrics.width(of: $0, size: size) }.max() ?? 0
      // Cells come before names: a name can be cut.
      let most = max(40, width - Self.gap - Self.narrowest * divisor)
      measured = (size, min(widest, Self.longestName, most))
      let room = min(width, height) - measured.width - Self.gap
      let next = min(Self.widest, max(Self.narrowest * 0.9, room / divisor))
      if next >= side - 0.01 { break }
      side = next
    }
    self.side = side
    fontSize = measured.size
    nameWidth = measured.width
    nameHeight = measured.width
  }

  /// In points.
  var width: Double { nameWidth + Self.gap + side * Double(count) }

  /// In points.
  var height: Double { nameHeight + Self.gap + side * Double(count) }

  /// Whether each half of a cell has room for a figure of its own.
  var hasRoomForBoth: Bool { side >= 15 }

  /// The upper left corner of the cells, within the matrix.
  var origin: Point { Point(nameWidth + Self.gap, nameHeight + Self.gap) }

  /// The square of a cell, within the matrix.
  func box(_ place: DyadMatrix.Place) -> Box {
    Box(
      x: origin.x + Double(place.column) * side, y: origin.y + Double(place.row) * side,
      width: side, height: side)
  }

  /// A name, cut where it has no room.
  func fitting(_ name: String) -> (text: String, isShortened: Bool) {
    guard TextMetrics.width(of: name, size: fontSize) > nameWidth + 0.01 else {
      return (name, false)
    }
    // No letter is so narrow that more would fit; marks without width may be many.
    var cut = String(name.prefix(Int(nameWidth)))
    while !cut.isEmpty, TextMetrics.width(of: cut + "…", size: fontSize) > nameWidth {
      cut.removeLast()
    }
    while cut.last?.isWhitespace == true { cut.removeLast() }
    return (cut + "…", true)
  }
}
