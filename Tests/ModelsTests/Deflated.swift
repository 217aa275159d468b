/// Runs of zeros as deflate stores them, in one block with the fixed codes.
///
/// Source: RFC 1951, section 3.2.6.
enum Deflated {
  static func zeros(_ count: Int) -> [UInt8] {
    var bits = Bits()
    bits.append(0b1, count: 1)
    bits.append(0b01, count: 2)
    if count > 0 { bits.appendCode(0b0011_0000, count: 8) }
    var left = count - 1
    while left >= 258 {
      // The length of 258, at the distance of 1.
      bits.appendCode(0b1100_0101, count: 8)
      bits.appendCode(0, count: 5)
      left -= 258
    }
    while left > 0 {
      bits.appendCode(0b0011_0000, count: 8)
      left -= 1
    }
    // The end of the block.
    bits.appendCode(0, count: 7)
    return bits.bytes
  }

  /// Bits, the lowest of each byte first.
  private struct Bits {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func append(_ bits: UInt8, count: Int) {
      for place in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= (bits >> place & 1) << used
        used += 1
      }
    }

    /// Codes stand with their highest bit first.
    mutating func appendCode(_ code: UInt8, count: Int) {
      for place in (0..<count).reversed() { append(code >> place & 1, count: 1) }
    }
  }
}
