extension String {
  /// The text with a line feed for each break, and without other control characters
  /// or overrides of direction, which become U+FFFD; a tab becomes a space.
  ///
  /// Source: UAX #9, section 2 (explicit directional formatting).
  package func replacingControls() -> String {
    if utf8.allSatisfy({ 0x20...0x7e ~= $0 }) { return self }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0a where previous == "\r": break
      case 0x0a, 0x0d: clean.append("\n")
      case 0x09: clean.append(" ")
      case 0x00...0x1f, 0x7f...0x9f, 0x202a...0x202e, 0x2066...0x2069: clean.append("\u{fffd}")
      default: clean.append(scalar)
      }
      previous = scalar
    }
    return String(clean)
  }

  /// The text in one line, without control characters and overrides of direction; what breaks lines
  /// becomes a space.
  package func inOneLine() -> String {
    let clean = replacingControls()
    guard clean.unicodeScalars.contains(where: Self.breaksLines) else { return clean }
    return String(
      String.UnicodeScalarView(clean.unicodeScalars.map { Self.breaksLines($0) ? " " : $0 }))
  }

  private static func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
