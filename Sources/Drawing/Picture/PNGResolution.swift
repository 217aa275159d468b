/// Records in a PNG file how many of its pixels make an inch, so that it is placed at true size.
enum PNGResolution {
  /// Inserts a `pHYs` chunk after the header.
  ///
  /// Source: W3C, *Portable Network Graphics (PNG) Specification*, 2nd edition, 5.3 and 11.3.5.3.
  ///
  /// - Parameters:
  ///   - png: A whole PNG file without such a chunk.
  ///   - pixelsPerInch: The resolution in both directions.
  /// - Returns: The file with the chunk.
  static func marked(_ png: [UInt8], pixelsPerInch: Double) -> [UInt8] {
    // Eight bytes of signature, then the header: length, type, 13 bytes, checksum.
    let headerEnd = 8 + 4 + 4 + 13 + 4
    let pixelsPerMeter = UInt32((pixelsPerInch / 0.0254).rounded())
    let meter: UInt8 = 1
    let body = Array("pHYs".utf8) + bigEndian(pixelsPerMeter) + bigEndian(pixelsPerMeter) + [meter]
    let chunk = bigEndian(9) + body + bigEndian(checksum(of: body))
    return Array(png[..<headerEnd]) + chunk + Array(png[headerEnd...])
  }

  /// Returns the CRC-32 of bytes.
  ///
  /// Source: the same specification, annex D.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var register: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~register
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
