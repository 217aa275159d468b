extension Lexer {
  /// Steps over white space and comments; always true, so that a loop can begin with it.
  ///
  /// `SP = {whitespace}`: what Java's `Character.isWhitespace` accepts, no-break spaces, comments.
  mutating func skipSpace() -> Bool {
    while position < bytes.count {
      switch bytes[position] {
      case 0x09...0x0D, 0x1C...0x20: position += 1
      case UInt8(ascii: "/"):
        guard skipComment() else { return true }
      case 0x80...:
        guard let (scalar, end) = scalar(at: position), Self.isSpace(scalar) else { return true }
        position = end
      default: return true
      }
    }
    return true
  }

  /// Reads the production `Comment`.
  ///
  /// `Comment = ('/*' … '*/') | ('//' … end of line)`
  private mutating func skipComment() -> Bool {
    guard position + 1 < bytes.count else { return false }
    let start = position
    switch bytes[position + 1] {
    case UInt8(ascii: "/"):
      while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
        position += 1
      }
      return true
    case UInt8(ascii: "*"):
      position += 2
      while position + 1 < bytes.count {
        if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
          position += 2
          return true
        }
        position += 1
      }
      position = bytes.count
      fault(
        "UnexpectedSyntax", "'/*' is not closed; write '*/' at the end of the comment",
        at: SourceRange(start, start + 2), from: start)
      return true
    default: return false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00A0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// The character at a place of the text, and where the next one begins.
  func scalar(at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    let length =
      switch first {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    guard start + length <= bytes.count else { return nil }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[start + 1..<start + length] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value).map { ($0, start + length) }
  }
}
