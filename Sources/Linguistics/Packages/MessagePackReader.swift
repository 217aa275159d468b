/// A cursor over MessagePack bytes; every length is checked against the bytes that are left.
///
/// Source: the MessagePack specification (formats nil to map 32; extension types are refused).
struct MessagePackReader {
  /// How deep arrays and maps may stand in one another.
  static let deepest = 32

  /// The file the bytes came from, for errors.
  let file: String
  /// The bytes of the file, or of a part of it.
  let bytes: [UInt8]
  /// Where the next element begins.
  private(set) var offset: Int
  private let end: Int

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    offset = 0
    end = bytes.count
  }

  /// A cursor over a part of the same bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>, file: String) {
    self.file = file
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Whether all bytes have been read.
  var isAtEnd: Bool { offset >= end }

  func malformed(_ what: String) -> PipelineError {
    PipelineError(file: file, reason: .malformed(what, offset: offset))
  }

  private func peek() throws(PipelineError) -> UInt8 {
    guard offset < end else { throw malformed("the file ends too early") }
    return bytes[offset]
  }

  private mutating func number(width: Int) throws(PipelineError) -> UInt64 {
    guard end - offset > width else { throw malformed("the file ends too early") }
    var value: UInt64 = 0
    for index in 1...width { value = value << 8 | UInt64(bytes[offset + index]) }
    offset += 1 + width
    return value
  }

  private mutating func length(
    short: (tag: UInt8, mask: UInt8)?, tags: (UInt8?, UInt8, UInt8), _ what: String
  ) throws(PipelineError) -> Int {
    let tag = try peek()
    if let short, tag & ~short.mask == short.tag {
      offset += 1
      return Int(tag & short.mask)
    }
    if tag == tags.0 { return Int(try number(width: 1)) }
    if tag == tags.1 { return Int(try number(width: 2)) }
    if tag == tags.2 { return Int(try number(width: 4)) }
    throw malformed("expected \(what)")
  }

  private mutating func take(_ length: Int) throws(PipelineError) -> Range<Int> {
    guard length <= end - offset else { throw malformed("the file ends too early") }
    defer { offset += length }
    return offset..<offset + length
  }

  /// Whether the next element is nil; it is then passed.
  mutating func readNil() throws(PipelineError) -> Bool {
    guard try peek() == 0xc0 else { return false }
    offset += 1
    return true
  }

  /// The number of entries of a map, of which there are not more than bytes.
  mutating func readMap() throws(PipelineError) -> Int {
    let count = try length(short: (0x80, 0x0f), tags: (nil, 0xde, 0xdf), "a map")
    guard count <= (end - offset) / 2 else { throw malformed("a map is longer than the file") }
    return count
  }

  /// The number of elements of an array, of which there are not more than bytes.
  mutating func readArray() throws(PipelineError) -> Int {
    let count = try length(short: (0x90, 0x0f), tags: (nil, 0xdc, 0xdd), "an array")
    guard count <= end - offset else { throw malformed("an array is longer than the file") }
    return count
  }

  /// Where the UTF-8 bytes of a string lie.
  mutating func readStringRange() throws(PipelineError) -> Range<Int> {
    let count = try length(short: (0xa0, 0x1f), tags: (0xd9, 0xda, 0xdb), "a string")
    return try take(count)
  }

  /// A string.
  mutating func readString() throws(PipelineError) -> String {
    let range = try readStringRange()
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where the bytes of a binary element lie.
  mutating func readBinary() throws(PipelineError) -> Range<Int> {
    let count = try length(short: nil, tags: (0xc4, 0xc5, 0xc6), "binary data")
    return try take(count)
  }

  /// A string that was written as text or as binary data.
  mutating func readName() throws(PipelineError) -> String {
    switch try peek() {
    case 0xc4...0xc6: String(decoding: bytes[try readBinary()], as: UTF8.self)
    default: try readString()
    }
  }

  /// A truth value.
  mutating func readBool() throws(PipelineError) -> Bool {
    let tag = try peek()
    guard tag == 0xc2 || tag == 0xc3 else { throw malformed("expected true or false") }
    offset += 1
    return tag == 0xc3
  }

  /// Whether the next element is a truth value.
  func isBool() throws(PipelineError) -> Bool { (0xc2...0xc3).contains(try peek()) }

  /// Whether the next element is a map.
  func isMap() throws(PipelineError) -> Bool {
    let tag = try peek()
    return tag & 0xf0 == 0x80 || tag == 0xde || tag == 0xdf
  }

  /// Whether the next element is an array.
  func isArray() throws(PipelineError) -> Bool {
    let tag = try peek()
    return tag & 0xf0 == 0x90 || tag == 0xdc || tag == 0xdd
  }

  /// Whether the next element is a string.
  func isString() throws(PipelineError) -> Bool {
    let tag = try peek()
    return tag & 0xe0 == 0xa0 || (0xd9...0xdb).contains(tag)
  }

  /// A whole number without sign, up to 64 bits.
  mutating func readUnsigned() throws(PipelineError) -> UInt64 {
    let tag = try peek()
    switch tag {
    case 0x00...0x7f:
      offset += 1
      return UInt64(tag)
    case 0xcc: return try number(width: 1)
    case 0xcd: return try number(width: 2)
    case 0xce: return try number(width: 4)
    case 0xcf: return try number(width: 8)
    default:
      let value = try readInt()
      guard value >= 0 else { throw malformed("expected a number that is not negative") }
      return UInt64(value)
    }
  }

  /// A whole number.
  mutating func readInt() throws(PipelineError) -> Int {
    let tag = try peek()
    switch tag {
    case 0x00...0x7f, 0xcc...0xce: return Int(try readUnsigned())
    case 0xcf:
      guard let value = Int(exactly: try readUnsigned()) else {
        throw malformed("a number is too large")
      }
      return value
    case 0xe0...0xff:
      offset += 1
      return Int(Int8(bitPattern: tag))
    case 0xd0: return Int(Int8(truncatingIfNeeded: try number(width: 1)))
    case 0xd1: return Int(Int16(truncatingIfNeeded: try number(width: 2)))
    case 0xd2: return Int(Int32(truncatingIfNeeded: try number(width: 4)))
    case 0xd3: return Int(truncatingIfNeeded: try number(width: 8))
    default: throw malformed("expected a whole number")
    }
  }

  /// Passes one element, whatever it is.
  mutating func skip() throws(PipelineError) {
    try skip(depth: 0)
  }

  private mutating func skip(depth: Int) throws(PipelineError) {
    guard depth < Self.deepest else { throw malformed("elements stand too deep in one another") }
    let tag = try peek()
    switch tag {
    case 0x80...0x8f, 0xde, 0xdf:
      for _ in 0..<(try readMap()) {
        try skip(depth: depth + 1)
        try skip(depth: depth + 1)
      }
    case 0x90...0x9f, 0xdc, 0xdd:
      for _ in 0..<(try readArray()) { try skip(depth: depth + 1) }
    case 0xa0...0xbf, 0xd9...0xdb: _ = try readStringRange()
    case 0xc4...0xc6: _ = try readBinary()
    case 0xc0, 0xc2, 0xc3: offset += 1
    case 0xca: _ = try number(width: 4)
    case 0xcb: _ = try number(width: 8)
    case 0x00...0x7f, 0xcc...0xcf, 0xd0...0xd3, 0xe0...0xff: _ = try readInt64()
    default: throw malformed("an element of unknown type")
    }
  }

  private mutating func readInt64() throws(PipelineError) -> UInt64 {
    let tag = try peek()
    if tag == 0xcf { return try readUnsigned() }
    return UInt64(bitPattern: Int64(try readInt()))
  }
}
