/// A value of JSON; objects keep the order of their keys.
indirect enum JSONTree: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([(key: String, value: JSONTree)])

  static func == (left: JSONTree, right: JSONTree) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)), (.string(let left), .string(let right)):
      left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  /// The value of a key of an object; the first where a key is doubled.
  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of an array, and anything else as the only element.
  var elements: [JSONTree] {
    switch self {
    case .array(let elements): elements
    case .null: []
    case .bool, .number, .string, .object: [self]
    }
  }

  /// A string that is not blank, or a number.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text.allSatisfy(\.isWhitespace) ? nil : text
    case .null, .bool, .array, .object: nil
    }
  }
}

/// Reads the JSON that pages carry, which is often not quite JSON.
///
/// The standard decoders refuse line breaks inside strings, commas before a closing bracket, and
/// comments around the whole; all three stand in many pages, and the rest of such a block is sound.
///
/// Source: RFC 8259, with these three allowed.
struct JSONReader {
  /// Why a text is no JSON.
  struct Failure: Error, Hashable {
    /// UTF-8 offset.
    let offset: Int
    let message: String
  }

  /// Deeper nesting is a failure.
  static let deepest = 64
  /// More bytes are a failure.
  static let largest = 2 << 20

  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// Reads the values of a text: one, or several that follow each other.
  ///
  /// What follows a whole value and begins no other, such as a bracket too many, is passed over.
  static func trees(_ text: String) throws(Failure) -> [JSONTree] {
    var reader = JSONReader(text)
    guard reader.bytes.count <= largest else {
      throw Failure(offset: largest, message: "more than \(largest) bytes")
    }
    var trees: [JSONTree] = []
    repeat {
      reader.skipBlank()
      trees.append(try reader.value(depth: 0))
      reader.skipBlank()
    } while reader.next == UInt8(ascii: "{") || reader.next == UInt8(ascii: "[")
    return trees
  }

  private func failure(_ message: String) -> Failure {
    Failure(offset: min(position, bytes.count), message: message)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func value(depth: Int) throws(Failure) -> JSONTree {
    guard depth <= Self.deepest else { throw failure("nested more than \(Self.deepest) deep") }
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case .some: return try literal()
    case nil: throw failure("it ends too early")
    }
  }

  private mutating func object(_ depth: Int) throws(Failure) -> JSONTree {
    var members: [(key: String, value: JSONTree)] = []
    position += 1
    while true {
      skipBlank()
      switch next {
      case UInt8(ascii: "}"):
        position += 1
        return .object(members)
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "\""):
        let key = try string()
        skipBlank()
        guard next == UInt8(ascii: ":") else { throw failure("':' is missing after a key") }
        position += 1
        skipBlank()
        members.append((key, try value(depth: depth + 1)))
      default: throw failure("a key or '}' is missing")
      }
    }
  }

  private mutating func array(_ depth: Int) throws(Failure) -> JSONTree {
    var elements: [JSONTree] = []
    position += 1
    while true {
      skipBlank()
      switch next {
      case UInt8(ascii: "]"):
        position += 1
        return .array(elements)
      case UInt8(ascii: ","): position += 1
      default: elements.append(try value(depth: depth + 1))
      }
    }
  }

  private mutating func literal() throws(Failure) -> JSONTree {
    let start = position
    while let byte = next, byte > 0x20, !",]}:".utf8.contains(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard let first = word.utf8.first, first == 0x2d || (0x30...0x39).contains(first) else {
        position = start
        throw failure("a value is missing")
      }
      return .number(word)
    }
  }

  private mutating func string() throws(Failure) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x00..<0x20: text.append(0x20)
      default: text.append(byte)
      }
    }
    throw failure("a string is not closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte = next else { throw failure("a string is not closed") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(0x20)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): break
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xd800..<0xdc00).contains(code), next == 0x5c, position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "u")
      {
        position += 2
        let low = try hexadecimal()
        code = 0x10000 &+ ((code &- 0xd800) << 10) &+ (low &- 0xdc00)
      }
      text += Array(String(Character(Unicode.Scalar(code) ?? "\u{fffd}")).utf8)
    default: text.append(byte)
    }
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count,
      let code = UInt32(
        String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are missing after '\\u'") }
    position += 4
    return code
  }

  /// Passes over white space and comments: `/* … */`, `// …`, and the marks of HTML comments and
  /// CDATA sections around the whole.
  private mutating func skipBlank() {
    while let byte = next {
      if byte <= 0x20 {
        position += 1
      } else if byte == UInt8(ascii: "/"), starts("/*") {
        skip(past: "*/")
      } else if byte == UInt8(ascii: "/"), starts("//") {
        skip(past: "\n")
      } else if let mark = ["<!--", "-->", "<![CDATA[", "]]>", "\u{feff}"].first(where: starts) {
        position += mark.utf8.count
      } else {
        return
      }
    }
  }

  private func starts(_ mark: String) -> Bool { bytes[position...].starts(with: mark.utf8) }

  private mutating func skip(past mark: String) {
    while position < bytes.count, !starts(mark) { position += 1 }
    position = min(bytes.count, position + mark.utf8.count)
  }
}
