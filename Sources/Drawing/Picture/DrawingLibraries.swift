import CRsvg

/// The libraries that turn drawings into pictures, as this process has loaded them.
package enum DrawingLibraries {
  /// The version of librsvg, such as `2.54.7`.
  package static var rsvgVersion: String {
    [
      chancery_rsvg_major_version(), chancery_rsvg_minor_version(), chancery_rsvg_micro_version(),
    ].map { "\($0)" }.joined(separator: ".")
  }

  /// The version of cairo, such as `1.16.0`.
  package static var cairoVersion: String {
    // SAFETY: cairo returns a constant text.
    unsafe cairo_version_string().map { unsafe String(cString: $0) } ?? "unknown"
  }
}
