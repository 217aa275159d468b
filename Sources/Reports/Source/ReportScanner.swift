/// Finds in a report's Markdown what Chancery replaces, and leaves everything else as it is.
///
/// Blocks begin at the margin, at most three spaces in. What stands in other code, in comments and in
/// the metadata at the head is text. The metadata and the segments, joined, are the file.
///
/// Source: *Pandoc User's Guide*, `fenced_divs`, `fenced_code_attributes`, `citations`; CommonMark
/// 0.31, 4.5 (fenced code blocks).
package struct ReportScanner {
  private let lines: [Substring]
  private var next = 0
  private var segments: [ReportSegment] = []
  /// Text that comes before the next segment.
  private var pending = ""
  /// Lines of prose in which citations may stand, from this one on.
  private var prose: Range<Int> = 0..<0

  private init(_ text: String, from first: Int) {
    next = first
    prose = first..<first
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Each line keeps its line feed, so that the segments join to the file.
    for place in lines.indices.dropLast() {
      lines[place] = text[lines[place].startIndex..<text.index(after: lines[place].endIndex)]
    }
    self.lines = lines
  }

  /// Returns the metadata at the head of a report, with their fences, and the segments behind.
  ///
  /// - Complexity: O(*n*) in the text's length.
  package static func segments(
    of text: String
  ) -> (metadata: String, segments: [ReportSegment]) {
    var scanner = ReportScanner(text, from: metadataLines(of: text))
    let metadata = scanner.lines[..<scanner.next].joined()
    while scanner.next < scanner.lines.count { scanner.takeLine() }
    scanner.endProse(at: scanner.next)
    scanner.flush()
    return (metadata, scanner.segments)
  }

  /// How many lines the metadata take, their fences included; 0 where there are none.
  private static func metadataLines(of text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.trimmed == "---" else { return 0 }
    let end = lines.dropFirst().firstIndex { $0.trimmed == "---" || $0.trimmed == "..." }
    return end.map { $0 + 1 } ?? 0
  }

  private mutating func takeLine() {
    let line = lines[next]
    if let fence = CodeFence(line) {
      takeCode(fence)
    } else if let colons = DivFence.opening(line), let end = takeDiv(colons) {
      next = end
      prose = end..<end
    } else if line.trimmed.hasPrefix("<!--"), !line.contains("-->") {
      let end = lines[next...].firstIndex { $0.contains("-->") }.map { $0 + 1 } ?? lines.count
      leave(upTo: end)
    } else {
      next += 1
      prose = prose.lowerBound..<next
      if line.trimmed.isEmpty { endProse(at: next) }
    }
  }

  /// Takes a code block; one that is not ours is text.
  private mutating func takeCode(_ fence: CodeFence) {
    let (head, first) = attributes(fence.attributes, from: next)
    let isOurs = head.isOurs || fence.attributes.trimmed == "chancery"
    var end = first
    while end < lines.count, !fence.isClosed(by: lines[end]) { end += 1 }
    let last = min(end + 1, lines.count)
    guard isOurs else { return leave(upTo: last) }
    add(head.attributes ?? .success(AttributeList(classes: ["chancery"])), first..<end, last, true)
    next = last
    prose = last..<last
  }

  /// Takes a div of ours, its whole inside included.
  ///
  /// - Returns: The line behind it; `nil` where it is not ours.
  private mutating func takeDiv(_ opening: Substring) -> Int? {
    let (head, first) = attributes(opening, from: next)
    guard head.isOurs || opening.trimmed == "chancery" else { return nil }
    var depth = 1
    var end = first
    while end < lines.count {
      if DivFence.isClosing(lines[end]) {
        depth -= 1
      } else if DivFence.opening(lines[end]) != nil {
        depth += 1
      }
      if depth == 0 { break }
      end += 1
    }
    let last = min(end + 1, lines.count)
    add(head.attributes ?? .success(AttributeList(classes: ["chancery"])), first..<end, last, false)
    return last
  }

  /// The attributes behind a fence, which may go on over the next lines.
  ///
  /// - Returns: What they are, and the first line of what stands inside.
  private func attributes(_ text: Substring, from line: Int) -> (head: Head, first: Int) {
    guard text.trimmed.first == "{" else { return (Head(), line + 1) }
    var whole = String(text.trimmed.dropFirst())
    var end = line
    while !Self.isClosed(whole), end + 1 < lines.count, end < line + 40,
      !lines[end + 1].trimmed.isEmpty
    {
      end += 1
      whole += "\n" + lines[end].trimmed
    }
    let isOurs = Self.namesOurs(whole)
    guard let brace = Self.closingBrace(whole) else {
      return (Head(attributes: .failure(AttributeError(.openBrace)), isOurs: isOurs), line + 1)
    }
    let result = Result { () throws(AttributeError) in
      try AttributeList(reading: whole[..<brace])
    }
    return (Head(attributes: result, isOurs: isOurs), end + 1)
  }

  /// What the attributes of a fence say.
  private struct Head {
    /// `nil` where there are none.
    var attributes: Result<AttributeList, AttributeError>?
    var isOurs = false
  }

  private static func isClosed(_ text: String) -> Bool { closingBrace(text) != nil }

  /// The brace that ends attributes: not one inside quotes.
  private static func closingBrace(_ text: String) -> String.Index? {
    var quote: Character?
    var isEscaped = false
    for place in text.indices {
      let character = text[place]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil {
        if character == "}" { return place }
        if character == "\"" || character == "'", text[..<place].last == "=" { quote = character }
      }
    }
    return nil
  }

  /// Whether the class is among attributes, which need not be right.
  private static func namesOurs(_ text: String) -> Bool {
    text.split { $0.isWhitespace || $0 == "}" }.contains { $0 == ".chancery" || $0 == "chancery" }
  }

  private mutating func add(
    _ attributes: Result<AttributeList, AttributeError>, _ body: Range<Int>, _ end: Int,
    _ isCode: Bool
  ) {
    let start = next
    endProse(at: start)
    flush()
    segments.append(
      .block(
        ReportBlock(
          attributes: attributes, body: lines[body].joined(), isCode: isCode, line: start + 1,
          raw: lines[start..<end].joined())))
  }

  /// Leaves lines as they are, without citations.
  private mutating func leave(upTo end: Int) {
    endProse(at: next)
    keep(next..<end)
    next = end
    prose = end..<end
  }

  private mutating func endProse(at line: Int) {
    let range = prose.lowerBound..<max(line, prose.lowerBound)
    prose = range.upperBound..<range.upperBound
    guard !range.isEmpty else { return }
    let found = CitationScanner.segments(of: lines[range].joined(), line: range.lowerBound + 1)
    for segment in found {
      if case .text(let text) = segment {
        pending += text
      } else {
        flush()
        segments.append(segment)
      }
    }
  }

  private mutating func keep(_ range: Range<Int>) { pending += lines[range].joined() }

  /// Hands on the text that has come together.
  private mutating func flush() {
    if !pending.isEmpty { segments.append(.text(pending)) }
    pending = ""
  }
}

extension Substring {
  /// Without white space at either end.
  var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }
}
