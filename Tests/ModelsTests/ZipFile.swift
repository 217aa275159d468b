/// A ZIP archive, as small as tests need it; it says what it is told to, be it true or not.
struct ZipFile {
  /// What an entry says of its own contents.
  struct Claims {
    var size: Int?
    var compressedSize: Int?
    var checksum: UInt32?
    var mode: UInt32 = 0o100644
  }

  private var local: [UInt8] = []
  private var central: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file without compression.
  mutating func add(_ path: String, _ contents: [UInt8], _ claims: Claims = Claims()) {
    append(path, contents, method: 0, size: contents.count, Self.checksum(contents), claims)
  }

  /// Adds a deflated file of zeros, which is some 159 times larger than its bytes here.
  mutating func addZeros(_ path: String, count: Int, _ claims: Claims = Claims()) {
    let checksum = Self.checksum(repeatElement(0, count: count))
    append(path, Deflated.zeros(count), method: 8, size: count, checksum, claims)
  }

  private mutating func append(
    _ path: String, _ stored: [UInt8], method: UInt16, size: Int, _ checksum: UInt32,
    _ claims: Claims
  ) {
    let name = Array(path.utf8)
    let offset = UInt32(local.count)
    let common =
      bytes(UInt16(20)) + bytes(UInt16(0)) + bytes(method) + bytes(UInt32(0))
      + bytes(claims.checksum ?? checksum)
      + bytes(UInt32(claims.compressedSize ?? stored.count)) + bytes(UInt32(claims.size ?? size))
      + bytes(UInt16(name.count)) + bytes(UInt16(0))
    local += bytes(UInt32(0x0403_4b50)) + common + name + stored
    central +=
      bytes(UInt32(0x0201_4b50)) + bytes(UInt16(0x0314)) + common + bytes(UInt16(0))
      + bytes(UInt16(0)) + bytes(UInt16(0)) + bytes(claims.mode << 16) + bytes(offset) + name
    count += 1
  }

  /// The archive's bytes.
  var contents: [UInt8] {
    local + central + bytes(UInt32(0x0605_4b50)) + bytes(UInt16(0)) + bytes(UInt16(0))
      + bytes(count) + bytes(count) + bytes(UInt32(central.count)) + bytes(UInt32(local.count))
      + bytes(UInt16(0))
  }

  private func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// The CRC-32 of each byte, after ISO 3309.
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
  }

  private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var crc: UInt32 = 0xffff_ffff
    for byte in bytes { crc = table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8) }
    return ~crc
  }
}
