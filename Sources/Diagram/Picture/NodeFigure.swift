import Chronology
import Drawing
import Ontology

/// A node as it will be drawn: its lines of text and its size.
struct NodeFigure: Hashable, Sendable {
  let node: DiagramNode
  /// The label, broken into lines; an event's stands on its card.
  let lines: [String]
  /// What an event's card says; `nil` for all else.
  let card: EventCard?
  /// In points, at full size.
  let width: Double
  /// In points, at full size.
  let height: Double
  /// Whether the label is longer than the figure shows.
  let isShortened: Bool
  /// What stands below the label: how many others are tied to it alone; `nil` for none.
  let note: String?

  /// In points.
  static let fontSize = 7.5
  /// From baseline to baseline, in points.
  static let lineHeight = 9.0
  /// Of what stands below the label, in points.
  static let noteSize = 6.5
  static let noteHeight = 7.6

  /// Measures a node.
  ///
  /// - Parameters:
  ///   - node: What is drawn.
  ///   - language: The language of dates.
  ///   - measure: The widest that a line of an event's card may be, in points.
  ///   - folded: How many others are tied to it alone and only counted.
  init(
    _ node: DiagramNode, language: Language, measure: Double = EventCard.widestText,
    folded: Int = 0
  ) {
    self.node = node
    note = folded > 0 ? DiagramWording(language: language).others(folded) : nil
    guard node.kind != .event else {
      let card = EventCard(node, DiagramWording(language: language), measure: measure)
      self.card = card
      (lines, width, height, isShortened) = ([], card.width, card.height, card.isShortened)
      return
    }
    card = nil
    let label = Self.lines(of: node.label)
    lines = label.lines
    isShortened = label.isShortened
    let noteWidth = note.map { TextMetrics.width(of: $0, size: Self.noteSize) } ?? 0
    let textWidth = max(
      noteWidth, lines.map { TextMetrics.width(of: $0, size: Self.fontSize) }.max() ?? 0)
    let textHeight =
      Double(max(lines.count, 1)) * Self.lineHeight + (note == nil ? 0 : Self.noteHeight)
    switch node.kind {
    case .entity(.country):
      width = textWidth + 12 + Self.tabWidth(node.code)
      height = textHeight + 7
    case .entity(.organization):
      width = textWidth + 14
      height = textHeight + 9
    case .entity(.person):
      width = textWidth * 1.12 + 18
      height = textHeight * 1.2 + 9
    case .entity(.place), .event:
      width = textWidth + 16
      height = textHeight + 7
    case .document:
      width = textWidth + 18
      height = textHeight + 8
    }
  }

  /// Takes a size for a sign without text.
  init(sign node: DiagramNode, width: Double, height: Double) {
    self.node = node
    self.width = width
    self.height = height
    (lines, card, isShortened, note) = ([], nil, false, nil)
  }

  /// How far a second outline reaches beyond the first, to the right and upwards, in points.
  static let stackShift = 2.2

  /// Returns the room it takes with all that reaches beyond its outline.
  func room(in box: Box) -> Box {
    guard node.isCollective else { return box }
    let shift = Self.stackShift
    return box.union(
      Box(x: box.x + shift, y: box.y - shift, width: box.width, height: box.height))
  }

  /// Returns the figure high enough for edges to end beside each other at one of its sides.
  func raised(forEdges count: Int) -> NodeFigure {
    NodeFigure(self, width: width, height: max(height, min(60, 5.2 * Double(count) + 3)))
  }

  /// Returns the figure in another width, so that cards stand flush.
  func widened(to width: Double) -> NodeFigure {
    NodeFigure(self, width: max(width, self.width), height: height)
  }

  private init(_ figure: NodeFigure, width: Double, height: Double) {
    (node, lines, card, isShortened) = (figure.node, figure.lines, figure.card, figure.isShortened)
    note = figure.note
    (self.width, self.height) = (width, height)
  }

  /// Whether the outline is an ellipse.
  var isRound: Bool { node.kind == .entity(.person) }

  /// The outline that edges are cut off at.
  var outline: LayoutRequest.Outline {
    LayoutRequest.Outline(width: width, height: height, isRound: isRound)
  }

  /// Returns whether a point lies inside the figure drawn around a center.
  func contains(_ point: Point, center: Point) -> Bool {
    let x = (point.x - center.x) / (width / 2)
    let y = (point.y - center.y) / (height / 2)
    return isRound ? x * x + y * y < 1 : max(x.magnitude, y.magnitude) < 1
  }

  /// The width of the tab that holds a country's code.
  static func tabWidth(_ code: String?) -> Double {
    code.map { TextMetrics.width(of: $0, size: 6.5, weight: .bold) + 7 } ?? 0
  }

  /// Breaks a label into one line where it is short, else two, else as many as four.
  private static func lines(of label: String) -> (lines: [String], isShortened: Bool) {
    let shapes = [(48.0, 1), (48, 2), (60, 2), (72, 2), (90, 2), (112, 2), (140, 2), (140, 4)]
    let widestWord = TextMetrics.widestWord(in: label, size: fontSize)
    for (width, count) in shapes where width >= widestWord {
      let wrapped = TextMetrics.wrap(label, width: width, size: fontSize, maximumLines: count)
      if wrapped.isComplete { return (wrapped.lines, false) }
    }
    let wrapped = TextMetrics.wrap(label, width: 132, size: fontSize, maximumLines: 4)
    guard !wrapped.isComplete else { return (wrapped.lines, false) }
    return (wrapped.lines.dropLast() + [(wrapped.lines.last ?? "") + "…"], true)
  }
}
