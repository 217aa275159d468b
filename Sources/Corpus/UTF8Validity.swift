/// Checks that bytes are UTF-8.
enum UTF8Validity {
  /// The index of the first byte that cannot stand, or `nil` where all can.
  ///
  /// Source: The Unicode Standard 15.0, table 3-7, well-formed UTF-8 byte sequences.
  static func firstBadByte(_ bytes: ArraySlice<UInt8>) -> Int? {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let first = bytes[position]
      if first < 0x80 {
        position += 1
        continue
      }
      guard let (length, second) = shape(first) else { return position }
      guard position + length <= bytes.endIndex else { return position }
      guard second.contains(bytes[position + 1]) else { return position }
      for next in bytes[(position + 2)..<max(position + 2, position + length)]
      where next & 0xc0 != 0x80 {
        return position
      }
      position += length
    }
    return nil
  }

  /// The length of a sequence by its first byte, and what its second may be.
  private static func shape(_ first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xc2...0xdf: (2, 0x80...0xbf)
    case 0xe0: (3, 0xa0...0xbf)
    case 0xe1...0xec, 0xee...0xef: (3, 0x80...0xbf)
    case 0xed: (3, 0x80...0x9f)
    case 0xf0: (4, 0x90...0xbf)
    case 0xf1...0xf3: (4, 0x80...0xbf)
    case 0xf4: (4, 0x80...0x8f)
    default: nil
    }
  }
}
