/// Text made fit to stand in LaTeX: the one way by which text reaches it.
///
/// Source: Knuth, *The TeXbook*, chapter 7 (special characters).
package enum LaTeXText {
  /// Text in one line in which nothing is a command.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.inOneLine() {
      switch character {
      case "\\": escaped += "\\textbackslash{}"
      case "{": escaped += "\\{"
      case "}": escaped += "\\}"
      case "$", "&", "#", "%", "_": escaped += "\\" + String(character)
      case "^": escaped += "\\textasciicircum{}"
      case "~": escaped += "\\textasciitilde{}"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
