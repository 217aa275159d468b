/// Writes numbers, texts and columns into the bytes of a block, little-endian.
package struct PackedWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  mutating func append(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func append(_ number: UInt32) {
    for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(_ number: UInt64) {
    append(UInt32(truncatingIfNeeded: number))
    append(UInt32(truncatingIfNeeded: number >> 32))
  }

  mutating func append(_ text: String) {
    append(UInt32(text.utf8.count))
    append(bytes: text.utf8)
  }

  /// Appends numbers as their distances from the least, in as few bits as the greatest needs.
  ///
  /// Layout: count (4 bytes), least (4), bits (1), then the bits of all numbers, the lowest first,
  /// filled up to whole bytes and eight more.
  ///
  /// Source: J. Goldstein, R. Ramakrishnan, U. Shaft, *Compressing Relations and Indexes*, ICDE
  /// 1998 (frame of reference).
  mutating func append(packed numbers: some RandomAccessCollection<UInt32>) {
    let least = numbers.min() ?? 0
    let width = UInt64(32 - ((numbers.max() ?? 0) - least).leadingZeroBitCount)
    append(UInt32(numbers.count))
    append(least)
    bytes.append(UInt8(width))
    var pending: UInt64 = 0
    var bits: UInt64 = 0
    for number in numbers {
      pending |= UInt64(number - least) << bits
      bits += width
      while bits >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        bits -= 8
      }
    }
    if bits > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    bytes.append(contentsOf: repeatElement(0, count: 8))
  }

  /// Appends a bitmap of so many rows.
  mutating func append(_ bitmap: Bitmap, rows: Range<Int>) {
    var words: [UInt64] = Array(repeating: 0, count: (rows.count + 63) / 64)
    for (place, row) in rows.enumerated() where bitmap[row] {
      words[place >> 6] |= 1 << UInt64(place & 63)
    }
    append(UInt32(words.count))
    for word in words { append(word) }
  }
}
