import Chronology
import Drawing

/// A bundle of edges as it will be drawn: its style and the lines of its label.
struct EdgeFigure: Hashable, Sendable {
  /// The most numbers of sources on an edge; the rest are counted.
  private static let mostNumbers = 5

  let bundle: EdgeBundle
  let style: EdgeStyle
  /// What it joins.
  let role: Role
  /// What it says, in ink.
  let headline: [String]
  /// Date and sources, in grey; sources alone where edges are too many.
  let footline: [String]
  /// The date or span in full, for those who hear the diagram.
  let date: String

  /// In points.
  static let fontSize = 6.5
  /// From baseline to baseline, in points.
  static let lineHeight = 7.6

  /// What an edge joins, which decides on what is written on it and where its head stands.
  enum Role: Hashable, Sendable {
    /// Two actors.
    case tie
    /// Somebody who takes part in an event; the event's card bears the words.
    case part
    /// An event and whom it aims at, or where it took place; the event's card bears the words.
    case aim

    /// What kinds of nodes an edge joins.
    init(source: DiagramNode.Kind, target: DiagramNode.Kind) {
      self = target == .event ? .part : source == .event ? .aim : .tie
    }
  }

  /// How much of a bundle is written on its edge.
  enum Detail: Hashable, Sendable {
    /// Kinds, count, date and sources.
    case full
    /// Count and sources.
    case brief
    /// Nothing; all of it is still read aloud.
    case none

    /// What a number of edges leaves room for.
    init(edgeCount: Int) {
      self = edgeCount <= 25 ? .full : edgeCount <= 150 ? .brief : .none
    }
  }

  /// Words a bundle.
  ///
  /// - Parameters:
  ///   - bundle: The edges.
  ///   - language: The language of dates.
  ///   - detail: How much of it stands on the edge, where that joins no event.
  ///   - role: What it joins.
  init(_ bundle: EdgeBundle, language: Language, detail: Detail, role: Role = .tie) {
    self.bundle = bundle
    self.role = role
    let detail = role == .tie ? detail : .none
    style = EdgeStyle(bundle.conduct)
    date = ShortDate.text(of: bundle.dates, in: language)
    let shown = bundle.sourceNumbers.prefix(
      bundle.sourceNumbers.count > Self.mostNumbers + 1
        ? Self.mostNumbers : bundle.sourceNumbers.count)
    let rest = bundle.sourceNumbers.count - shown.count
    let numbers =
      shown.map(String.init).joined(separator: ",\u{A0}") + (rest > 0 ? "\u{A0}+\(rest)" : "")
    let sources = numbers.isEmpty ? "" : "[\(numbers)]"
    let times = bundle.count > 1 ? "×\(bundle.count)" : ""
    guard detail == .full else {
      let isBrief = detail == .brief
      headline = isBrief && !times.isEmpty ? [times] : []
      footline = isBrief && !sources.isEmpty ? [sources] : []
      return
    }
    let more = bundle.labels.count > 2 ? ["+\(bundle.labels.count - 2)"] : []
    let kinds = (bundle.labels.prefix(2) + more).joined(separator: ", ")
    let sign = style.isNegative && !kinds.isEmpty ? "−\u{A0}" : ""
    let words = sign + [kinds, times].filter { !$0.isEmpty }.joined(separator: "\u{A0}")
    let when = [date, sources].filter { !$0.isEmpty }.joined(separator: " ")
    headline = Self.wrap(words)
    footline = Self.wrap(when)
  }

  /// Whether a head stands at its target.
  var hasHead: Bool { role != .part }

  /// Whether a minus stands on it; that of an event stands on its card.
  var hasMinus: Bool { role == .tie && style.isNegative }

  /// The room the label takes at full size, in points; `nil` without a label.
  var labelSize: (width: Double, height: Double)? {
    let widths =
      (headline + footline).map { TextMetrics.width(of: $0, size: Self.fontSize) }
    guard let widest = widths.max() else { return nil }
    return (widest + 4, Double(widths.count) * Self.lineHeight + 2)
  }

  private static func wrap(_ text: String) -> [String] {
    let widestWord = TextMetrics.widestWord(in: text, size: fontSize)
    for width in [44.0, 54, 66, 80, 110] where width >= widestWord {
      let wrapped = TextMetrics.wrap(text, width: width, size: fontSize, maximumLines: 2)
      if wrapped.isComplete { return wrapped.lines }
    }
    return TextMetrics.wrap(text, width: 110, size: fontSize).lines
  }
}
