/// A JSON value whose objects keep the order of their keys.
///
/// Source: RFC 8259. Numbers are kept as text, so that `2.0` and a number of thirty digits stay what
/// they are.
package enum JSONText: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONText])
  case object([Entry])

  /// A key of an object and its value.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: JSONText
  }

  /// The value of the first entry of that key, if this is an object that has one.
  package subscript(key: String) -> JSONText? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a string.
  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The texts of an array of strings.
  var strings: [String]? {
    guard case .array(let elements) = self else { return nil }
    let texts = elements.compactMap(\.string)
    return texts.count == elements.count ? texts : nil
  }

  /// A whole number.
  var int: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }

  /// Reads one value and nothing after it but white space.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - file: What it is called in an error.
  ///   - deepest: How many values may stand in one another.
  /// - Throws: `PipelineError` with the offset of the first wrong byte.
  package init(_ bytes: [UInt8], file: String, deepest: Int = 64) throws(PipelineError) {
    var reader = JSONReader(bytes: bytes, file: file, deepest: deepest)
    self = try reader.whole()
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  let file: String
  let deepest: Int
  var offset = 0

  init(bytes: [UInt8], file: String, deepest: Int) {
    self.bytes = bytes
    self.file = file
    self.deepest = deepest
  }

  func malformed(_ what: String) -> PipelineError {
    PipelineError(file: file, reason: .malformed(what, offset: offset))
  }

  mutating func whole() throws(PipelineError) -> JSONText {
    let value = try value(depth: 0)
    skipBlanks()
    guard offset == bytes.count else { throw malformed("text follows the JSON value") }
    return value
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func accept(word: StaticString) -> Bool {
    let letters = Array(word.description.utf8)
    guard bytes[offset...].starts(with: letters) else { return false }
    offset += letters.count
    return true
  }

  private mutating func value(depth: Int) throws(PipelineError) -> JSONText {
    guard depth < deepest else { throw malformed("values stand too deep in one another") }
    skipBlanks()
    guard offset < bytes.count else { throw malformed("expected a JSON value") }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where accept(word: "true"): return .bool(true)
    case UInt8(ascii: "f") where accept(word: "false"): return .bool(false)
    case UInt8(ascii: "n") where accept(word: "null"): return .null
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(PipelineError) -> JSONText {
    offset += 1
    var entries: [JSONText.Entry] = []
    if accept(UInt8(ascii: "}")) { return .object(entries) }
    repeat {
      skipBlanks()
      let key = try string()
      guard accept(UInt8(ascii: ":")) else { throw malformed("expected ':'") }
      entries.append(JSONText.Entry(key: key, value: try value(depth: depth + 1)))
    } while accept(UInt8(ascii: ","))
    guard accept(UInt8(ascii: "}")) else { throw malformed("expected ',' or '}'") }
    return .object(entries)
  }

  private mutating func array(depth: Int) throws(PipelineError) -> JSONText {
    offset += 1
    var elements: [JSONText] = []
    if accept(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while accept(UInt8(ascii: ","))
    guard accept(UInt8(ascii: "]")) else { throw malformed("expected ',' or ']'") }
    return .array(elements)
  }

  private mutating func number() throws(PipelineError) -> JSONText {
    let start = offset
    while offset < bytes.count, "+-.eE0123456789".utf8.contains(bytes[offset]) { offset += 1 }
    guard offset > start else { throw malformed("expected a JSON value") }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func string() throws(PipelineError) -> String {
    guard accept(UInt8(ascii: "\"")) else { throw malformed("expected a string") }
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      text.append(contentsOf: String(try escaped()).utf8)
    }
    throw malformed("a string does not end")
  }

  private mutating func escaped() throws(PipelineError) -> Unicode.Scalar {
    guard offset < bytes.count else { throw malformed("a string does not end") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if unit & 0xfc00 == 0xd800, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
        bytes[offset + 1] == UInt8(ascii: "u")
      {
        offset += 2
        let low = try hexadecimal()
        guard low & 0xfc00 == 0xdc00 else { throw malformed("half a surrogate pair") }
        unit = 0x10000 + (unit & 0x3ff) << 10 + low & 0x3ff
      }
      return Unicode.Scalar(unit) ?? "\u{fffd}"
    default: return Unicode.Scalar(byte)
    }
  }

  private mutating func hexadecimal() throws(PipelineError) -> UInt32 {
    guard offset + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw malformed("expected four hexadecimal digits") }
    offset += 4
    return unit
  }
}
