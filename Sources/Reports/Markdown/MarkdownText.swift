import Notation

/// Text made fit to stand in Markdown: the one way by which a dossier's words reach a report.
///
/// Source: CommonMark 0.31, 2.4 (backslash escapes); *Pandoc User's Guide*, `all_symbols_escapable`.
package enum MarkdownText {
  /// Text in one line that means nothing but itself, also at the beginning of a line.
  package static func escaped(_ text: String) -> String {
    let line = text.inOneLine()
    var escaped = ""
    var isFirst = true
    var isNumber = false
    var previous: Character?
    for character in line {
      let isOrdinal = isNumber && (character == "." || character == ")")
      let isDoubled = (character == "-" || character == ".") && previous == character
      if special.contains(character) || isDoubled || isOrdinal
        || isFirst && starts.contains(character)
      {
        escaped += "\\"
      }
      escaped.append(character)
      isNumber = (isFirst || isNumber) && character.isASCII && character.isNumber
      isFirst = isFirst && character == " "
      previous = character
    }
    return escaped
  }

  /// Text as the value of an attribute, with its quotes.
  package static func attribute(_ text: String) -> String {
    var value = ""
    for character in text.inOneLine() {
      switch character {
      case "\\", "\"": value += "\\\(character)"
      case "&": value += "&amp;"
      default: value.append(character)
      }
    }
    return "\"\(value)\""
  }

  /// An address between `<` and `>`.
  package static func address(_ address: String) -> String {
    var text = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "<", ">", "\\", " ", "\"", "`", "{", "}", "|", "^":
        text += "%" + String(scalar.value, radix: 16, uppercase: true)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.inOneLine()
  }

  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "^", "$", "@", "&", "!",
    "\"", "'",
  ]

  /// What makes a list, a title, a rule or a definition of what follows it.
  private static let starts: Set<Character> = ["-", "+", "=", ":", "%", "(", "."]
}
