/// Decodes a file's bytes to UTF-8 by the encoding they are most likely in.
struct TextDecoder {
  var output: [UInt8] = []
  private(set) var map = ByteMap()
  var encoding = TextEncoding.utf8
  var firstBadByte: Int?

  init(_ file: [UInt8]) throws(DecodedText.Refusal) {
    if file.starts(with: [0xef, 0xbb, 0xbf]) {
      try take(utf8: file[3...])
    } else if file.starts(with: [0xff, 0xfe]) {
      decodeUTF16(file, littleEndian: true)
    } else if file.starts(with: [0xfe, 0xff]) {
      decodeUTF16(file, littleEndian: false)
    } else {
      try take(unmarked: file[(DeclaredEncoding.endOfHeader(file[...]) ?? 0)...], of: file)
    }
  }

  private mutating func take(
    unmarked bytes: ArraySlice<UInt8>, of file: [UInt8]
  ) throws(DecodedText.Refusal) {
    if let littleEndian = Self.unmarkedUTF16(bytes) {
      decodeUTF16(file, from: bytes.startIndex, littleEndian: littleEndian)
      return
    }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(byte: zero, kind: nil) }
    let declared = DeclaredEncoding.label(in: file[...]).flatMap { TextEncoding(label: $0) }
    // This one is written in bytes that are ASCII and well-formed UTF-8.
    if declared == .iso2022JP, bytes.contains(0x1b) {
      if try decode(bytes, declaredAs: .iso2022JP) { return }
    }
    guard let bad = UTF8Validity.firstBadByte(bytes) else {
      output = Array(bytes)
      map = ByteMap(verbatim: bytes.count, from: bytes.startIndex)
      return
    }
    if declared == .windows1252 || declared == .iso8859Part15 {
      decodeSingleBytes(bytes, declared == .windows1252 ? .windows1252 : .iso8859Part15)
      return
    }
    if let declared, declared.iconvName != nil, try decode(bytes, declaredAs: declared) { return }
    let census = ByteCensus(bytes)
    if census.looksLikeUTF8 {
      decodeFlawedUTF8(bytes)
    } else if let encoding = census.singleByteEncoding {
      decodeSingleBytes(bytes, encoding)
    } else {
      throw .unknownEncoding(byte: bad)
    }
  }

  private mutating func take(utf8 bytes: ArraySlice<UInt8>) throws(DecodedText.Refusal) {
    if let zero = bytes.firstIndex(of: 0) { throw .binary(byte: zero, kind: nil) }
    if UTF8Validity.firstBadByte(bytes) == nil {
      output = Array(bytes)
      map = ByteMap(verbatim: bytes.count, from: bytes.startIndex)
    } else {
      decodeFlawedUTF8(bytes)
    }
  }

  /// Every byte that cannot stand becomes a replacement character.
  private mutating func decodeFlawedUTF8(_ bytes: ArraySlice<UInt8>) {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let bad = UTF8Validity.firstBadByte(bytes[position...]) ?? bytes.endIndex
      output += bytes[position..<bad]
      map.append(bad - position, verbatim: position)
      guard bad < bytes.endIndex else { return }
      if firstBadByte == nil { firstBadByte = bad }
      append(scalar: 0xfffd, for: bad..<(bad + 1))
      position = bad + 1
    }
  }

  private mutating func decodeSingleBytes(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding
  ) {
    self.encoding = encoding
    output.reserveCapacity(bytes.count + bytes.count / 16)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let high = bytes[position...].firstIndex { $0 >= 0x80 } ?? bytes.endIndex
      output += bytes[position..<high]
      map.append(high - position, verbatim: position)
      guard high < bytes.endIndex else { return }
      let scalar =
        encoding == .iso8859Part15
        ? SingleByteTable.iso8859Part15(bytes[high]) : SingleByteTable.windows1252(bytes[high])
      append(scalar: scalar, for: high..<(high + 1))
      position = high + 1
    }
  }

  /// Whether a text begins with `<` in UTF-16 of one byte order or the other.
  private static func unmarkedUTF16(_ bytes: ArraySlice<UInt8>) -> Bool? {
    if bytes.starts(with: [0x3c, 0x00]) { return true }
    return bytes.starts(with: [0x00, 0x3c]) ? false : nil
  }

  private mutating func decodeUTF16(
    _ file: [UInt8], from start: Int = 2, littleEndian: Bool
  ) {
    encoding = littleEndian ? .utf16LittleEndian : .utf16BigEndian
    func unit(_ position: Int) -> UInt32 {
      let (first, second) = (UInt32(file[position]), UInt32(file[position + 1]))
      return littleEndian ? first | second << 8 : first << 8 | second
    }
    var position = start
    while position + 1 < file.count {
      var scalar = unit(position)
      var length = 2
      if (0xd800...0xdbff).contains(scalar), position + 3 < file.count,
        (0xdc00...0xdfff).contains(unit(position + 2))
      {
        scalar = 0x10000 + (scalar - 0xd800) << 10 + (unit(position + 2) - 0xdc00)
        length = 4
      }
      if scalar == 0 || (0xd800...0xdfff).contains(scalar) {
        if firstBadByte == nil { firstBadByte = position }
        scalar = 0xfffd
      }
      append(scalar: scalar, for: position..<(position + length))
      position += length
    }
    if position < file.count, firstBadByte == nil { firstBadByte = position }
  }

  /// Adds bytes that stand verbatim in the file.
  mutating func append(_ bytes: ArraySlice<UInt8>, verbatim origin: Int) {
    output += bytes
    map.append(bytes.count, verbatim: origin)
  }

  /// Adds a character that stands for a range of the file.
  mutating func append(scalar: UInt32, for range: Range<Int>) {
    let start = output.count
    UTF8Writing.append(scalar, to: &output)
    map.append(output.count - start, replacing: range)
  }
}

/// Writes scalars as UTF-8.
enum UTF8Writing {
  /// Adds a scalar's bytes; the caller keeps surrogates away.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case ..<0x80: bytes.append(UInt8(scalar))
    case ..<0x800:
      bytes.append(0xc0 | UInt8(scalar >> 6))
      bytes.append(0x80 | UInt8(scalar & 0x3f))
    case ..<0x10000:
      bytes.append(0xe0 | UInt8(scalar >> 12))
      bytes.append(0x80 | UInt8(scalar >> 6 & 0x3f))
      bytes.append(0x80 | UInt8(scalar & 0x3f))
    default:
      bytes.append(0xf0 | UInt8(scalar >> 18 & 0x07))
      bytes.append(0x80 | UInt8(scalar >> 12 & 0x3f))
      bytes.append(0x80 | UInt8(scalar >> 6 & 0x3f))
      bytes.append(0x80 | UInt8(scalar & 0x3f))
    }
  }
}
