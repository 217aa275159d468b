import CRsvg

/// The libraries that turn drawings into pictures, as this process has loaded them.
package enum DrawingLibraries {
  /// The version of librsvg, such as `2.54.7`.
  package static let rsvgVersion =
    "\(rsvg_major_version).\(rsvg_minor_version).\(rsvg_micro_version)"

  /// The version of cairo, such as `1.16.0`.
  package static var cairoVersion: String {
    // SAFETY: cairo returns a constant text.
    unsafe cairo_version_string().map { unsafe String(cString: $0) } ?? "unknown"
  }
}
