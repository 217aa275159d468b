/// A ZIP archive, stored without compression, as small as tests need it.
struct ZipFile {
  private var local: [UInt8] = []
  private var central: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file; a size that is not the contents' own makes the archive lie.
  mutating func add(_ path: String, _ contents: [UInt8], size: Int? = nil, mode: UInt32 = 0o100644)
  {
    let name = Array(path.utf8)
    let offset = UInt32(local.count)
    let length = UInt32(size ?? contents.count)
    let common =
      bytes(UInt16(20)) + bytes(UInt16(0)) + bytes(UInt16(0)) + bytes(UInt32(0))
      + bytes(Self.checksum(contents)) + bytes(length) + bytes(length)
      + bytes(UInt16(name.count)) + bytes(UInt16(0))
    local += bytes(UInt32(0x0403_4b50)) + common + name + contents
    central +=
      bytes(UInt32(0x0201_4b50)) + bytes(UInt16(0x0314)) + common + bytes(UInt16(0))
      + bytes(UInt16(0)) + bytes(UInt16(0)) + bytes(mode << 16) + bytes(offset) + name
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

  /// CRC-32 as ZIP has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xffff_ffff
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
