extension CypherError: CustomStringConvertible {
  /// The message, with the byte where it applies.
  package var description: String {
    range.map { "byte \($0.start): \(message)" } ?? message
  }

  /// The message with its place, and the line of the query with a mark under what is wrong.
  ///
  /// ```
  /// query:1:19: the variable 'm' is not defined here; did you mean 'n'?
  /// MATCH (n) RETURN  m.name
  ///                   ^
  /// ```
  ///
  /// The name is that of the file that the query comes from, or just `query`.
  package func report(in text: String, name: String = "query") -> String {
    guard let range else { return "\(name): \(message)" }
    let place = TextPlace(byte: range.start, in: text)
    let head = "\(name):\(place.line):\(place.column): \(message)"
    return head + "\n" + Self.markedLine(of: text, range)
  }

  /// How many characters of a line are shown.
  private static let shownWidth = 100

  /// The line in which a range begins, cut where it is long, and below it the mark.
  private static func markedLine(of text: String, _ range: SourceRange) -> String {
    let bytes = Array(text.utf8)
    let start = min(max(0, range.start), bytes.count)
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let lineStart = bytes[..<start].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let lineEnd = bytes[start...].firstIndex(where: isBreak) ?? bytes.count
    let end = min(max(range.end, start), lineEnd)
    var before = Array(String(decoding: bytes[lineStart..<start], as: UTF8.self))
    var marked = Array(String(decoding: bytes[start..<end], as: UTF8.self))
    var after = Array(String(decoding: bytes[end..<lineEnd], as: UTF8.self))
    if before.count > shownWidth / 2 { before = ["…"] + before.suffix(shownWidth / 2) }
    if marked.count > shownWidth / 2 {
      marked = Array(marked.prefix(shownWidth / 2))
      after = ["…"]
    }
    let rest = max(10, shownWidth - before.count - marked.count)
    if after.count > rest { after = Array(after.prefix(rest)) + ["…"] }
    let blank = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: columns(of: $0)) }
    let width = max(1, marked.reduce(0) { $0 + columns(of: $1) })
    return printable(before + marked + after) + "\n" + blank.joined() + "^"
      + String(repeating: "~", count: width - 1)
  }

  /// Control characters would move the mark, so a dot stands for them.
  private static func printable(_ characters: [Character]) -> String {
    String(
      characters.map { character in
        character != "\t" && character.unicodeScalars.contains { $0.value < 0x20 } ? "·" : character
      })
  }

  /// How many columns of a terminal a character takes: two for those of East Asia and emoji.
  private static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
