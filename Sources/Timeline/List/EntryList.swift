import Drawing

/// A list of events in words beneath the chart: those with numbers, or those without a date.
struct EntryList {
  static let fontSize = 7.0
  private static let columnGap = 14.0

  /// One event of the list.
  struct Row {
    /// The number of its disc; `nil` in the list of the undated.
    let number: Int?
    /// The bold part; empty where there is no date.
    let date: String
    let text: String
    let sources: [Int]
  }

  let marks: [Mark]
  let height: Double

  /// Sets a list under its heading, in two columns where there is room for them.
  init(_ rows: [Row], heading: String, at origin: Point, width: Double) {
    guard !rows.isEmpty else {
      (marks, height) = ([], 0)
      return
    }
    let columnCount = width >= 340 && rows.count > 1 ? 2 : 1
    let columnWidth =
      (width - Self.columnGap * Double(columnCount - 1)) / Double(columnCount)
    let indent = rows.contains { $0.number != nil } ? 13.0 : 0
    let set = rows.map { EntryText($0, width: columnWidth - indent) }
    let top = origin.y + Self.fontSize * TextMetrics.leading + 2
    var marks: [Mark] = [
      .text(
        TextMark(
          heading, at: Point(origin.x, origin.y + Self.fontSize * TextMetrics.capHeight),
          size: Self.fontSize, weight: .bold))
    ]
    let half = set.reduce(0) { $0 + $1.height } / Double(columnCount)
    var (column, y, deepest) = (0, top, top)
    for row in set {
      if column + 1 < columnCount, y - top + row.height / 2 > half {
        column += 1
        y = top
      }
      let left = origin.x + Double(column) * (columnWidth + Self.columnGap)
      marks += row.marks(at: Point(left, y), indent: indent)
      y += row.height
      deepest = max(deepest, y)
    }
    self.marks = marks
    height = deepest - origin.y
  }
}
