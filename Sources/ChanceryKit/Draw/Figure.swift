package import Chronology
import Diagram
package import Drawing
import Ontology
import Timeline

/// A view, drawn.
package struct Figure: Sendable {
  private let canvas: Canvas
  private let pages: @Sendable () -> [Canvas]
  private let dot: String?
  private let created: String
  /// What a reader of the drawing should know.
  package let remarks: [String]
  /// How many events that were asked for are not drawn.
  let omitted: Int
  /// The documents and files that it refers to, with their numbers in it.
  let sources: SourceNumbers
  private let rows: @Sendable () throws -> Listing

  /// The words above.
  var title: String { canvas.title }
  /// What it shows, in sentences, for those who cannot see it.
  var alternativeText: String { canvas.description }
  /// Its width on paper.
  var widthInMillimeters: Double { canvas.widthInMillimeters }

  /// The events or ties that it shows, a row each.
  func listing() throws -> Listing { try rows() }

  /// Draws a view of a dossier.
  package init(_ view: View, of dossier: OpenDossier, language: Language) throws {
    let names = EntityNames(try dossier.entities(), language: language)
    let drawn: Drawn
    switch view.kind {
    case .timeline: drawn = try TimelineFigure.draw(view, dossier, names)
    case .diagram: drawn = try DiagramFigure.draw(view, dossier, names)
    case .network, .matrix: drawn = try NetworkFigure.draw(view, dossier, names)
    }
    self.init(drawn)
  }

  /// Takes what was drawn.
  init(_ drawn: Drawn) {
    canvas = drawn.canvas
    pages = drawn.pages ?? { [canvas = drawn.canvas] in [canvas] }
    dot = drawn.dot
    remarks = drawn.remarks
    omitted = drawn.omitted
    sources = drawn.sources
    rows = drawn.rows
    created = "\(drawn.latest ?? "1970-01-01")T00:00:00Z"
  }

  /// The formats it can be written in.
  package var formats: [OutputFormat] {
    dot == nil ? [.svg, .png, .pdf] : [.dot, .svg, .png, .pdf]
  }

  /// The bytes of a file.
  package func bytes(as format: OutputFormat) throws -> [UInt8] {
    if format == .dot {
      guard let dot else {
        throw FileError(
          path: ".dot", reason: "a timeline is no graph; write it as .svg, .png or .pdf")
      }
      return Array(dot.utf8)
    }
    if format == .pdf { return try Picture.pdf(of: pages(), created: created) }
    return try bytesOnOnePage(as: format)
  }

  /// The bytes of a file that is one page, however high; any format but `dot`.
  func bytesOnOnePage(as format: OutputFormat) throws -> [UInt8] {
    try Picture.bytes(of: canvas, as: format, created: created)
  }

  /// The text of an SVG whose ids begin with a prefix, for a page that it shares with others.
  func svg(idPrefix: String) -> String { SVGWriter.svg(canvas, idPrefix: idPrefix) }

  /// Digits that change whenever the bytes of a format would, as far as they follow from the
  /// drawing, this program and the libraries it renders with.
  func digest(of format: OutputFormat) -> String {
    var hash = StableHash()
    hash.combine(Chancery.version)
    hash.combine(DrawingLibraries.rsvgVersion)
    hash.combine(DrawingLibraries.cairoVersion)
    hash.combine(format.rawValue)
    hash.combine(created)
    for page in format == .pdf ? pages() : [canvas] { hash.combine(SVGWriter.svg(page)) }
    return hash.digits
  }

  /// What one kind of view gives.
  struct Drawn {
    let canvas: Canvas
    /// The same on pages, for what is printed; `nil` where it is one page as it is.
    var pages: (@Sendable () -> [Canvas])?
    let dot: String?
    let remarks: [String]
    /// How many events that were asked for are not drawn.
    var omitted = 0
    let sources: SourceNumbers
    /// The events or ties that it shows.
    let rows: @Sendable () throws -> Listing
    /// The newest date of publication behind it, as YYYY-MM-DD.
    let latest: String?
  }

  /// The newest date of publication of some documents.
  static func latest(_ documents: [Document]) -> Day? {
    documents.compactMap { $0.published?.latestDay }.max()
  }

  /// A day as YYYY-MM-DD.
  static func iso(_ day: Day?) -> String? { day.flatMap { EDTF.day($0)?.description } }

  /// « État au 15 janvier 2026 »: what the newest article behind a drawing is.
  static func state(_ day: Day?, _ language: Language) -> String? {
    day.flatMap { EDTF.day($0) }?.wording(in: language)
  }
}
