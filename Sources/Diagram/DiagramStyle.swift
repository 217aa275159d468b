package import Chronology
package import Drawing

/// How a diagram is to look.
package struct DiagramStyle: Hashable, Sendable {
  package var title: String
  package var language: Language
  /// In millimeters; 160 fills the text column of an A4 page.
  package var widthInMillimeters: Double
  /// In words, such as « 15 janvier 2026 »; `nil` leaves the line out.
  package var asOf: String?
  /// Whether all is drawn, however small the text becomes and whatever the limits.
  package var keepsEverything: Bool
  /// The most nodes that are drawn; those with the fewest ties are left out and counted.
  package var maximumNodes: Int
  /// The most bundles of edges that are drawn; the rarest are left out and counted.
  ///
  /// Above 25, dates and kinds leave the edges.
  package var maximumEdges: Int
  /// The most events that are drawn; the least important are left out and counted.
  package var maximumEvents: Int
  /// What places the nodes.
  package var engine: DiagramEngine
  /// Whether a network is drawn as a table of who does what to whom.
  package var isMatrix: Bool
  package var theme: Theme

  /// The least width that a diagram can have.
  package static let narrowestInMillimeters = 60.0

  /// From this width on, a network has room for twice as much.
  private static let wideInMillimeters = 220.0

  /// Takes a title, and the defaults for a figure in a report.
  package init(
    title: String, language: Language, widthInMillimeters: Double = 160, asOf: String? = nil,
    maximumNodes: Int? = nil, maximumEdges: Int? = nil, maximumEvents: Int = 18,
    keepsEverything: Bool = false, engine: DiagramEngine = .auto, isMatrix: Bool = false,
    theme: Theme = .print
  ) {
    self.title = title
    self.language = language
    self.widthInMillimeters = widthInMillimeters
    self.asOf = asOf
    let isWide = widthInMillimeters >= Self.wideInMillimeters
    self.maximumNodes = maximumNodes ?? (isWide ? 60 : 30)
    self.maximumEdges = maximumEdges ?? (isWide ? 50 : 25)
    self.maximumEvents = maximumEvents
    self.keepsEverything = keepsEverything
    self.engine = engine
    self.isMatrix = isMatrix
    self.theme = theme
  }
}
