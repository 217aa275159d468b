import CRsvg

/// What cairo draws upon: pixels in memory, or a PDF that flows into a sink.
@safe struct CairoSurface: ~Copyable {
  private let surface: OpaquePointer
  /// Kept alive as long as cairo may write to it.
  private let sink: ByteSink?

  /// Makes white pixels.
  init(pixelsWide width: Int, high height: Int) throws(PictureError) {
    // SAFETY: cairo returns a surface in any case, whose status says whether it can be used.
    let made = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    try unsafe self.init(checking: made, sink: nil)
  }

  /// Makes a PDF, whose first page is of this size.
  ///
  /// - Parameters:
  ///   - sink: What receives the bytes.
  ///   - width: In points.
  ///   - height: In points.
  ///   - title: The document's title.
  ///   - created: The date that the document shows as its own.
  /// - Throws: `PictureError` where cairo cannot make it.
  init(
    pdfInto sink: ByteSink, width: Double, height: Double, title: String, created: String
  ) throws(PictureError) {
    // SAFETY: the sink outlives the surface, which holds it.
    let made = unsafe cairo_pdf_surface_create_for_stream(
      ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), width, height)
    try unsafe self.init(checking: made, sink: sink)
    // SAFETY: cairo copies both strings.
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Chancery")
  }

  private init(checking made: OpaquePointer?, sink: ByteSink?) throws(PictureError) {
    guard let made = unsafe made else { throw PictureError(.rendering("cairo has no memory")) }
    let status = unsafe cairo_surface_status(made)
    guard status == CAIRO_STATUS_SUCCESS else {
      unsafe cairo_surface_destroy(made)
      throw PictureError(.rendering(Self.message(of: status)))
    }
    unsafe surface = made
    self.sink = sink
  }

  deinit {
    // SAFETY: this is the only reference, and it is given up once, before the sink.
    unsafe cairo_surface_destroy(surface)
  }

  /// Draws a document on white.
  func paint(_ scene: borrowing SVGScene) throws(PictureError) {
    // SAFETY: the context refers to the surface, and is destroyed before this function returns.
    guard let context = unsafe cairo_create(surface) else {
      throw PictureError(.rendering("cairo has no memory"))
    }
    defer { unsafe cairo_destroy(context) }
    unsafe cairo_set_source_rgb(context, 1, 1, 1)
    unsafe cairo_paint(context)
    try unsafe scene.render(on: context)
    try check(unsafe cairo_status(context))
  }

  /// Ends a page of a PDF and begins one of another size.
  func turnPage(width: Double, height: Double) {
    // SAFETY: the surface is a valid PDF surface.
    unsafe cairo_surface_show_page(surface)
    unsafe cairo_pdf_surface_set_size(surface, width, height)
  }

  /// Writes what is left of a PDF to its sink.
  func finish() throws(PictureError) {
    // SAFETY: the surface is valid; a finished surface may still be asked and destroyed.
    unsafe cairo_surface_finish(surface)
    try check(unsafe cairo_surface_status(surface))
  }

  /// Returns the pixels as a PNG file.
  func png() throws(PictureError) -> [UInt8] {
    let sink = ByteSink()
    // SAFETY: the sink lives until after the call, which is the only one to use the pointer.
    let status = withExtendedLifetime(sink) {
      unsafe cairo_surface_write_to_png_stream(
        surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
    }
    try check(status)
    return sink.bytes
  }

  private func check(_ status: cairo_status_t) throws(PictureError) {
    guard status == CAIRO_STATUS_SUCCESS else {
      throw PictureError(.rendering(Self.message(of: status)))
    }
  }

  private static func message(of status: cairo_status_t) -> String {
    // SAFETY: cairo returns a constant string that ends in NUL.
    unsafe cairo_status_to_string(status).map { unsafe String(cString: $0) } ?? "unknown status"
  }
}
