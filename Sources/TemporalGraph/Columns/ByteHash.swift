/// A 64-bit hash of bytes that is the same on every machine and in every run.
///
/// Eight bytes at a time are mixed in by a multiplication, in the manner of FNV-1a and wyhash. Each
/// step is a bijection of the state and of the word, so that two inputs of one length which differ
/// in one word never have the same hash: that is what the checksums of segments rest on.
package struct ByteHash: Sendable {
  private var state: UInt64

  /// Starts a hash; another seed gives another hash.
  package init(seed: UInt64 = 0) { state = seed ^ 0x9e37_79b9_7f4a_7c15 }

  /// Mixes in a word.
  @inline(__always)
  package mutating func combine(_ word: UInt64) {
    state = (state ^ word) &* 0xff51_afd7_ed55_8ccd
    state ^= state >> 32
  }

  /// Mixes in bytes and their number.
  @inline(__always)
  package mutating func combine(_ bytes: Span<UInt8>) {
    // SAFETY: bytes have no padding; every load is checked against the span's end, and any bits
    // are a UInt64.
    let raw = unsafe bytes.bytes
    var offset = 0
    while offset + 8 <= bytes.count {
      combine(unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    for offset in offset..<bytes.count { rest = rest << 8 | UInt64(bytes[offset]) }
    combine(rest)
    combine(UInt64(bytes.count))
  }

  /// The hash of all that was mixed in.
  @inline(__always)
  package var value: UInt64 {
    var value = state
    value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return value ^ (value >> 29)
  }
}
