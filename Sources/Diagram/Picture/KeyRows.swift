import Drawing

/// Signs with their words, set one after the other in rows.
struct KeyRows {
  /// A sign and what it means.
  struct Entry {
    let text: String
    /// Draws the sign to the right of a place, around its height.
    let sign: (Point) -> [Mark]

    /// Takes the words and what draws the sign.
    init(text: String, sign: @escaping (Point) -> [Mark]) {
      self.text = text
      self.sign = sign
    }
  }

  let marks: [Mark]
  /// In points.
  let height: Double

  /// In points.
  static let signWidth = 24.0
  private static let fontSize = 6.5
  private static let rowHeight = 12.0

  /// Starts a new row where the width ends.
  init(_ entries: [Entry], at origin: Point, width: Double) {
    var marks: [Mark] = []
    var x = origin.x
    var row = 0
    for entry in entries {
      let textWidth = TextMetrics.width(of: entry.text, size: Self.fontSize)
      let entryWidth = Self.signWidth + 4 + textWidth
      if x > origin.x, x + entryWidth > origin.x + width {
        x = origin.x
        row += 1
      }
      let middle = origin.y + (Double(row) + 0.5) * Self.rowHeight
      marks += entry.sign(Point(x, middle))
      marks.append(
        .text(
          TextMark(
            entry.text,
            at: Point(
              x + Self.signWidth + 4, middle + Self.fontSize * TextMetrics.capHeight / 2),
            size: Self.fontSize, color: Palette.note)))
      x += entryWidth + 12
    }
    self.marks = marks
    height = entries.isEmpty ? 0 : Double(row + 1) * Self.rowHeight
  }
}
