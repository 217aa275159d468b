/// Reads what `PackedWriter` wrote, and trusts none of it: every length is checked against what is
/// left.
struct PackedCursor {
  let bytes: [UInt8]
  private(set) var offset: Int
  /// The block, for errors.
  let key: SegmentKey

  init(_ bytes: [UInt8], at offset: Int, _ key: SegmentKey) {
    self.bytes = bytes
    self.offset = offset
    self.key = key
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func uint8() throws(SegmentError) -> UInt8 {
    let range = try take(1)
    return bytes[range.lowerBound]
  }

  mutating func uint32() throws(SegmentError) -> UInt32 {
    let range = try take(4)
    return range.reversed().reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
  }

  mutating func uint64() throws(SegmentError) -> UInt64 {
    let low = try uint32()
    return UInt64(try uint32()) << 32 | UInt64(low)
  }

  mutating func text() throws(SegmentError) -> String {
    let count = Int(try uint32())
    let range = try take(count)
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw .damaged(key) }
    return text
  }

  /// So many bytes.
  mutating func take(_ count: Int) throws(SegmentError) -> Range<Int> {
    guard count >= 0, count <= bytes.count - offset else { throw .damaged(key) }
    defer { offset += count }
    return offset..<offset + count
  }

  /// A column of at most `limit` numbers.
  mutating func column(limit: Int) throws(SegmentError) -> PackedColumn {
    let count = Int(try uint32())
    let least = try uint32()
    let width = Int(try uint8())
    guard count <= limit, width <= 32 else { throw .damaged(key) }
    let range = try take((count * width + 7) / 8 + 8)
    return PackedColumn(start: range.lowerBound, count: count, least: least, width: width)
  }

  /// A column that must have so many numbers.
  mutating func column(count: Int) throws(SegmentError) -> PackedColumn {
    let column = try column(limit: count)
    guard column.count == count else { throw .damaged(key) }
    return column
  }

  /// A bitmap for so many rows.
  mutating func bitmap(rows: Int) throws(SegmentError) -> Bitmap {
    let count = Int(try uint32())
    guard count == (rows + 63) / 64 else { throw .damaged(key) }
    var words: [UInt64] = []
    for _ in 0..<count { words.append(try uint64()) }
    return Bitmap(words: words)
  }
}
