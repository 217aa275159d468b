/// Reads the text and number members of one JSON object that are asked for, and skips the rest.
///
/// Source: RFC 8259. Nesting beyond 64 levels is refused.
struct JSONLineScanner {
  private let keys: [String]
  /// From this place on, keys need not be there.
  private let firstOptional: Int
  private var values: [[UInt8]?]
  private var offset = 0
  private static let deepest = 64

  init(keys: [String], optionalKeys: [String] = []) {
    self.keys = keys + optionalKeys
    firstOptional = keys.count
    values = Array(repeating: nil, count: self.keys.count)
  }

  /// The values of the keys, one after the other, and where each lies.
  mutating func scan(
    _ bytes: Span<UInt8>
  ) throws(ImportFault.Reason) -> (fields: [Range<Int>], bytes: [UInt8]) {
    try expect("{", bytes)
    skipSpace(bytes)
    if peek(bytes) == UInt8(ascii: "}") {
      offset += 1
    } else {
      repeat {
        let key = try string(bytes)
        try expect(":", bytes)
        try member(key, bytes)
      } while try goesOn(closing: "}", bytes)
    }
    skipSpace(bytes)
    guard offset == bytes.count else { throw .notJSON(byte: offset, expected: "the line's end") }
    return try joined()
  }

  private func joined() throws(ImportFault.Reason) -> (fields: [Range<Int>], bytes: [UInt8]) {
    var fields: [Range<Int>] = []
    var all: [UInt8] = []
    for (place, key) in keys.enumerated() {
      guard let value = values[place] ?? (place < firstOptional ? nil : []) else {
        throw .missing(key: key)
      }
      fields.append(all.count..<all.count + value.count)
      all += value
    }
    return (fields, all)
  }

  private mutating func member(
    _ key: [UInt8], _ bytes: Span<UInt8>
  ) throws(ImportFault.Reason) {
    skipSpace(bytes)
    let start = offset
    if peek(bytes) == UInt8(ascii: "\"") {
      let text = try string(bytes)
      for place in places(of: key) { values[place] = text }
      return
    }
    try skipValue(bytes, depth: 0)
    let places = self.places(of: key)
    guard !places.isEmpty else { return }
    let word = (start..<offset).map { bytes[$0] }
    let isNumber = word.allSatisfy { Self.numberBytes.contains($0) }
    for place in places {
      if isNumber {
        values[place] = word
      } else if place >= firstOptional {
        values[place] = try Self.optional(word, key: keys[place])
      }
    }
  }

  /// The places of a key, of which a relation's end and a property may both be made.
  private func places(of key: [UInt8]) -> [Int] {
    keys.indices.filter { keys[$0].utf8.elementsEqual(key) }
  }

  /// What `true`, `false` and `null` say of a property.
  private static func optional(
    _ word: [UInt8], key: String
  ) throws(ImportFault.Reason) -> [UInt8]? {
    switch word.first {
    case UInt8(ascii: "n"): return nil
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return word
    default: throw .notOneValue(key: key)
    }
  }

  private static let numberBytes = Set("+-.0123456789eE".utf8)

  private mutating func skipValue(
    _ bytes: Span<UInt8>, depth: Int
  ) throws(ImportFault.Reason) {
    guard depth < Self.deepest else { throw .notJSON(byte: offset, expected: "less nesting") }
    skipSpace(bytes)
    switch peek(bytes) {
    case UInt8(ascii: "\""): _ = try string(bytes)
    case UInt8(ascii: "{"):
      try skipContainer(bytes, closing: "}", depth: depth)
    case UInt8(ascii: "["):
      try skipContainer(bytes, closing: "]", depth: depth)
    default: try skipWord(bytes)
    }
  }

  private mutating func skipContainer(
    _ bytes: Span<UInt8>, closing: Unicode.Scalar, depth: Int
  ) throws(ImportFault.Reason) {
    offset += 1
    skipSpace(bytes)
    if peek(bytes) == UInt8(ascii: closing) {
      offset += 1
      return
    }
    repeat {
      if closing == "}" {
        _ = try string(bytes)
        try expect(":", bytes)
      }
      try skipValue(bytes, depth: depth + 1)
    } while try goesOn(closing: closing, bytes)
  }

  /// A number, `true`, `false` or `null`.
  private mutating func skipWord(_ bytes: Span<UInt8>) throws(ImportFault.Reason) {
    let start = offset
    while let byte = peek(bytes), Self.wordBytes.contains(byte) { offset += 1 }
    let word = (start..<offset).map { bytes[$0] }
    let text = String(decoding: word, as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || Double(text) != nil else {
      throw .notJSON(byte: start, expected: "a value")
    }
  }

  private static let wordBytes = Set("+-.0123456789eEtrufalsn".utf8)

  private mutating func goesOn(
    closing: Unicode.Scalar, _ bytes: Span<UInt8>
  ) throws(ImportFault.Reason) -> Bool {
    skipSpace(bytes)
    let byte = peek(bytes)
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: closing) else {
      throw .notJSON(byte: offset, expected: "',' or '\(closing)'")
    }
    offset += 1
    skipSpace(bytes)
    return byte == UInt8(ascii: ",")
  }

  private mutating func string(_ bytes: Span<UInt8>) throws(ImportFault.Reason) -> [UInt8] {
    try expect("\"", bytes)
    var text: [UInt8] = []
    while let byte = peek(bytes) {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"): try escape(bytes, &text)
      case 0x00...0x1f:
        throw .notJSON(byte: offset - 1, expected: "an escape in place of a control character")
      default: text.append(byte)
      }
    }
    throw .notJSON(byte: offset, expected: "'\"'")
  }

  private mutating func escape(
    _ bytes: Span<UInt8>, _ text: inout [UInt8]
  ) throws(ImportFault.Reason) {
    let letter = peek(bytes)
    offset += 1
    switch letter {
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "u"): text += Array(String(try scalar(bytes)).utf8)
    case UInt8(ascii: "\"")?, UInt8(ascii: "\\")?, UInt8(ascii: "/")?:
      if let letter { text.append(letter) }
    default: throw .notJSON(byte: offset - 1, expected: "an escape such as \\n or \\u00e9")
    }
  }

  /// The character of one `\uXXXX`, or of two that are a surrogate pair.
  private mutating func scalar(
    _ bytes: Span<UInt8>
  ) throws(ImportFault.Reason) -> Character {
    let start = offset
    let first = try hexadecimal(bytes)
    var value = first
    if 0xd800..<0xdc00 ~= first, peek(bytes) == UInt8(ascii: "\\") {
      offset += 1
      try expect("u", bytes)
      let second = try hexadecimal(bytes)
      if 0xdc00..<0xe000 ~= second {
        value = 0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw .notJSON(byte: start, expected: "a character, not half of one")
    }
    return Character(scalar)
  }

  private mutating func hexadecimal(
    _ bytes: Span<UInt8>
  ) throws(ImportFault.Reason) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(bytes), let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { throw .notJSON(byte: offset, expected: "four hexadecimal digits") }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  private mutating func expect(
    _ scalar: Unicode.Scalar, _ bytes: Span<UInt8>
  ) throws(ImportFault.Reason) {
    if scalar != "u" { skipSpace(bytes) }
    guard peek(bytes) == UInt8(ascii: scalar) else {
      throw .notJSON(byte: offset, expected: "'\(scalar)'")
    }
    offset += 1
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while let byte = peek(bytes), byte == 0x20 || byte == 0x09 || byte == 0x0d { offset += 1 }
  }

  private func peek(_ bytes: Span<UInt8>) -> UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }
}
