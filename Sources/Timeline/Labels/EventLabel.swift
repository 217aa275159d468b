import Chronology
import Drawing

/// The words beside one event: a bold date, the label in lines, and its source numbers.
struct EventLabel {
  static let fontSize = 7.5
  static let superscriptSize = 6.0
  /// The widest a label may be: 38 mm.
  static let maximumWidth = 107.7

  let date: String
  let lines: [String]
  /// The source numbers, with what separates them; "+2" stands for those that are too many.
  let superscripts: [String]
  /// In points; the widest line, with the superscripts at the end of the last.
  let width: Double

  /// In points, from the top of the capitals to the lowest descender.
  var height: Double {
    let leading = Self.fontSize * TextMetrics.leading
    return Double(lines.count) * leading
      + Self.fontSize * (TextMetrics.capHeight + TextMetrics.descent)
  }

  /// Sets a label; `nil` where its text needs more lines than there may be, or its date more room.
  init?(_ entry: TimelineEntry, date: EDTF, language: Language, density: LabelDensity) {
    self.date = Self.dateText(date, entry, language)
    let superscripts = Self.superscripts(entry.sources)
    let tail = Self.width(ofSuperscripts: superscripts)
    let dateWidth = TextMetrics.width(of: self.date, size: Self.fontSize, weight: .bold)
    guard dateWidth <= Self.maximumWidth * 1.5 else { return nil }
    let room = max(Self.maximumWidth, dateWidth)
    let wrapped = TextMetrics.wrap(
      entry.label, width: room, size: Self.fontSize, maximumLines: density.lines)
    guard wrapped.isComplete else { return nil }
    let lines = Self.narrowed(
      entry.label, maximumLines: density.lines, from: max(dateWidth, density.leastWidth), to: room)
    width = lines.enumerated().reduce(dateWidth) { widest, line in
      let own = TextMetrics.width(of: line.element, size: Self.fontSize)
      return max(widest, own + (line.offset == lines.count - 1 ? tail : 0))
    }
    self.lines = lines
    self.superscripts = superscripts
  }

  /// The date in words, and how the event stands to the world where it is no plain fact.
  static func dateText(_ date: EDTF, _ entry: TimelineEntry, _ language: Language) -> String {
    let words = ChartWords(language)
    let status = words.factuality(entry.factuality)
    return ([words.date(date)] + (status.map { [$0] } ?? []) + disputed(entry, words))
      .joined(separator: " · ")
  }

  /// The dates that other sources give, with their numbers.
  private static func disputed(_ entry: TimelineEntry, _ words: ChartWords) -> [String] {
    guard !entry.otherDates.isEmpty else { return [] }
    let dates = entry.otherDates.map { other in
      let numbers = other.sources.map { "\($0)" }.joined(separator: ",")
      return words.date(other.date) + (numbers.isEmpty ? "" : "\u{A0}[\(numbers)]")
    }
    return [words.disputed + words.colon + " " + dates.joined(separator: ", ")]
  }

  /// The widths of the numbers and of the gap before them.
  static func width(ofSuperscripts texts: [String]) -> Double {
    texts.isEmpty
      ? 0 : 1 + texts.reduce(0) { $0 + TextMetrics.width(of: $1, size: superscriptSize) }
  }

  static func superscripts(_ sources: [Int]) -> [String] {
    let sorted = Set(sources).sorted()
    var texts = sorted.prefix(4).enumerated().map { $0 == 0 ? "\($1)" : ",\($1)" }
    if sorted.count > 4 { texts.append(" +\(sorted.count - 4)") }
    return texts
  }

  /// The text in the narrowest column in which its lines suffice, down to a least width.
  private static func narrowed(
    _ text: String, maximumLines: Int, from least: Double, to most: Double
  ) -> [String] {
    var width = most
    var best = TextMetrics.wrap(text, width: width, size: fontSize).lines
    while width > least {
      width -= 2
      let lines = TextMetrics.wrap(text, width: width, size: fontSize).lines
      let fits = lines.allSatisfy { TextMetrics.width(of: $0, size: fontSize) <= width }
      guard lines.count <= maximumLines, fits else { break }
      best = lines
    }
    return best
  }
}
