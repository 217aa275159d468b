/// Text for a paragraph of Markdown: the one way by which the text of articles reaches it.
///
/// Source: CommonMark 0.31, 2.4 (backslash escapes) and the signs that begin blocks.
package enum MarkdownLine {
  /// A line in which every sign means itself; a line that begins with a dash and words stays an
  /// item of a list.
  package static func escaped(_ line: String) -> String {
    var escaped = ""
    let start = line.drop { $0 == " " || $0 == "\t" }
    for character in start {
      if "\\`*_[]<>#|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return blockStart(start) ? "\\" + escaped : numbered(escaped)
  }

  /// Whether a line begins as a list item or a rule does, by a sign that is not escaped anyway.
  private static func blockStart(_ line: Substring) -> Bool {
    guard let first = line.first, "-+=".contains(first) else { return false }
    let rest = line.dropFirst()
    if first == "-", rest.first == " ", rest.dropFirst().first.map({ !"-= ".contains($0) }) ?? false
    {
      return false
    }
    return rest.isEmpty || rest.first == " " || rest.first == first
  }

  /// A line that begins with a number and a sign would be a list item.
  private static func numbered(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    guard (1...9).contains(digits.count), let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return line }
    return digits + "\\" + rest
  }
}
