import Drawing

/// The raised numbers that lead from a text to its sources.
enum Superscripts {
  /// How far the numbers are raised, in points.
  private static let rise = 2.4

  /// The marks after a text that ends at a point on its baseline; each number is a link.
  static func marks(_ sources: [Int], at end: Point) -> [Mark] {
    let numbers = Set(sources).sorted()
    var x = end.x
    return EventLabel.superscripts(sources).enumerated().map { index, text in
      defer { x += TextMetrics.width(of: text, size: EventLabel.superscriptSize) }
      let mark = Mark.text(
        TextMark(
          text, at: Point(x, end.y - rise), size: EventLabel.superscriptSize,
          color: Palette.link))
      guard !text.hasPrefix(" ") else { return mark }
      return .group(GroupMark(link: SafeLink("#source-\(numbers[index])"), [mark]))
    }
  }
}
