/// The numbered sources beneath a drawing, laid out.
package struct SourceBlock: Sendable {
  package let marks: [Mark]
  /// In points, from the top of the heading to the bottom of the last line.
  package let height: Double
  /// How many sources found no room; the last line says so.
  package let omitted: Int

  /// In points.
  package static let fontSize = 6.5

  /// Lays out a heading and notes in one or two columns.
  ///
  /// A note that does not fit its column is continued on the next line. Where the lines do not
  /// suffice, whole notes are left out and the last line counts them.
  ///
  /// - Parameters:
  ///   - notes: The sources; drawn in the order of their numbers.
  ///   - heading: The word above, such as "Sources".
  ///   - origin: The upper left corner of the block.
  ///   - width: Its width in points; from 340 on there are two columns.
  ///   - language: A language tag, which decides on quotation marks.
  ///   - maximumLines: How many lines each column may have, without the heading.
  ///   - overflow: Words a number of sources that are left out.
  package init(
    notes: [SourceNote], heading: String, at origin: Point, width: Double, language: String,
    maximumLines: Int = 12, overflow: (Int) -> String
  ) {
    guard !notes.isEmpty else {
      (marks, height, omitted) = ([], 0, 0)
      return
    }
    let columnCount = width >= 340 && notes.count > 2 ? 2 : 1
    let gap = 14.0
    let columnWidth = (width - gap * Double(columnCount - 1)) / Double(columnCount)
    let sorted = notes.sorted { $0.number < $1.number }
    let indent =
      4 + (sorted.map { Self.numberWidth($0.number) }.max() ?? 0)
    let wrapped = sorted.map { note in
      TextMetrics.wrap(
        note.text(language: language), width: columnWidth - indent, size: Self.fontSize
      ).lines
    }
    let columns = Self.columns(
      lineCounts: wrapped.map { max(1, $0.count) }, columnCount: columnCount,
      maximumLines: maximumLines)

    let step = Self.fontSize * TextMetrics.leading
    let firstBaseline = origin.y + Self.fontSize * TextMetrics.capHeight
    var marks: [Mark] = [
      .text(
        TextMark(
          heading, at: Point(origin.x, firstBaseline), size: Self.fontSize, weight: .bold,
          color: Palette.note))
    ]
    var deepest = 0
    for (column, notesOfColumn) in columns.enumerated() {
      let left = origin.x + Double(column) * (columnWidth + gap)
      var line = 1
      for index in notesOfColumn {
        let baseline = firstBaseline + Double(line) * step + 1.5
        marks.append(
          Self.mark(of: sorted[index], lines: wrapped[index], at: Point(left, baseline), indent))
        line += max(1, wrapped[index].count)
      }
      deepest = max(deepest, line - 1)
    }
    let shown = columns.reduce(0) { $0 + $1.count }
    if shown < sorted.count {
      deepest += 1
      let baseline = firstBaseline + Double(deepest) * step + 1.5
      marks.append(
        .text(
          TextMark(
            overflow(sorted.count - shown), at: Point(origin.x + indent, baseline),
            size: Self.fontSize, color: Palette.note)))
    }
    self.marks = marks
    omitted = sorted.count - shown
    height =
      Self.fontSize * (TextMetrics.capHeight + TextMetrics.descent)
      + Double(deepest) * step + 1.5
  }

  /// Returns which notes stand in which column: as even as the order allows, none split.
  private static func columns(
    lineCounts: [Int], columnCount: Int, maximumLines: Int
  ) -> [[Int]] {
    let total = lineCounts.reduce(0, +)
    let longest = lineCounts.max() ?? 0
    let even = max(longest, (total + columnCount - 1) / columnCount)
    for depth in even...max(even, maximumLines) {
      let filled = fill(lineCounts, columnCount: columnCount, depth: min(depth, maximumLines))
      if filled.reduce(0, { $0 + $1.count }) == lineCounts.count { return filled }
    }
    return fill(lineCounts, columnCount: columnCount, depth: maximumLines)
  }

  private static func fill(_ lineCounts: [Int], columnCount: Int, depth: Int) -> [[Int]] {
    var columns: [[Int]] = [[]]
    var used = 0
    for (index, count) in lineCounts.enumerated() {
      if used + count > depth, used > 0 {
        guard columns.count < columnCount else { break }
        columns.append([])
        used = 0
      }
      guard used + count <= depth else { break }
      columns[columns.count - 1].append(index)
      used += count
    }
    return columns
  }

  private static func numberWidth(_ number: Int) -> Double {
    TextMetrics.width(of: "\(number)", size: fontSize, weight: .bold)
  }

  private static func mark(
    of note: SourceNote, lines: [String], at position: Point, _ indent: Double
  ) -> Mark {
    let number = Mark.text(
      TextMark(
        "\(note.number)", at: Point(position.x + indent - 4, position.y), size: fontSize,
        weight: .bold, anchor: .end, color: Palette.note))
    let text = Mark.lines(
      lines,
      like: TextMark(
        "", at: Point(position.x + indent, position.y), size: fontSize,
        color: note.link == nil ? Palette.note : Palette.link))
    return .group(
      GroupMark(id: "source-\(note.number)", role: .object, link: note.link, [number] + text))
  }
}
