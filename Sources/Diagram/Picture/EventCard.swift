import Chronology
import Drawing
import Ontology

/// What stands on the card of an event: its title, and a foot with certainty, date and sources.
struct EventCard: Hashable, Sendable {
  /// A piece of the foot in one style.
  enum Run: Hashable, Sendable {
    /// « prévu », « hypothèse », « démenti ».
    case certainty(String)
    /// A date, or what stands between dates and numbers.
    case plain(String)
    /// The number of a source.
    case source(Int)

    var text: String {
      switch self {
      case .certainty(let text), .plain(let text): text
      case .source(let number): "\(number)"
      }
    }

    var weight: FontWeight {
      if case .certainty = self { .bold } else { .regular }
    }

    /// In points, at full size.
    var width: Double { TextMetrics.width(of: text, size: EventCard.footSize, weight: weight) }
  }

  /// The title, at most three lines.
  let title: [String]
  /// The lines of the foot.
  let foot: [[Run]]
  /// Whether the title is longer than the card shows.
  let isShortened: Bool
  /// The room for text, in points at full size.
  let textWidth: Double

  /// In points.
  static let titleSize = 7.5
  static let footSize = 6.5
  /// From baseline to baseline, in points.
  static let titlePitch = 8.7
  static let footPitch = 8.0
  /// The radius of the sign at the upper left, in points.
  static let signRadius = 2.9
  /// From the card's left edge to its text, in points.
  static let textInset = 13.0
  /// Above and below the text, and at its right, in points.
  static let margin = 4.5
  /// The widest that text may be: 38 mm.
  static let widestText = 107.7

  private static let mostTitleLines = 3
  private static let mostNumbers = 8

  /// Words an event.
  ///
  /// - Parameters:
  ///   - node: The event.
  ///   - wording: The language's words.
  ///   - measure: The widest that a line may be, in points.
  init(_ node: DiagramNode, _ wording: DiagramWording, measure: Double = widestText) {
    (title, isShortened) = Self.shortened(wording.bound(node.label), to: measure)
    foot = Self.foot(of: node, wording, measure)
    let titleWidth = title.map { TextMetrics.width(of: $0, size: Self.titleSize) }.max() ?? 0
    let footWidth = foot.map { $0.reduce(0) { $0 + $1.width } }.max() ?? 0
    textWidth = max(titleWidth, footWidth)
  }

  /// In points.
  var width: Double { Self.textInset + textWidth + Self.margin + 1 }

  /// In points.
  var height: Double {
    let titleHeight = Self.titleSize + Double(max(title.count, 1) - 1) * Self.titlePitch
    return 2 * Self.margin + titleHeight + Double(foot.count) * Self.footPitch
  }

  /// Breaks a title, and ends in « … » what does not fit.
  private static func shortened(
    _ text: String, to measure: Double
  ) -> (lines: [String], isShortened: Bool) {
    let wrapped = TextMetrics.wrap(
      text, width: measure, size: titleSize, maximumLines: mostTitleLines)
    guard !wrapped.isComplete, var last = wrapped.lines.last else { return (wrapped.lines, false) }
    while !last.isEmpty, TextMetrics.width(of: last + "…", size: titleSize) > measure {
      last.removeLast()
    }
    // A word cut in the middle would be misread, a long compound can only be cut.
    if last != wrapped.lines.last, let space = last.lastIndex(of: " ") {
      last = String(last[..<space])
    }
    while let end = last.last, end.isWhitespace || ",;:(«".contains(end) { last.removeLast() }
    return (wrapped.lines.dropLast() + [last + "…"], true)
  }

  private static func foot(
    of node: DiagramNode, _ wording: DiagramWording, _ measure: Double
  ) -> [[Run]] {
    var lines: [[Run]] = [[]]
    func add(_ runs: [Run], after separator: String) {
      let used = lines[lines.count - 1].reduce(0) { $0 + $1.width }
      let between = Run.plain(separator)
      if used > 0, used + between.width + runs.reduce(0, { $0 + $1.width }) > measure {
        lines.append(runs)
      } else {
        lines[lines.count - 1] += used > 0 ? [between] + runs : runs
      }
    }
    let certainty = node.factuality.remark(in: wording.language)
    if !certainty.isEmpty { add([.certainty(certainty)], after: "") }
    let date = TextMetrics.wrap(wording.date(of: node), width: measure, size: footSize)
    for (row, line) in date.lines.enumerated() {
      // What was broken once is not joined again.
      if row > 0 { lines.append([.plain(line)]) } else { add([.plain(line)], after: "\u{A0}· ") }
    }
    if !node.sourceNumbers.isEmpty { add(numbers(node.sourceNumbers), after: "\u{A0}") }
    return lines
  }

  /// « [2, 5] », and how many more there are.
  private static func numbers(_ numbers: [Int]) -> [Run] {
    var runs: [Run] = [.plain("[")]
    for (row, number) in numbers.prefix(mostNumbers).enumerated() {
      if row > 0 { runs.append(.plain(",\u{A0}")) }
      runs.append(.source(number))
    }
    let more = numbers.count - mostNumbers
    return runs + [.plain(more > 0 ? "\u{A0}+\(more)]" : "]")]
  }
}
