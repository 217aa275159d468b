/// The plain text of an article written in Markdown.
///
/// Heading signs, emphasis, link targets, images, block quote signs and fences go; what they
/// enclose stays, byte by byte, so that every quote of the text stands in the file too.
///
/// Source: CommonMark 0.31, as far as articles use it: ATX headings, emphasis, inline links and
/// images, block quotes, thematic breaks, HTML comments.
enum MarkdownText {
  /// The text without its marks, and the first heading of level 1 before any other text.
  static func plain(_ text: Substring) -> (title: String?, text: String) {
    var title: String?
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.last == "\r" ? line.dropLast() : line
      if isThematicBreak(line) {
        lines.append("")
        continue
      }
      let (level, content) = heading(line)
      let plain = inline(content)
      if level == 1, title == nil, lines.allSatisfy(\.isEmpty) {
        title = plain
      } else {
        lines.append(plain)
      }
    }
    return (title, lines.joined(separator: "\n"))
  }

  private static func heading(_ line: Substring) -> (level: Int, content: Substring) {
    var rest = line.drop { $0 == " " }
    while rest.first == ">" { rest = rest.dropFirst().drop { $0 == " " } }
    let level = rest.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return (0, rest) }
    let content = rest.dropFirst(level)
    guard content.isEmpty || content.first == " " else { return (0, rest) }
    return (level, content.drop { $0 == " " })
  }

  private static func isThematicBreak(_ line: Substring) -> Bool {
    let marks = line.filter { $0 != " " }
    guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  private static func inline(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
        result.append(next)
        rest = rest.dropFirst(2)
      } else if character == "!", rest.dropFirst().first == "[", let link = link(rest.dropFirst()) {
        rest = link.rest
      } else if character == "[", let link = link(rest) {
        result += inline(link.label)
        rest = link.rest
      } else if character == "*" || character == "`" {
        rest = rest.dropFirst()
      } else if character == "_", isEmphasis(result.last, rest.dropFirst().first) {
        rest = rest.dropFirst()
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// An underscore inside a word is none of emphasis.
  private static func isEmphasis(_ before: Character?, _ after: Character?) -> Bool {
    !(isWord(before) && isWord(after))
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// `[label](target)` at the start of a text.
  private static func link(_ text: Substring) -> (label: Substring, rest: Substring)? {
    guard let close = text.firstIndex(of: "]") else { return nil }
    let label = text[text.index(after: text.startIndex)..<close]
    let after = text[close...].dropFirst()
    guard after.first == "(", let end = after.firstIndex(of: ")"), !label.contains("[") else {
      return nil
    }
    return (label, after[end...].dropFirst())
  }
}
