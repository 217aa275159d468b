/// An opaque color.
///
/// There is no transparency on purpose: tints are mixed here, so that every renderer, printer and
/// office program shows the same.
package struct Color: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// Takes a number such as `0x0072B2`.
  package init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// The color as SVG and DOT write it, such as `#0072B2`.
  package var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// Red, green and blue.
  package var parts: [UInt8] { [red, green, blue] }

  /// Returns the color mixed with white.
  ///
  /// - Parameter share: How much of the color remains, from 0 (white) to 1.
  /// - Returns: The mixed color.
  package func tint(_ share: Double) -> Color { mixed(share, with: Color(0xFFFFFF)) }

  /// Returns the color mixed with another.
  ///
  /// - Parameters:
  ///   - share: How much of the color remains, from 0 to 1.
  ///   - other: What the rest is.
  /// - Returns: The mixed color.
  package func mixed(_ share: Double, with other: Color) -> Color {
    let share = min(max(share, 0), 1)
    return Color(
      zip(parts, other.parts).reduce(0) { rgb, pair in
        let part = Double(pair.1) - (Double(pair.1) - Double(pair.0)) * share
        return rgb << 8 | UInt32(part.rounded())
      })
  }

  /// Returns the contrast with another color, from 1 to 21.
  ///
  /// Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
  package func contrast(with other: Color) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// From 0 (black) to 1 (white).
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: UInt8) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : power2Point4((share + 0.055) / 1.055)
  }

  /// Returns x^2.4, that is the fifth root of x^12, by Newton's method.
  private static func power2Point4(_ base: Double) -> Double {
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= base }
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (root - twelfth / fourth) / 5
    }
    return root
  }
}
