import Chronology
import Drawing

/// What every diagram has around it: title above; rule, legend, sources and last line beneath.
struct DiagramFrame {
  static let titleSize = 9.5
  static let noteSize = 6.5

  /// What is drawn between the title and the rule.
  struct Content {
    /// In points.
    let height: Double
    /// Between the title and the drawing, and between the drawing and the rule, in points.
    let margins: (above: Double, beneath: Double)
    /// The marks, given how far down they begin.
    let marks: (Double) -> [Mark]
  }

  let style: DiagramStyle
  let sources: [SourceNote]
  let wording: DiagramWording
  /// What the drawing shows, in sentences.
  let description: String
  /// The last line.
  let footer: String

  /// The width of the drawing in points.
  var width: Double { Canvas.points(fromMillimeters: style.widthInMillimeters) }

  /// Puts a drawing into its frame.
  ///
  /// - Parameters:
  ///   - content: The drawing.
  ///   - legend: The legend's marks and height, given where it begins.
  /// - Returns: The whole figure.
  func canvas(
    around content: Content, legend: (Point) -> (marks: [Mark], height: Double)
  ) -> Canvas {
    let title = TextMetrics.wrap(style.title, width: width, size: Self.titleSize, weight: .bold)
    var marks = Mark.lines(
      title.lines, like: TextMark("", at: Point(0, 9), size: Self.titleSize, weight: .bold))
    let lead = Double(max(title.lines.count - 1, 0)) * Self.titleSize * TextMetrics.leading
    var y = 9 + lead + content.margins.above

    marks += content.marks(y)
    y += content.height + content.margins.beneath
    marks.append(
      .line(from: Point(0, y), to: Point(width, y), stroke: Stroke(Palette.hairline, width: 0.5)))
    y += 4

    let key = legend(Point(0, y))
    marks.append(.group(GroupMark(id: "legend", role: .presentation, key.marks)))
    y += key.height + 5

    let block = SourceBlock(
      notes: sources, heading: wording.sources, at: Point(0, y), width: width,
      language: style.language.rawValue, overflow: { wording.moreSources($0) })
    marks += block.marks
    y += block.height + (block.marks.isEmpty ? 0 : 7)

    let foot = TextMetrics.wrap(footer, width: width, size: Self.noteSize)
    marks += Mark.lines(
      foot.lines,
      like: TextMark("", at: Point(0, y + 5), size: Self.noteSize, color: Palette.note))
    y += Double(foot.lines.count) * Self.noteSize * TextMetrics.leading
    return Canvas(
      widthInMillimeters: style.widthInMillimeters, height: (y + 2).rounded(.up),
      title: style.title, description: description, language: style.language.rawValue,
      marks: marks, theme: style.theme)
  }
}
