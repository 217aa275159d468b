/// The identifiers that spaCy gives strings.
enum StringHash {
  /// The identifier of a string: 0 for none, its number for a reserved symbol, else its hash.
  static func id(_ text: String) -> UInt64 { id(Array(text.utf8)) }

  /// The identifier of a string's UTF-8 bytes.
  static func id(_ bytes: [UInt8]) -> UInt64 {
    if bytes.isEmpty { return 0 }
    if bytes.count <= Symbols.longest, let symbol = Symbols.id(of: bytes) { return symbol }
    return murmur(bytes, bytes.indices)
  }

  /// MurmurHash64A with seed 1.
  ///
  /// Source: A. Appleby, MurmurHash2, 64-bit version for 64-bit machines.
  static func murmur(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    let factor: UInt64 = 0xc6a4_a793_5bd1_e995
    var hash = 1 ^ (UInt64(range.count) &* factor)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      var block: UInt64 = 0
      for index in 0..<8 { block |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
      block &*= factor
      block ^= block >> 47
      block &*= factor
      hash ^= block
      hash &*= factor
      offset += 8
    }
    if offset < range.upperBound {
      var rest: UInt64 = 0
      for index in 0..<range.upperBound - offset {
        rest |= UInt64(bytes[offset + index]) << UInt64(8 * index)
      }
      hash ^= rest
      hash &*= factor
    }
    hash ^= hash >> 47
    hash &*= factor
    hash ^= hash >> 47
    return hash
  }

  /// The four 32-bit hashes of an identifier that choose rows of a hash embedding.
  ///
  /// Source: MurmurHash3 x64 128 over the 8 bytes of the identifier, as thinc applies it.
  static func four(_ id: UInt64, seed: UInt32) -> (UInt32, UInt32, UInt32, UInt32) {
    var first = id &* 0x87c3_7b91_1142_53d5
    first = first << 31 | first >> 33
    first &*= 0x4cf5_ad43_2745_937f
    first ^= UInt64(seed)
    first ^= 8
    var second = UInt64(seed) ^ 8
    first &+= second
    second &+= first
    first = mixed(first)
    second = mixed(second)
    first &+= second
    second &+= first
    return (
      UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: first >> 32),
      UInt32(truncatingIfNeeded: second), UInt32(truncatingIfNeeded: second >> 32)
    )
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 33
    hash &*= 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    hash &*= 0xc4ce_b9fe_1a85_ec53
    hash ^= hash >> 33
    return hash
  }
}
