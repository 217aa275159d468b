extension ThincModel {
  /// The little-endian floats that lie in a range of bytes, whose length is a multiple of 4.
  static func floats(_ bytes: [UInt8], _ place: Range<Int>) -> [Float] {
    precondition(
      place.upperBound <= bytes.count && place.count % 4 == 0, "floats in \(place.count) bytes")
    let count = place.count / 4
    return unsafe [Float](unsafeUninitializedCapacity: count) { floats, initialized in
      // SAFETY: the source ends at `place.upperBound <= bytes.count`, the target holds `count`
      // floats, and neither outlives its closure; any bit pattern is a float.
      unsafe bytes.withUnsafeBytes { source in
        let target = UnsafeMutableRawBufferPointer(floats)
        unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[place]))
      }
      initialized = count
      #if _endian(big)
        for index in 0..<count {
          unsafe floats[index] = Float(bitPattern: floats[index].bitPattern.byteSwapped)
        }
      #endif
    }
  }
}
