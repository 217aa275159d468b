/// Counts the bytes of a text that is not well-formed UTF-8, to say what it is instead.
struct ByteCensus {
  private var bytes = 0
  private var sequences = 0
  private var bad = 0
  private var plausible = 0
  private var high = 0
  private var upperControls = 0
  /// High bytes beside another one; letters of western Europe mostly stand between others.
  private var neighbors = 0
  /// Bytes that are letters or the euro sign in ISO-8859-15 and rare signs in Windows-1252, in a
  /// place where only the former makes sense.
  private var part15 = 0

  init(_ text: ArraySlice<UInt8>) {
    bytes = text.count
    var position = text.startIndex
    while position < text.endIndex {
      let stop = UTF8Validity.firstBadByte(text[position...]) ?? text.endIndex
      for byte in text[position..<stop] where byte >= 0xc0 { sequences += 1 }
      guard stop < text.endIndex else { break }
      bad += 1
      position = stop + 1
    }
    for (offset, byte) in zip(text.indices, text) where byte >= 0x80 {
      high += 1
      if byte < 0xa0 { upperControls += 1 }
      if Self.isCommon(byte) { plausible += 1 }
      let before = offset > text.startIndex ? text[offset - 1] : 0x20
      if before >= 0xc0, byte >= 0xc0 { neighbors += 1 }
      let after = offset + 1 < text.endIndex ? text[offset + 1] : 0x20
      switch byte {
      case 0xbc where Self.isLetter(before) || Self.isLetter(after): part15 += 1
      case 0xbd where Self.isLetter(before) || Self.isLetter(after): part15 += 1
      case 0xa4 where !Self.isLetter(before) && !Self.isLetter(after): part15 += 1
      default: break
      }
    }
  }

  /// Most high bytes form sequences; what does not is a flaw.
  var looksLikeUTF8: Bool { bad <= sequences && bad * 8 < bytes }

  /// The encoding under which the high bytes are letters and punctuation of western Europe.
  var singleByteEncoding: TextEncoding? {
    guard high * 3 < bytes, (plausible + part15) * 10 >= high * 9 else { return nil }
    // Words of Cyrillic, Greek or Arabic letters, which Windows-1252 would show as accents.
    guard neighbors < 20 || neighbors * 3 < high else { return nil }
    return part15 > 0 && upperControls == 0 ? .iso8859Part15 : .windows1252
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7a) ~= byte | 0x20 && byte < 0x80
  }

  /// Whether western texts in Windows-1252 use a byte: accented letters, quotes, dashes, currency.
  private static func isCommon(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x82, 0x84, 0x85, 0x89...0x8c, 0x8e, 0x91...0x97, 0x99...0x9c, 0x9e, 0xa0, 0xa1,
      0xa3, 0xa7, 0xa9...0xab, 0xad...0xae, 0xb0, 0xb2, 0xb3, 0xb7, 0xb9...0xbb, 0xbf:
      true
    case 0xc0...0xcf, 0xd1...0xd6, 0xd8...0xdc, 0xdf...0xef, 0xf1...0xf6, 0xf8...0xfc: true
    default: false
    }
  }
}
