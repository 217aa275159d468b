/// A 64-bit hash of fields that is the same on every machine and in every run.
///
/// Source: FNV-1a, 64 bits (Fowler, Noll, Vo), followed by the finalizer of MurmurHash3, so that
/// every bit of the input moves every bit of the twelve digits that are kept.
public struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// An empty hash.
  public init() {}

  /// Adds one field; fields are kept apart, so that ("ab", "c") differs from ("a", "bc").
  public mutating func combine(_ field: String) { combine(field.utf8) }

  /// Adds one field of bytes; a text and its UTF-8 bytes are the same field.
  public mutating func combine(_ field: some Sequence<UInt8>) {
    for byte in field {
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    state = (state ^ 0xff) &* 0x0000_0100_0000_01b3
  }

  /// The first twelve hexadecimal digits (48 bits) of the hash of all fields.
  public var digits: String {
    var value = state
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    let text = String(value >> 16, radix: 16)
    return String(repeating: "0", count: 12 - text.utf8.count) + text
  }
}
