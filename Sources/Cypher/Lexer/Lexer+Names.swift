extension Lexer {
  /// Reads the production `SymbolicName`.
  ///
  /// `SymbolicName = UnescapedSymbolicName | EscapedSymbolicName`; here between backticks, with a
  /// doubled backtick for each that belongs to the name.
  mutating func escapedName() {
    let start = position
    if let name = nameBetweenBackticks() {
      append(.escapedName(keep(name)), from: start)
    } else {
      fault(
        "UnexpectedSyntax", "'`' is not closed; write '`' at the end of the name",
        at: SourceRange(start, start + 1), from: start)
    }
  }

  /// Reads the production `Parameter`.
  ///
  /// `Parameter = '$', (SymbolicName | DecimalInteger)`
  mutating func parameter() {
    let start = position
    position += 1
    if position < bytes.count, bytes[position] == UInt8(ascii: "`") {
      if let name = nameBetweenBackticks() {
        append(.parameter(keep(name)), from: start)
      } else {
        fault(
          "UnexpectedSyntax", "'`' is not closed; write '`' at the end of the name", from: start)
      }
      return
    }
    while let (scalar, end) = scalar(at: position), Self.isNamePart(scalar) { position = end }
    if position == start + 1 {
      fault(
        "UnexpectedSyntax", "'$' stands alone; write the name of a parameter after it, as in $name",
        from: start)
    } else {
      let name = String(decoding: bytes[start + 1..<position], as: UTF8.self)
      append(.parameter(keep(name)), from: start)
    }
  }

  /// Where the name ends that begins at a place; `nil` where none does.
  ///
  /// `UnescapedSymbolicName = IdentifierStart, {IdentifierPart}`
  func nameEnd(from start: Int) -> Int? {
    var end = start + 1
    if bytes[start] >= 0x80 {
      guard let (first, second) = scalar(at: start), Self.isNameStart(first) else { return nil }
      end = second
    } else if !Self.isNameStart(bytes[start]) {
      return nil
    }
    while end < bytes.count {
      if bytes[end] < 0x80 {
        guard Self.isNamePart(bytes[end]) else { break }
        end += 1
      } else {
        guard let (scalar, next) = scalar(at: end), Self.isNamePart(scalar) else { break }
        end = next
      }
    }
    return end
  }

  /// A character that belongs to no token: a quote, dash or arrowhead of another kind, or none.
  mutating func foreignCharacter() {
    let start = position
    guard let (scalar, end) = scalar(at: position) else {
      position = bytes.count
      return fault("UnexpectedSyntax", "the text ends inside a character", from: start)
    }
    position = end
    switch scalar.value {
    case 0x00AD, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
      append(.symbol(.foreignDash), from: start)
    case 0x27E8, 0x2329, 0x3008, 0xFE64, 0xFF1C: append(.symbol(.foreignLeft), from: start)
    case 0x27E9, 0x232A, 0x3009, 0xFE65, 0xFF1E: append(.symbol(.foreignRight), from: start)
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB:
      fault(
        "InvalidUnicodeCharacter",
        "'\(scalar)' is a typographer's quotation mark; write ' or \"", from: start)
    case 0x21 where bytes[start...].starts(with: [0x21, 0x3D]):
      position += 1
      fault("UnexpectedSyntax", "'!=' is no operator; write '<>'", from: start)
    case 0x26 where bytes[start...].starts(with: [0x26, 0x26]):
      position += 1
      fault("UnexpectedSyntax", "'&&' is no operator; write AND", from: start)
    default:
      let shown =
        scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
        ? "the character U+\(hexadecimal(scalar.value))" : "'\(scalar)'"
      fault(
        scalar.isASCII ? "UnexpectedSyntax" : "InvalidUnicodeCharacter",
        "\(shown) belongs to no part of the language; names with it stand between backticks",
        from: start)
    }
  }

  private mutating func nameBetweenBackticks() -> String? {
    var name: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "`") {
        guard position < bytes.count, bytes[position] == byte else {
          return String(decoding: name, as: UTF8.self)
        }
        position += 1
      }
      name.append(byte)
    }
    return nil
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte == UInt8(ascii: "$")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// `IdentifierStart`: Unicode's ID_Start, and connectors such as the underscore.
  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isNameStart(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar.properties.isIDStart
      || scalar.properties.generalCategory == .connectorPunctuation
  }

  /// `IdentifierPart`: Unicode's ID_Continue, and signs of currencies.
  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isNamePart(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar.properties.isIDContinue
      || scalar.properties.generalCategory == .currencySymbol
  }
}
