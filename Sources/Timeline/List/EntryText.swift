import Drawing

/// An event in words, set in lines: its date in bold, and the text running on after it.
struct EntryText {
  private static let space = 2.0
  private static var size: Double { EntryList.fontSize }

  private let row: EntryList.Row
  /// How far the first line of the text is moved aside by the date, in points.
  private let indent: Double
  /// The date in lines; more than one where it is too long to be followed by text.
  private let dates: [String]
  private let lines: [String]

  /// The room it takes, in points, with a gap beneath.
  var height: Double { Double(lines.count) * Self.size * TextMetrics.leading + Self.space }

  /// Sets a row in a column of a width in points.
  init(_ row: EntryList.Row, width: Double) {
    self.row = row
    let tail = EventLabel.width(ofSuperscripts: EventLabel.superscripts(row.sources))
    let room = max(width - tail, 40)
    guard !row.date.isEmpty else {
      lines = TextMetrics.wrap(row.text, width: room, size: Self.size).lines
      (indent, dates) = (0, [])
      return
    }
    let beside = TextMetrics.width(of: row.date + " ", size: Self.size, weight: .bold) + 1
    guard beside < room * 0.7 else {
      dates = TextMetrics.wrap(row.date, width: room, size: Self.size, weight: .bold).lines
      let text = TextMetrics.wrap(row.text, width: room, size: Self.size).lines
      (indent, lines) = (0, dates.map { _ in "" } + text)
      return
    }
    let first = TextMetrics.wrap(
      row.text, width: room - beside, size: Self.size, maximumLines: 1)
    let rest = TextMetrics.wrap(first.rest, width: room, size: Self.size).lines
    (indent, dates, lines) = (beside, [row.date], first.lines + rest)
  }

  /// The marks of the row, with its number in a disc where it has one.
  ///
  /// - Parameters:
  ///   - origin: The upper left corner.
  ///   - column: The room before the words, in points, in which the disc stands.
  /// - Returns: The marks, back to front.
  func marks(at origin: Point, indent column: Double) -> [Mark] {
    let leading = Self.size * TextMetrics.leading
    let baseline = origin.y + Self.size * TextMetrics.capHeight
    let left = origin.x + column
    var marks = row.number.map { disc($0, left: origin.x, baseline: baseline) } ?? []
    marks += Mark.lines(
      dates, like: TextMark("", at: Point(left, baseline), size: Self.size, weight: .bold))
    marks += lines.enumerated().filter { !$1.isEmpty }.map { number, line in
      let x = left + (number == 0 ? indent : 0)
      return .text(
        TextMark(line, at: Point(x, baseline + Double(number) * leading), size: Self.size))
    }
    let lastWidth =
      (lines.last.map { TextMetrics.width(of: $0, size: Self.size) } ?? 0)
      + (lines.count == 1 ? indent : 0)
    let lastBaseline = baseline + Double(lines.count - 1) * leading
    return marks + Superscripts.marks(row.sources, at: Point(left + lastWidth + 1, lastBaseline))
  }

  private func disc(_ number: Int, left: Double, baseline: Double) -> [Mark] {
    let middle = Point(left + 4.4, baseline - Self.size * TextMetrics.capHeight / 2)
    return [
      .circle(
        center: middle, radius: 4.2, fill: Palette.paper,
        stroke: Stroke(Palette.neutral, width: 0.6)),
      .text(
        TextMark(
          "\(number)", at: Point(middle.x, middle.y + 6 * TextMetrics.capHeight / 2), size: 6,
          weight: .bold, anchor: .middle)),
    ]
  }
}
