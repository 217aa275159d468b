/// The sentence around a quote, cut into what stands before, in and after it.
package struct QuoteContext: Hashable, Sendable {
  /// Begins with « … » where the sentence is long.
  package let before: String
  /// The quote up to its trigger.
  package let quoteStart: String
  /// The word that announces the event.
  package let trigger: String
  /// The quote after its trigger.
  package let quoteEnd: String
  package let after: String

  /// The most bytes that are shown on either side of the quote.
  private static let reach = 240

  /// Finds the sentence around a quote.
  ///
  /// Ranges that lie beyond the body, or cut a character, are moved to where they can stand.
  package init(body: String, quote: Range<Int>, trigger: Range<Int>) {
    let bytes = Array(body.utf8)
    func text(_ start: Int, _ end: Int) -> String {
      start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
    }
    func stand(_ offset: Int) -> Int {
      var offset = min(max(0, offset), bytes.count)
      while offset > 0, offset < bytes.count, Self.isContinuation(bytes[offset]) { offset -= 1 }
      return offset
    }
    let start = stand(quote.lowerBound)
    let end = max(start, stand(quote.upperBound))
    let triggerStart = min(max(start, stand(trigger.lowerBound)), end)
    let triggerEnd = min(max(triggerStart, stand(trigger.upperBound)), end)
    let (first, isCutBefore) = Self.sentenceStart(bytes, from: start)
    let (last, isCutAfter) = Self.sentenceEnd(bytes, from: end)
    before = (isCutBefore ? "… " : "") + text(first, start)
    quoteStart = text(start, triggerStart)
    self.trigger = text(triggerStart, triggerEnd)
    quoteEnd = text(triggerEnd, end)
    after = text(end, last) + (isCutAfter ? " …" : "")
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a }

  /// Whether a sentence may end at this byte: `.`, `!` or `?` before a space.
  private static func isStop(_ bytes: [UInt8], at index: Int) -> Bool {
    guard [0x2e, 0x21, 0x3f].contains(bytes[index]) else { return false }
    return index + 1 == bytes.count || isSpace(bytes[index + 1])
  }

  /// Goes back to the beginning of the sentence, or to a space where it lies too far.
  private static func sentenceStart(
    _ bytes: [UInt8], from start: Int
  ) -> (offset: Int, isCut: Bool) {
    var index = start
    var lastSpace: Int?
    while index > 0 {
      let previous = index - 1
      if bytes[previous] == 0x0a { return (index, false) }
      if isSpace(bytes[previous]) {
        if previous > 0, isStop(bytes, at: previous - 1) { return (index, false) }
        lastSpace = index
      }
      if start - index >= reach, let lastSpace { return (lastSpace, true) }
      index = previous
    }
    return (0, false)
  }

  /// Goes on to the end of the sentence, or to a space where it lies too far.
  private static func sentenceEnd(
    _ bytes: [UInt8], from end: Int
  ) -> (offset: Int, isCut: Bool) {
    if end > 0, isStop(bytes, at: end - 1) { return (end, false) }
    var index = end
    while index < bytes.count {
      if bytes[index] == 0x0a { return (index, false) }
      if isStop(bytes, at: index) { return (index + 1, false) }
      if isSpace(bytes[index]), index - end >= reach { return (index, true) }
      index += 1
    }
    return (index, false)
  }
}
