/// Finds the encoding that a file declares for itself.
///
/// Source: HTML Living Standard, section 13.2.3.2, prescanning a byte stream; XML 1.0, section
/// 4.3.3; a page saved with its HTTP header declares it there.
enum DeclaredEncoding {
  /// How many bytes of the file are searched.
  private static let window = 8_192

  /// The label that a file gives, in `<meta charset>`, `http-equiv`, an XML declaration or the
  /// `Content-Type` of an HTTP header; `nil` where there is none.
  static func label(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let head = bytes.prefix(window)
    var position = head.startIndex
    let declaration = Array("<?xml".utf8)
    if head.starts(with: declaration), let end = head.firstIndex(of: UInt8(ascii: ">")),
      let label = value(after: Array("encoding".utf8), in: head[..<end])
    {
      return label
    }
    if head.starts(with: Array("HTTP/".utf8)), let end = endOfHeader(head),
      let label = value(after: Array("charset".utf8), in: head[..<end])
    {
      return label
    }
    while let open = head[position...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = head[open...]
      guard matches(rest.dropFirst(), Array("meta".utf8)) else {
        position = open + 1
        continue
      }
      let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let label = value(after: Array("charset".utf8), in: head[open..<end]) { return label }
      position = end
    }
    return nil
  }

  /// Where the body of a page saved with its HTTP header begins; `nil` where it has none.
  static func endOfHeader(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
    let head = bytes.prefix(window)
    var position = head.startIndex
    while let feed = head[position...].firstIndex(of: 0x0a) {
      let next = head[(feed + 1)...]
      if next.first == 0x0a { return feed + 2 }
      if next.starts(with: [0x0d, 0x0a]) { return feed + 3 }
      position = feed + 1
    }
    return nil
  }

  /// The value of `name = "value"` within a tag, quotes or none.
  private static func value(
    after name: [UInt8], in tag: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    var position = tag.startIndex
    while position < tag.endIndex {
      guard matches(tag[position...], name) else {
        position += 1
        continue
      }
      var rest = tag[(position + name.count)...].drop(while: isSpace)
      guard rest.first == UInt8(ascii: "=") else {
        position += 1
        continue
      }
      rest = rest.dropFirst().drop { isSpace($0) || $0 == 0x22 || $0 == 0x27 }
      let label = rest.prefix { byte in
        !isSpace(byte) && ![0x22, 0x27, 0x3b, 0x2f, 0x3e, 0x3f].contains(byte)
      }
      return label.isEmpty ? nil : label
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d) ~= byte }

  private static func matches(_ bytes: ArraySlice<UInt8>, _ lowercase: [UInt8]) -> Bool {
    guard bytes.count >= lowercase.count else { return false }
    return zip(bytes, lowercase).allSatisfy { byte, letter in
      ((0x41...0x5a) ~= byte ? byte | 0x20 : byte) == letter
    }
  }
}
