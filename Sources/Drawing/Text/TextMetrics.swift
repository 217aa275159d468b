/// How wide a text is drawn, computed from a built-in table, the same on every machine.
///
/// Widths are upper bounds: renderers kern, the table does not.
///
///     TextMetrics.width(of: "Élysée", size: 7.5, weight: .bold)
package enum TextMetrics {
  /// The typefaces that have these widths, in the order a renderer is to look for them.
  package static let fontFamily = "Liberation Sans, Arial, Helvetica, sans-serif"

  /// The distance from baseline to baseline, as a multiple of the font size.
  package static let leading = 1.25

  /// The height of a capital letter, as a multiple of the font size.
  package static let capHeight = 0.688

  /// How far letters such as g reach below the baseline, as a multiple of the font size.
  package static let descent = 0.212

  /// Returns the width of a line of text.
  ///
  /// - Parameters:
  ///   - text: The text, without line breaks.
  ///   - size: The font size in points.
  ///   - weight: The weight of the letters.
  /// - Returns: The width in points.
  package static func width(
    of text: String, size: Double, weight: FontWeight = .regular
  ) -> Double {
    var units = 0
    for character in text.unicodeScalars { units += advance(of: character, weight: weight).units }
    return Double(units) * size / AdvanceWidths.unitsPerEm
  }

  /// Returns whether a text holds characters whose width is estimated.
  ///
  /// Such are the scripts that the built-in table lacks, from Arabic to emoji.
  package static func isEstimated(_ text: String) -> Bool {
    text.unicodeScalars.contains { advance(of: $0, weight: .regular).isEstimated }
  }

  /// The width of one character in 1/2048 of the font size, and whether it is a guess.
  static func advance(
    of character: Unicode.Scalar, weight: FontWeight
  ) -> (units: Int, isEstimated: Bool) {
    let table =
      switch weight {
      case .regular: AdvanceWidths.regular
      case .bold: AdvanceWidths.bold
      }
    if let width = table.width(of: character) { return (Int(width), false) }
    if character == "\n" || character == "\t" { return (569, false) }
    if hasNoWidth(character) { return (0, false) }
    if isFullWidth(character) { return (2048, false) }
    // Of the scripts the table lacks, most letters are narrower than three quarters of an em.
    return (character.properties.isEmojiPresentation ? 2560 : 1536, true)
  }

  /// Whether a character is drawn over another or not at all.
  private static func hasNoWidth(_ character: Unicode.Scalar) -> Bool {
    switch character.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Whether a character fills the square of the East Asian scripts.
  private static func isFullWidth(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
