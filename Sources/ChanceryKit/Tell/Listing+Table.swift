extension Listing {
  private static let gap = "  "

  /// The rows as an aligned table under its headings.
  ///
  /// A column in which nothing stands is left out. Without a width nothing is wrapped; nothing is
  /// ever cut. Where even wrapped columns do not fit, each row becomes a block of labeled lines.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; `nil` for a file or a pipe.
  ///   - inColor: Whether headings and styles are marked.
  /// - Returns: Lines, each with a line feed; nothing where there is no row.
  package func table(width: Int?, inColor: Bool) -> String {
    let shown = columns.indices.filter { index in rows.contains { !$0.cells[index].isEmpty } }
    guard !shown.isEmpty else { return "" }
    guard let widths = widths(of: shown, within: width) else {
      return blocks(of: shown, width: width ?? .max, inColor: inColor)
    }
    var text = ""
    let headings = shown.map { TerminalText(columns[$0].heading, .strong) }
    text += lines(of: headings, shown, widths, inColor)
    for row in rows { text += lines(of: shown.map { row.cells[$0] }, shown, widths, inColor) }
    return text
  }

  /// The width of each shown column; `nil` where they cannot stand side by side.
  private func widths(of shown: [Int], within width: Int?) -> [Int]? {
    var widths = shown.map { column in
      rows.reduce(TerminalText(columns[column].heading).width) {
        max($0, $1.cells[column].width)
      }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * (shown.count - 1) - width
    func narrowest(_ index: Int) -> Int { columns[shown[index]].narrowest ?? .max }
    while excess > 0 {
      // The widest of those that can give way does; all of them end up alike.
      let yielding = shown.indices.filter { widths[$0] > narrowest($0) }
      guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return nil }
      let next = yielding.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let cut = min(excess, max(1, widths[widest] - max(next, narrowest(widest))))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }

  private func lines(
    of cells: [TerminalText], _ shown: [Int], _ widths: [Int], _ inColor: Bool
  ) -> String {
    let wrapped = cells.indices.map { cells[$0].wrapped(to: widths[$0]) }
    let height = wrapped.map(\.count).max() ?? 0
    var text = ""
    for line in 0..<height {
      var parts = ""
      var pending = ""
      for (index, pieces) in wrapped.enumerated() {
        if index > 0 { pending += Self.gap }
        let piece = line < pieces.count ? pieces[line] : TerminalText("")
        let space = String(repeating: " ", count: max(0, widths[index] - piece.width))
        if columns[shown[index]].isNumeric { pending += space }
        if !piece.isEmpty {
          parts += pending + piece.rendered(inColor: inColor)
          pending = ""
        }
        if !columns[shown[index]].isNumeric { pending += space }
      }
      text += parts + "\n"
    }
    return text
  }

  private func blocks(of shown: [Int], width: Int, inColor: Bool) -> String {
    rows.map { row in
      shown.filter { !row.cells[$0].isEmpty }.map { index in
        let line = TerminalText(columns[index].heading + " ", .faint) + row.cells[index]
        return line.wrapped(to: width).map { $0.rendered(inColor: inColor) + "\n" }.joined()
      }.joined()
    }.joined(separator: "\n")
  }
}
