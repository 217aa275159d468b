/// Text made fit to stand between the quotation marks of DOT.
enum DOTText {
  /// In characters, each of at most five bytes once escaped.
  private static let longestPiece = 3_000

  /// Returns a text as a quoted string that DOT shows letter by letter.
  ///
  /// Backslashes are doubled, so that escapes such as `\N` mean nothing; ampersands become
  /// entities, which DOT would otherwise resolve; line breaks become `\n`. Control characters and
  /// non-characters become U+FFFD, and explicit bidirectional controls are left out. A quoted
  /// string is never taken for HTML.
  ///
  /// Graphviz refuses strings from 16 384 bytes on, so that longer ones are written in pieces joined
  /// by `+`.
  ///
  /// Source: Graphviz, *The DOT Language*, *escString*, and its handling of `&…;`.
  static func quoted(_ text: String) -> String {
    var result = "\""
    var left = longestPiece
    for character in text.unicodeScalars {
      left -= 1
      if left == 0 {
        result += "\" + \""
        left = longestPiece
      }
      switch character.value {
      case 0x22: result += "\\\""
      case 0x26: result += "&amp;"
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
