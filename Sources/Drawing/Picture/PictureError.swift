/// Why a drawing could not become a picture.
package struct PictureError: Error, Hashable, CustomStringConvertible {
  /// What went wrong.
  package enum Reason: Hashable, Sendable {
    /// librsvg refused the SVG text, with its message.
    case unreadableSVG(String)
    /// The SVG text has no size in physical units.
    case noSize
    /// Too large or empty, in pixels or, for PDF, in points.
    case size(width: Int, height: Int)
    /// Pixels per inch out of range.
    case resolution(Double)
    /// cairo failed, with its message.
    case rendering(String)
    /// A format that is text, not a picture.
    case notAPicture
  }

  package let reason: Reason

  /// Takes a reason.
  package init(_ reason: Reason) { self.reason = reason }

  /// What is wrong and how to mend it.
  package var description: String {
    switch reason {
    case .unreadableSVG(let message): "the SVG text cannot be rendered: \(message)"
    case .noSize: "the SVG text has no size; give its root element a width and a height"
    case .size(let width, let height):
      "a picture of \(width) by \(height) cannot be made; lower the resolution or the width"
    case .resolution(let pixelsPerInch):
      "\(pixelsPerInch) pixels per inch cannot be drawn; choose from 10 to 2400"
    case .rendering(let message): "the picture could not be rendered: \(message)"
    case .notAPicture: "DOT is text and cannot be rendered; choose .svg, .png or .pdf"
    }
  }
}
