/// What a tokenizer asks of single Unicode scalars, which are kept as `UInt32` in long texts.
enum ScalarText {
  /// The scalars of a text.
  static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// The UTF-8 bytes of scalars.
  static func utf8(_ scalars: ArraySlice<UInt32>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + scalars.count / 4)
    for value in scalars { append(value, to: &bytes) }
    return bytes
  }

  /// Appends the UTF-8 bytes of one scalar.
  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    switch value {
    case ..<0x80: bytes.append(UInt8(value))
    case ..<0x800:
      bytes.append(UInt8(0xc0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3f))
    case ..<0x10000:
      bytes.append(UInt8(0xe0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3f))
      bytes.append(UInt8(0x80 | value & 0x3f))
    default:
      bytes.append(UInt8(0xf0 | value >> 18 & 0x07))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3f))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3f))
      bytes.append(UInt8(0x80 | value & 0x3f))
    }
  }

  /// How many UTF-8 bytes a scalar takes.
  static func utf8Length(_ value: UInt32) -> Int {
    value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
  }

  /// The properties of a scalar; a value that is none has those of U+FFFD.
  static func properties(_ value: UInt32) -> Unicode.Scalar.Properties {
    (Unicode.Scalar(value) ?? "\u{fffd}").properties
  }

  /// White space, no-break blanks and the four separators U+001C to U+001F included.
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0d, 0x1c...0x1f, 0x85, 0xa0: true
    case ..<0x1680: false
    case 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
    default: false
    }
  }

  /// A letter: general category Lu, Ll, Lt, Lm or Lo.
  static func isAlpha(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x61...0x7a).contains(value | 0x20) }
    return switch properties(value).generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// A scalar with the property Uppercase.
  static func isUpper(_ value: UInt32) -> Bool {
    value < 0x80 ? (0x41...0x5a).contains(value) : properties(value).isUppercase
  }

  /// A decimal or other digit, superscripts included.
  static func isDigit(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x30...0x39).contains(value) }
    let type = properties(value).numericType
    return type == .decimal || type == .digit
  }

  /// A decimal digit: general category Nd.
  static func isDecimal(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x30...0x39).contains(value) }
    return properties(value).generalCategory == .decimalNumber
  }

  /// A letter, anything numeric, or the low line.
  static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return isAlpha(value) || isDecimal(value) || value == 0x5f }
    let properties = properties(value)
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    case .letterNumber, .otherNumber: properties.numericType != nil
    default: false
    }
  }

  /// The simple lower-case mapping.
  static func simpleLower(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return (0x41...0x5a).contains(value) ? value | 0x20 : value }
    return properties(value).lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  /// The full lower-case mapping; a capital sigma at the end of a word becomes the final one.
  static func lower(_ scalars: ArraySlice<UInt32>) -> [UInt32] {
    var lowered: [UInt32] = []
    lowered.reserveCapacity(scalars.count)
    for (index, value) in zip(scalars.indices, scalars) {
      if value < 0x80 {
        lowered.append(simpleLower(value))
      } else if value == 0x3a3 {
        lowered.append(isFinalSigma(index, in: scalars) ? 0x3c2 : 0x3c3)
      } else {
        lowered += properties(value).lowercaseMapping.unicodeScalars.map(\.value)
      }
    }
    return lowered
  }

  /// The condition Final_Sigma of the Unicode Standard, section 3.13, table 3-17.
  private static func isFinalSigma(_ index: Int, in scalars: ArraySlice<UInt32>) -> Bool {
    let before = scalars[..<index].reversed().first { !properties($0).isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !properties($0).isCaseIgnorable }
    return before.map { properties($0).isCased } ?? false
      && !(after.map { properties($0).isCased } ?? false)
  }

  /// The shape of a word: letters become `X` or `x`, digits `d`, runs are cut after four.
  static func shape(_ scalars: ArraySlice<UInt32>) -> [UInt8] {
    if scalars.count >= 100 { return Array("LONG".utf8) }
    var bytes: [UInt8] = []
    var last: UInt32 = .max
    var run = 0
    for value in scalars {
      let mapped =
        isAlpha(value)
        ? UInt32(UInt8(ascii: isUpper(value) ? "X" : "x"))
        : isDigit(value) ? UInt32(UInt8(ascii: "d")) : value
      run = mapped == last ? run + 1 : 0
      last = mapped
      if run < 4 { append(mapped, to: &bytes) }
    }
    return bytes
  }
}
