/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
  /// How a line ends.
  package enum Cap: String, Sendable {
    case butt, round, square
  }

  package let color: Color
  /// In points.
  package let width: Double
  /// Lengths of line and gap in turn, in points; empty for a solid line.
  package let dash: [Double]
  package let cap: Cap

  /// Takes color, width in points, dashes and ends.
  package init(_ color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
  }
}
