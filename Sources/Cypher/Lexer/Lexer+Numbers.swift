extension Lexer {
  /// Reads the production `NumberLiteral`.
  ///
  /// `NumberLiteral = DoubleLiteral | IntegerLiteral`
  ///
  /// A number that runs into letters is a fault, the letters included.
  mutating func number() {
    let start = position
    if bytes[start] == UInt8(ascii: "0"), start + 1 < bytes.count {
      switch bytes[start + 1] {
      case UInt8(ascii: "x"), UInt8(ascii: "X"):
        return prefixedInteger(radix: 16, from: start)
      case UInt8(ascii: "o"), UInt8(ascii: "O"): return prefixedInteger(radix: 8, from: start)
      default: break
      }
    }
    skipDigits()
    let digitsEnd = position
    var isFloat = false
    if position < bytes.count, bytes[position] == UInt8(ascii: "."), isDigit(at: position + 1) {
      isFloat = true
      position += 1
      skipDigits()
    }
    if skipExponent() { isFloat = true }
    guard !runsIntoName(from: start) else { return }
    if isFloat {
      float(from: start)
    } else if bytes[start] == UInt8(ascii: "0"), digitsEnd > start + 1 {
      fault(
        "InvalidNumberLiteral",
        "'\(text(from: start))' begins with 0; leave that out, or write 0o for an octal number",
        from: start)
    } else {
      integer(digits: bytes[start..<digitsEnd], radix: 10, from: start)
    }
  }

  /// Reads the production `HexInteger`.
  ///
  /// `HexInteger = '0x', {HexDigit}`, `OctalInteger = '0o', {OctDigit}`
  private mutating func prefixedInteger(radix: Int, from start: Int) {
    position = start + 2
    while position < bytes.count, digitValue(bytes[position], radix: radix) != nil {
      position += 1
    }
    let end = position
    guard !runsIntoName(from: start) else { return }
    if end == start + 2 {
      fault(
        "InvalidNumberLiteral", "'\(text(from: start))' has no digits after it", from: start)
    } else {
      integer(digits: bytes[start + 2..<end], radix: radix, from: start)
    }
  }

  private mutating func integer(digits: ArraySlice<UInt8>, radix: Int, from start: Int) {
    let most = UInt64(1) << 63
    var value: UInt64 = 0
    for digit in digits {
      let (product, tooLarge) = value.multipliedReportingOverflow(by: UInt64(radix))
      let (sum, stillTooLarge) = product.addingReportingOverflow(
        UInt64(digitValue(digit, radix: radix) ?? 0))
      guard !tooLarge, !stillTooLarge, sum <= most else {
        return fault("IntegerOverflow", Self.overflowMessage(text(from: start)), from: start)
      }
      value = sum
    }
    append(.integer(value), from: start)
  }

  /// What is said of an integer that does not fit.
  static func overflowMessage(_ text: String) -> String {
    "\(text.count > 40 ? text.prefix(37) + "..." : text[...]) is too large for an integer, which "
      + "goes from -9223372036854775808 to 9223372036854775807"
  }

  /// Reads the production `DoubleLiteral`.
  ///
  /// `DoubleLiteral = ExponentDecimalReal | RegularDecimalReal`
  private mutating func float(from start: Int) {
    let text = text(from: start)
    guard let value = Double(text.hasPrefix(".") ? "0" + text : text), value.isFinite else {
      return fault(
        "FloatingPointOverflow",
        "\(text.prefix(40)) is too large for a floating point number, which goes up to 1.8e308",
        from: start)
    }
    append(.float(value), from: start)
  }

  private mutating func skipDigits() {
    while isDigit(at: position) { position += 1 }
  }

  private mutating func skipExponent() -> Bool {
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return false }
    var first = position + 1
    if first < bytes.count, bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: "+") {
      first += 1
    }
    guard isDigit(at: first) else { return false }
    position = first
    skipDigits()
    return true
  }

  /// Whether letters follow; then the whole becomes a fault.
  private mutating func runsIntoName(from start: Int) -> Bool {
    let end = position
    while let (scalar, next) = scalar(at: position), Self.isNamePart(scalar) { position = next }
    guard position > end else { return false }
    let letter = String(decoding: bytes[end..<position], as: UTF8.self).prefix(1)
    fault(
      "InvalidNumberLiteral",
      "'\(text(from: start).prefix(40))' is no number, because of the '\(letter)'", from: start)
    return true
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  func isDigit(at place: Int) -> Bool {
    place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
  }

  func digitValue(_ byte: UInt8, radix: Int) -> Int? {
    let value: Int
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = Int(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): value = Int(byte - UInt8(ascii: "A")) + 10
    default: return nil
    }
    return value < radix ? value : nil
  }
}
