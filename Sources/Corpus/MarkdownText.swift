/// The plain text of an article written in Markdown.
///
/// Heading signs, emphasis, link targets, images, block quote signs, fences and comments go; what
/// they enclose stays, byte by byte, so that every quote of the text stands in the file too.
///
/// Source: CommonMark 0.31, as far as articles use it: ATX and setext headings, emphasis, inline
/// links and images, block quotes, thematic breaks, HTML comments.
struct MarkdownText {
  /// The first heading of level 1 before any other text.
  private(set) var title: String?
  private(set) var text = MappedText()

  /// Longer labels and targets of links are taken for text.
  private static let longestLink = 4_000

  /// - Parameter bytes: UTF-8; the indices of the slice are the places the text is mapped to.
  init(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    // A comment that is not closed is text, and so are all after it.
    var mayBeComment = true
    while start < bytes.endIndex {
      let feed = bytes[start...].firstIndex(of: 0x0a) ?? bytes.endIndex
      if mayBeComment, bytes[start..<feed].starts(with: Array("<!--".utf8)) {
        if let end = Self.endOfComment(bytes[start...]) {
          start = end
          continue
        }
        mayBeComment = false
      }
      takeLine(bytes[start..<feed].last == 0x0d ? bytes[start..<(feed - 1)] : bytes[start..<feed])
      if feed < bytes.endIndex { text.append(bytes[feed...feed]) }
      start = feed + 1
    }
  }

  private mutating func takeLine(_ line: ArraySlice<UInt8>) {
    if Self.isThematicBreak(line) { return }
    if let sign = line.first, sign == UInt8(ascii: "="), line.allSatisfy({ $0 == sign }) {
      endSetextTitle()
      return
    }
    let (level, content) = Self.heading(line)
    if level == 1, title == nil, isFirst {
      var heading = MappedText()
      Self.appendInline(content, to: &heading)
      title = heading.trimmed().string
    } else {
      Self.appendInline(content, to: &text)
    }
  }

  /// Whether no text stands before the place of reading.
  private var isFirst: Bool { text.count < Self.longestLink && text.trimmed().isEmpty }

  /// A line of `=` makes a title of the text before it.
  private mutating func endSetextTitle() {
    guard title == nil, text.count < Self.longestLink else { return }
    let before = text.trimmed()
    guard !before.isEmpty, !before.bytes.contains(0x0a) else { return }
    title = before.string
    text = MappedText()
  }

  private static func endOfComment(_ bytes: ArraySlice<UInt8>) -> Int? {
    var position = bytes.startIndex
    while let dash = bytes[position...].firstIndex(of: UInt8(ascii: ">")) {
      if bytes[..<dash].suffix(2).elementsEqual("--".utf8) { return dash + 1 }
      position = dash + 1
    }
    return nil
  }

  private static func heading(_ line: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>) {
    var rest = line.drop { $0 == 0x20 }
    while rest.first == UInt8(ascii: ">") { rest = rest.dropFirst().drop { $0 == 0x20 } }
    let level = rest.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return (0, rest) }
    let content = rest.dropFirst(level)
    guard content.isEmpty || content.first == 0x20 else { return (0, rest) }
    return (level, content.drop { $0 == 0x20 })
  }

  private static func isThematicBreak(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { $0 != 0x20 }), [0x2d, 0x2a, 0x5f].contains(first) else {
      return false
    }
    var marks = 0
    for byte in line where byte != 0x20 {
      guard byte == first else { return false }
      marks += 1
    }
    return marks >= 3
  }

  private static func appendInline(_ line: ArraySlice<UInt8>, to text: inout MappedText) {
    var position = line.startIndex
    var run = position
    func endRun(_ text: inout MappedText) {
      if run < position { text.append(line[run..<position]) }
    }
    while position < line.endIndex {
      let byte = line[position]
      let next: UInt8 = position + 1 < line.endIndex ? line[position + 1] : 0
      var skipped = 0
      switch byte {
      case UInt8(ascii: "\\") where isPunctuation(next): skipped = 1
      case UInt8(ascii: "*"), UInt8(ascii: "`"): skipped = 1
      case UInt8(ascii: "_")
      where !(isWord(position > line.startIndex ? line[position - 1] : 0) && isWord(next)):
        skipped = 1
      case UInt8(ascii: "!") where next == UInt8(ascii: "["):
        if let link = link(line[(position + 1)...]) { skipped = link.end - position }
      case UInt8(ascii: "["):
        if let link = link(line[position...]) {
          endRun(&text)
          appendInline(link.label, to: &text)
          position = link.end
          run = position
          continue
        }
      default: break
      }
      if skipped > 0 {
        endRun(&text)
        position += skipped
        run = position
        if byte == UInt8(ascii: "\\") { position += 1 }
      } else {
        position += 1
      }
    }
    endRun(&text)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39) ~= byte || (0x41...0x5a) ~= byte || (0x61...0x7a) ~= byte
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7e) ~= byte && !isWord(byte)
  }

  /// `[label](target)` at the start of a text; its label holds no other link.
  private static func link(
    _ text: ArraySlice<UInt8>
  ) -> (label: ArraySlice<UInt8>, end: Int)? {
    let label = text.dropFirst().prefix(longestLink).prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    let after = text[label.endIndex...]
    guard after.starts(with: Array("](".utf8)) else { return nil }
    let target = after.dropFirst(2).prefix(longestLink)
    guard let end = target.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    return (label, end + 1)
  }
}
