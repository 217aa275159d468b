import CRsvg

/// An SVG document that librsvg has read.
@safe struct SVGScene: ~Copyable {
  private let handle: OpaquePointer
  /// In dots of the resolution it was read with.
  let width: Double
  /// In dots of the resolution it was read with.
  let height: Double

  /// Reads a document; what it refers to outside itself is not followed.
  init(_ svg: String, dotsPerInch: Double) throws(PictureError) {
    var text = svg
    var failure: UnsafeMutablePointer<GError>?
    // SAFETY: librsvg copies what it needs of the bytes before the call returns; without a base
    // address it opens no other file.
    let opened = text.withUTF8 { bytes in
      unsafe rsvg_handle_new_from_data(bytes.baseAddress, bytes.count, &failure)
    }
    guard let handle = unsafe opened else {
      throw PictureError(.unreadableSVG(unsafe Self.message(of: failure)))
    }
    // SAFETY: `handle` is valid until `g_object_unref`, and both sizes are written by the call.
    unsafe rsvg_handle_set_dpi(handle, dotsPerInch)
    var (width, height) = (0.0, 0.0)
    guard unsafe rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0 else {
      unsafe g_object_unref(handle)
      throw PictureError(.noSize)
    }
    unsafe self.handle = handle
    self.width = width
    self.height = height
  }

  deinit {
    // SAFETY: this is the only reference, and it is given up once.
    unsafe g_object_unref(handle)
  }

  /// Draws the document onto a cairo context, filling its size.
  func render(on context: OpaquePointer) throws(PictureError) {
    var viewport = RsvgRectangle(x: 0, y: 0, width: width, height: height)
    var failure: UnsafeMutablePointer<GError>?
    // SAFETY: handle and context are valid for the time of the call.
    let rendered = unsafe rsvg_handle_render_document(handle, context, &viewport, &failure)
    guard rendered != 0 else {
      throw PictureError(.rendering(unsafe Self.message(of: failure)))
    }
  }

  /// Returns the message of an error, which is freed.
  private static func message(of failure: UnsafeMutablePointer<GError>?) -> String {
    guard let failure = unsafe failure else { return "no reason was given" }
    // SAFETY: the error is owned by the caller, and its message ends in NUL.
    defer { unsafe g_error_free(failure) }
    return unsafe String(cString: failure.pointee.message)
  }
}
