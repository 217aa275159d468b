/// A drawing as the bytes of a file.
///
/// SVG is rendered by librsvg and cairo in memory: no file is read or written, and the same
/// arguments give the same bytes on one machine. Fonts are the machine's; `TextMetrics` keeps the
/// layout from depending on them.
package enum Picture {
  /// How finely pictures are rasterized where nothing else is asked for.
  package static let defaultPixelsPerInch = 300.0

  /// Returns the bytes of a canvas in a format.
  ///
  /// - Parameters:
  ///   - canvas: The drawing.
  ///   - format: Any but `dot`, which has no canvas.
  ///   - pixelsPerInch: The resolution of a PNG.
  ///   - created: When a PDF says it was made, such as `2026-01-06T00:00:00Z`.
  /// - Returns: The whole file.
  /// - Throws: `PictureError` where the drawing cannot be rendered at that size.
  package static func bytes(
    of canvas: Canvas, as format: OutputFormat, pixelsPerInch: Double = defaultPixelsPerInch,
    created: String
  ) throws(PictureError) -> [UInt8] {
    let svg = SVGWriter.svg(canvas)
    switch format {
    case .svg: return Array(svg.utf8)
    case .png: return try png(svg: svg, pixelsPerInch: pixelsPerInch)
    case .pdf: return try pdf(pages: [svg], title: canvas.title, created: created)
    case .dot: throw PictureError(.notAPicture)
    }
  }

  /// Returns SVG as a PNG file on white, which records its resolution.
  ///
  /// - Parameters:
  ///   - svg: A whole SVG document with a size in physical units.
  ///   - pixelsPerInch: The resolution, from 10 to 2400.
  /// - Returns: The whole file.
  /// - Throws: `PictureError` where the drawing cannot be rendered at that size.
  package static func png(
    svg: String, pixelsPerInch: Double = defaultPixelsPerInch
  ) throws(PictureError) -> [UInt8] {
    guard (10...2400).contains(pixelsPerInch) else {
      throw PictureError(.resolution(pixelsPerInch))
    }
    let scene = try SVGScene(svg, dotsPerInch: pixelsPerInch)
    let width = Int(scene.width.rounded(.up))
    let height = Int(scene.height.rounded(.up))
    guard width > 0, height > 0, width <= 32_000, height <= 32_000, width * height <= 100_000_000
    else { throw PictureError(.size(width: width, height: height)) }
    let surface = try CairoSurface(pixelsWide: width, high: height)
    try surface.paint(scene)
    return PNGResolution.marked(try surface.png(), pixelsPerInch: pixelsPerInch)
  }

  /// Returns canvases as the pages of a PDF file.
  ///
  /// - Parameters:
  ///   - pages: The drawings, each a page of its own size.
  ///   - created: When it says it was made, such as `2026-01-06T00:00:00Z`.
  /// - Returns: The whole file.
  /// - Throws: `PictureError` where a drawing cannot be rendered at its size.
  package static func pdf(
    of pages: [Canvas], created: String
  ) throws(PictureError) -> [UInt8] {
    var texts: [String] = []
    for page in pages { texts.append(SVGWriter.svg(page)) }
    return try pdf(pages: texts, title: pages.first?.title ?? "", created: created)
  }

  /// Returns SVG as a PDF file, in which text stays text and links stay links.
  ///
  /// - Parameters:
  ///   - pages: Whole SVG documents with sizes in physical units, one a page; at least one.
  ///   - title: The document's title.
  ///   - created: When it says it was made, such as `2026-01-06T00:00:00Z`; the clock is not asked.
  /// - Returns: The whole file.
  /// - Throws: `PictureError` where the drawing cannot be rendered at that size.
  package static func pdf(
    pages: [String], title: String, created: String
  ) throws(PictureError) -> [UInt8] {
    precondition(!pages.isEmpty, "a PDF without pages")
    let sink = ByteSink()
    let first = try page(pages[0])
    let surface = try CairoSurface(
      pdfInto: sink, width: first.width, height: first.height, title: title, created: created)
    try surface.paint(first)
    for text in pages.dropFirst() {
      let scene = try page(text)
      surface.turnPage(width: scene.width, height: scene.height)
      try surface.paint(scene)
    }
    try surface.finish()
    return sink.bytes
  }

  /// Reads a page and checks its size.
  private static func page(_ svg: String) throws(PictureError) -> SVGScene {
    let scene = try SVGScene(svg, dotsPerInch: 72)
    guard scene.width > 0, scene.height > 0, scene.width <= 14_400, scene.height <= 14_400 else {
      throw PictureError(.size(width: Int(scene.width), height: Int(scene.height)))
    }
    return scene
  }
}
