/// A place in a query's text as people count it.
package struct TextPlace: Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in characters.
  package let column: Int

  /// The place of a byte of a text; the end where there are fewer bytes.
  ///
  /// - Complexity: O(*n*) in the bytes before it.
  package init(byte offset: Int, in text: String) {
    let before = Array(text.utf8.prefix(max(0, offset)))
    var line = 1
    var lineStart = 0
    var index = 0
    while index < before.count {
      let byte = before[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < before.count, before[index] == 0x0A { index += 1 }
      line += 1
      lineStart = index
    }
    self.line = line
    column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
  }
}
