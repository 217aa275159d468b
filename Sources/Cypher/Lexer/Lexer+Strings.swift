extension Lexer {
  /// `StringLiteral`: between quotes of one kind, with escapes.
  mutating func string(quote: UInt8) {
    let start = position
    var contents: [UInt8] = []
    var wrong: (detail: String, message: String, range: SourceRange)?
    position += 1
    while position < bytes.count, bytes[position] != quote {
      if bytes[position] == UInt8(ascii: "\\") {
        let escape = position
        do {
          try contents.append(contentsOf: escapedCharacter())
        } catch {
          wrong = wrong ?? (error.detail, error.message, SourceRange(escape, position))
        }
      } else {
        contents.append(bytes[position])
        position += 1
      }
    }
    guard position < bytes.count else {
      let mark = String(decoding: [quote], as: UTF8.self)
      return fault(
        wrong?.detail ?? "UnexpectedSyntax",
        wrong?.message ?? "the string is not closed; write \(mark) at its end",
        at: wrong?.range ?? SourceRange(start, start + 1), from: start)
    }
    position += 1
    if let wrong {
      fault(wrong.detail, wrong.message, at: wrong.range, from: start)
    } else {
      append(.string(keep(String(decoding: contents, as: UTF8.self))), from: start)
    }
  }

  private struct EscapeFault: Error {
    let detail: String
    let message: String
  }

  /// Reads the production `EscapedChar`.
  ///
  /// `EscapedChar = '\', ('\' | ''' | '"' | 'b' | 'f' | 'n' | 'r' | 't' | 'u' 4 digits | 'U' 8 digits)`
  private mutating func escapedCharacter() throws(EscapeFault) -> [UInt8] {
    position += 1
    guard let (letter, end) = scalar(at: position) else {
      position = bytes.count
      return []
    }
    position = end
    switch letter {
    case "\\", "'", "\"", "`", "/": return [UInt8(letter.value)]
    case "b", "B": return [0x08]
    case "f", "F": return [0x0C]
    case "n", "N": return [0x0A]
    case "r", "R": return [0x0D]
    case "t", "T": return [0x09]
    case "u": return try codePoint(digits: 4)
    case "U": return try codePoint(digits: 8)
    default:
      throw EscapeFault(
        detail: "UnexpectedSyntax",
        message: "'\\\(letter)' is no escape; write '\\\\' for a backslash")
    }
  }

  /// A character by its number; two halves of UTF-16 make one.
  private mutating func codePoint(digits count: Int) throws(EscapeFault) -> [UInt8] {
    var value = try hexadecimal(digits: count)
    if (0xD800..<0xDC00).contains(value), position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let low = try hexadecimal(digits: 4)
      guard (0xDC00..<0xE000).contains(low) else {
        throw EscapeFault(
          detail: "InvalidUnicodeLiteral", message: "two halves of a character do not fit together")
      }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw EscapeFault(
        detail: "InvalidUnicodeLiteral",
        message: "U+\(String(value, radix: 16, uppercase: true)) is no character")
    }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func hexadecimal(digits count: Int) throws(EscapeFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard position < bytes.count, let digit = digitValue(bytes[position], radix: 16) else {
        throw EscapeFault(
          detail: "InvalidUnicodeLiteral",
          message: "expected \(count) hexadecimal digits after '\\\(count == 4 ? "u" : "U")'")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
