/// Text made fit to stand in XML, as content or as an attribute's value.
package enum XMLText {
  /// Escapes a text.
  ///
  /// What XML 1.0 cannot hold (NUL and other control characters, non-characters) becomes U+FFFD.
  /// Explicit bidirectional embeddings, overrides and isolates are left out, since one that is not
  /// closed would turn around what follows.
  ///
  /// Source: XML 1.0, 5th edition, production 2 (Char); UAX #9, section 2.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in text.unicodeScalars {
      switch character.value {
      case 0x26: result.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: result.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: result.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: result.append(contentsOf: "&quot;".unicodeScalars)
      case 0x27: result.append(contentsOf: "&#39;".unicodeScalars)
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069: break
      case 0x10000...: result.append(character.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : character)
      default: result.append(character)
      }
    }
    return String(result)
  }

  /// Makes a name that can be an XML id: a letter first, then letters, digits, `-`, `.` and `_`.
  ///
  /// Every other character becomes its code between two `_`.
  package static func identifier(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".":
        result.unicodeScalars.append(character)
      default: result += "_" + String(character.value, radix: 16) + "_"
      }
    }
    let startsWithLetter = result.unicodeScalars.first?.properties.isAlphabetic ?? false
    return startsWithLetter ? result : "n" + result
  }
}
