/// What stands around the bytes of every block: a mark, its key, the generation, the length, and a
/// checksum of all of it.
///
/// Layout, little-endian: `CHSG`, version (1 byte), kind (1), zeros (2), number (4), length of the
/// payload (4), generation (8), checksum (8), payload. A change of any single byte is found with
/// certainty, since every step of `ByteHash` is a bijection.
enum SegmentEnvelope {
  static let version: UInt8 = 1
  static let length = 32
  private static let mark: [UInt8] = Array("CHSG".utf8)

  /// Wraps the payload of a block.
  static func wrap(_ payload: [UInt8], _ key: SegmentKey, generation: UInt64) -> [UInt8] {
    var bytes = PackedWriter()
    bytes.append(bytes: mark + [version, key.kind.rawValue, 0, 0])
    bytes.append(key.number)
    bytes.append(UInt32(payload.count))
    bytes.append(generation)
    bytes.append(checksum(head: bytes.bytes, payload.span))
    bytes.append(bytes: payload)
    return bytes.bytes
  }

  /// Checks a block.
  ///
  /// - Returns: Its generation; the payload begins at `length`.
  static func check(_ bytes: [UInt8], _ key: SegmentKey) throws(SegmentError) -> UInt64 {
    guard bytes.count >= length, Array(bytes[0..<4]) == mark, bytes[4] == version else {
      throw .foreign(key)
    }
    var cursor = PackedCursor(bytes, at: 4, key)
    let kind = UInt64(try cursor.uint32()) >> 8
    let number = try cursor.uint32()
    let count = try cursor.uint32()
    let generation = try cursor.uint64()
    let checksum = try cursor.uint64()
    guard kind == UInt64(key.kind.rawValue), number == key.number,
      Int(count) == bytes.count - length,
      checksum == Self.checksum(head: Array(bytes[0..<24]), bytes.span.extracting(length...))
    else { throw .damaged(key) }
    return generation
  }

  private static func checksum(head: [UInt8], _ payload: Span<UInt8>) -> UInt64 {
    var hash = ByteHash(seed: 0x4348_5347)
    hash.combine(head.span)
    hash.combine(payload)
    return hash.value
  }
}
