/// Decodes the character references that stand in values where none should, as in JSON-LD.
enum EntityText {
  private static let names: [String: String] = [
    "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "nbsp": "\u{a0}",
    "rsquo": "\u{2019}", "lsquo": "\u{2018}", "ldquo": "\u{201c}", "rdquo": "\u{201d}",
    "laquo": "\u{ab}", "raquo": "\u{bb}", "ndash": "\u{2013}", "mdash": "\u{2014}",
    "hellip": "\u{2026}", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ecirc": "ê",
  ]

  /// The text with references decoded; what is none stays.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" }
      let end = rest.index(rest.startIndex, offsetBy: name.count + 1)
      if end < rest.endIndex, rest[end] == ";", let character = character(name) {
        result += character
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    guard name.first == "#" else { return names[String(name)] }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
  }
}
