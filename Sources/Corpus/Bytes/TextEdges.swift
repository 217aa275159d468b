/// The blank edges of a text.
enum TextEdges {
  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    String(decoding: trimmed(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// The bytes without white space at their ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let length = leadingSpace(rest) { rest = rest.dropFirst(length) }
    while let length = trailingSpace(rest) { rest = rest.dropLast(length) }
    return rest
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d) ~= byte }

  /// The wide spaces of UTF-8: no-break, zero-width, thin, narrow no-break, byte order mark.
  private static let wide: [[UInt8]] = [
    [0xc2, 0xa0], [0xe2, 0x80, 0x8b], [0xe2, 0x80, 0x89], [0xe2, 0x80, 0xaf], [0xe3, 0x80, 0x80],
    [0xef, 0xbb, 0xbf],
  ]

  private static func leadingSpace(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first < 0x80 { return isSpace(first) ? 1 : nil }
    return wide.first { bytes.starts(with: $0) }?.count
  }

  private static func trailingSpace(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.last else { return nil }
    if last < 0x80 { return isSpace(last) ? 1 : nil }
    return wide.first { bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0) }?.count
  }
}
