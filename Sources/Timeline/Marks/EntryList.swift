import Drawing

/// A list of events in words beneath the chart: those with numbers, or those without a date.
struct EntryList {
  static let fontSize = 7.0
  private static let columnGap = 14.0
  private static let space = 2.0

  /// One event of the list.
  struct Row {
    /// The number of its disc; `nil` in the list of the undated.
    let number: Int?
    /// The bold part; empty where there is no date.
    let date: String
    let text: String
    let sources: [Int]
  }

  /// A row set in lines.
  private struct SetRow {
    let row: Row
    /// How far the first line of the text is moved aside by the date, in points.
    let indent: Double
    /// The date in lines; more than one where it is too long to be followed by text.
    let dates: [String]
    let lines: [String]
    var height: Double { Double(lines.count) * fontSize * TextMetrics.leading + space }
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
    let set = rows.map { Self.set($0, width: columnWidth - indent) }
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
      marks += Self.marks(of: row, at: Point(left, y), indent)
      y += row.height
      deepest = max(deepest, y)
    }
    self.marks = marks
    height = deepest - origin.y
  }

  /// Sets the date in bold and lets the text run on after it.
  private static func set(_ row: Row, width: Double) -> SetRow {
    let tail = EventLabel.width(ofSuperscripts: EventLabel.superscripts(row.sources))
    let room = max(width - tail, 40)
    guard !row.date.isEmpty else {
      let lines = TextMetrics.wrap(row.text, width: room, size: fontSize).lines
      return SetRow(row: row, indent: 0, dates: [], lines: lines)
    }
    let indent = TextMetrics.width(of: row.date + " ", size: fontSize, weight: .bold) + 1
    guard indent < room * 0.7 else {
      let dates = TextMetrics.wrap(row.date, width: room, size: fontSize, weight: .bold).lines
      let lines = TextMetrics.wrap(row.text, width: room, size: fontSize).lines
      return SetRow(row: row, indent: 0, dates: dates, lines: dates.map { _ in "" } + lines)
    }
    let first = TextMetrics.wrap(
      row.text, width: room - indent, size: fontSize, maximumLines: 1)
    let rest = TextMetrics.wrap(first.rest, width: room, size: fontSize).lines
    return SetRow(row: row, indent: indent, dates: [row.date], lines: first.lines + rest)
  }

  private static func marks(of set: SetRow, at origin: Point, _ indent: Double) -> [Mark] {
    let leading = fontSize * TextMetrics.leading
    let baseline = origin.y + fontSize * TextMetrics.capHeight
    let left = origin.x + indent
    var marks: [Mark] = []
    if let number = set.row.number {
      let middle = Point(origin.x + 4.4, baseline - fontSize * TextMetrics.capHeight / 2)
      marks += [
        .circle(
          center: middle, radius: 4.2, fill: Palette.paper,
          stroke: Stroke(Palette.neutral, width: 0.6)),
        .text(
          TextMark(
            "\(number)", at: Point(middle.x, middle.y + 6 * TextMetrics.capHeight / 2), size: 6,
            weight: .bold, anchor: .middle)),
      ]
    }
    marks += Mark.lines(
      set.dates,
      like: TextMark("", at: Point(left, baseline), size: fontSize, weight: .bold))
    marks += set.lines.enumerated().filter { !$1.isEmpty }.map { number, line in
      let x = left + (number == 0 ? set.indent : 0)
      return .text(
        TextMark(line, at: Point(x, baseline + Double(number) * leading), size: fontSize))
    }
    let lastWidth =
      (set.lines.last.map { TextMetrics.width(of: $0, size: fontSize) } ?? 0)
      + (set.lines.count == 1 ? set.indent : 0)
    let lastBaseline = baseline + Double(set.lines.count - 1) * leading
    return marks
      + Superscripts.marks(set.row.sources, at: Point(left + lastWidth + 1, lastBaseline))
  }
}
