/// Packed numbers in the bytes of a block, read without unpacking them all.
struct PackedColumn {
  /// Where the bits begin in the block.
  let start: Int
  let count: Int
  let least: UInt32
  /// From 0 to 32.
  let width: Int

  /// The number at a place below `count`.
  ///
  /// Eight bytes follow the last number, so that a load never crosses the end.
  @inline(__always)
  func number(_ place: Int, _ bytes: Span<UInt8>) -> UInt32 {
    let bit = place * width
    // SAFETY: bytes have no padding, the load is checked against the span's end, and any bits are
    // a UInt64.
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: start + bit >> 3, as: UInt64.self)
    let bits = UInt64(littleEndian: word) >> UInt64(bit & 7) & (1 << UInt64(width) - 1)
    return least &+ UInt32(truncatingIfNeeded: bits)
  }

  /// All numbers, appended to a column.
  func unpack(_ bytes: Span<UInt8>, into column: inout [UInt32]) {
    for place in 0..<count { column.append(number(place, bytes)) }
  }
}
