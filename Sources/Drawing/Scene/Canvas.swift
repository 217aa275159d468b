/// A whole drawing: its size, its words for those who cannot see it, and its marks.
///
/// One user unit is one point (1/72 inch), so that a font size is what print shows.
package struct Canvas: Hashable, Sendable {
  /// In millimeters; 160 fills the text column of an A4 page.
  package let widthInMillimeters: Double
  /// In points.
  package let height: Double
  package let title: String
  /// What the drawing shows, in sentences.
  package let description: String
  /// A language tag such as `fr`.
  package let language: String
  package let marks: [Mark]
  package let theme: Theme

  /// The width in points.
  package var width: Double { Self.points(fromMillimeters: widthInMillimeters) }

  /// Takes a drawing's size, words, marks and theme.
  package init(
    widthInMillimeters: Double, height: Double, title: String, description: String,
    language: String, marks: [Mark], theme: Theme = .print
  ) {
    self.widthInMillimeters = widthInMillimeters
    self.height = height
    self.title = title
    self.description = description
    self.language = language
    self.marks = marks
    self.theme = theme
  }

  /// Converts a length.
  package static func points(fromMillimeters length: Double) -> Double { length * 72 / 25.4 }

  /// Converts a length.
  package static func millimeters(fromPoints length: Double) -> Double { length * 25.4 / 72 }
}
