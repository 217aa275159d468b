/// What the bytes 0x80 to 0xFF mean in a single-byte encoding.
enum SingleByteTable {
  /// The scalar of a byte in Windows-1252.
  ///
  /// Source: WHATWG Encoding Standard, index windows-1252.
  static func windows1252(_ byte: UInt8) -> UInt32 {
    (0x80...0x9f).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt32(byte)
  }

  /// The scalar of a byte in ISO-8859-15.
  ///
  /// Source: ISO/IEC 8859-15:1999; it differs from part 1 in eight places. The control codes are
  /// read as Windows-1252, which is what files that hold them are written in.
  static func iso8859Part15(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0xa4: 0x20ac
    case 0xa6: 0x0160
    case 0xa8: 0x0161
    case 0xb4: 0x017d
    case 0xb8: 0x017e
    case 0xbc: 0x0152
    case 0xbd: 0x0153
    case 0xbe: 0x0178
    default: windows1252(byte)
    }
  }

  /// The byte that Windows-1252 reads as a scalar, if it is 0x80 or above.
  static func windows1252Byte(of scalar: UInt32) -> UInt8? {
    if (0xa0...0xff).contains(scalar) { return UInt8(scalar) }
    return upperControls.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }

  private static let upperControls: [UInt32] = [
    0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
  ]
}
