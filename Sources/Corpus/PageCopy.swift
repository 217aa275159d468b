/// Finds the article proper in the plain-text copy of a web page.
///
/// Menus and image credits before it, the headline, and everything from the first share button,
/// newsletter box, comment prompt or source list after it lie outside.
struct PageCopy {
  let title: String?
  let body: MappedText

  /// How much text must stand before a line may end the body, in bytes.
  private static let leastBody = 200

  /// - Parameter bytes: UTF-8; the indices of the slice are the places the body is mapped to.
  init(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.last == "\r" ? line.dropLast() : line
    }
    var start = lines.firstIndex { !Self.isBlank($0) } ?? lines.count
    start = Self.skipFurniture(lines, from: start)
    var title: String?
    if let end = Self.endOfTitle(lines, at: start) {
      title = String(Self.trimmed(lines[start]))
      start = Self.skipFurniture(lines, from: end)
    }
    let end = Self.endOfBody(lines, from: start)
    self.title = title
    var body = MappedText()
    if start < end {
      let first = text.utf8.distance(from: text.startIndex, to: lines[start].startIndex)
      let last = text.utf8.distance(from: text.startIndex, to: lines[end - 1].endIndex)
      body.append(
        TextEdges.trimmed(bytes[(bytes.startIndex + first)..<(bytes.startIndex + last)]))
    }
    self.body = body
  }

  private static func skipFurniture(_ lines: [Substring], from start: Int) -> Int {
    var position = start
    while position < lines.count,
      isBlank(lines[position]) || PageFurniture.opens(String(trimmed(lines[position])))
    {
      position += 1
    }
    return position
  }

  /// A headline stands alone, ends without a full stop, and may be doubled or followed by furniture.
  private static func endOfTitle(_ lines: [Substring], at start: Int) -> Int? {
    guard start < lines.count else { return nil }
    let line = trimmed(lines[start])
    guard line.utf8.count <= 250, let last = line.last, !".;,".contains(last) else { return nil }
    var next = start + 1
    var stands = next < lines.count && isBlank(lines[next])
    while next < lines.count {
      let other = trimmed(lines[next])
      if other == line || PageFurniture.opens(String(other)) {
        stands = true
      } else if !other.isEmpty {
        break
      }
      next += 1
    }
    return stands && next < lines.count ? next : nil
  }

  private static func endOfBody(_ lines: [Substring], from start: Int) -> Int {
    var bytes = 0
    for position in start..<max(start, lines.count) {
      let line = trimmed(lines[position])
      if bytes >= leastBody, PageFurniture.closes(String(line)) { return position }
      bytes += line.utf8.count
    }
    return lines.count
  }

  private static func isBlank(_ line: Substring) -> Bool { trimmed(line).isEmpty }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while let first = line.first, first.isWhitespace { line = line.dropFirst() }
    while let last = line.last, last.isWhitespace { line = line.dropLast() }
    return line
  }
}
