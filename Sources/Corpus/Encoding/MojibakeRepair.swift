/// Mends text that was UTF-8, was read as Windows-1252, and was written as UTF-8 again.
///
/// A sequence is mended where its characters, taken back to Windows-1252 bytes, are the UTF-8 of a
/// letter or sign that western texts use, and where the characters as they stand make no sense:
/// a sign inside a word (`Ã©`), or the beginning of a quote or dash (`â€`). Where a text holds
/// several such, its doubtful sequences are mended too.
enum MojibakeRepair {
  /// The mended text and its map to the text given; `nil` where there is nothing to mend.
  static func repair(_ text: [UInt8]) -> (bytes: [UInt8], map: ByteMap)? {
    var certain = 0
    for position in leads(in: text) {
      if let found = sequence(in: text, at: position), found.isCertain { certain += 1 }
    }
    guard certain > 0 else { return nil }
    var bytes: [UInt8] = []
    var map = ByteMap()
    var done = 0
    for position in leads(in: text) where position >= done {
      guard let found = sequence(in: text, at: position), found.isCertain || certain >= 2 else {
        continue
      }
      bytes += text[done..<position]
      map.append(position - done, verbatim: done)
      let start = bytes.count
      UTF8Writing.append(found.scalar, to: &bytes)
      map.append(bytes.count - start, replacing: position..<found.end)
      done = found.end
    }
    bytes += text[done...]
    map.append(text.count - done, verbatim: done)
    return (bytes, map)
  }

  /// Where one of `Â Ã Å â` stands, before another character beyond ASCII.
  private static func leads(in text: [UInt8]) -> [Int] {
    var positions: [Int] = []
    var position = 0
    while let lead = text[position...].firstIndex(of: 0xc3) {
      position = lead + 1
      guard lead + 2 < text.count, text[lead + 2] >= 0x80 else { continue }
      if [0x82, 0x83, 0x85, 0xa2].contains(text[lead + 1]) { positions.append(lead) }
    }
    return positions
  }

  private struct Sequence {
    let scalar: UInt32
    let end: Int
    let isCertain: Bool
  }

  private static func sequence(in text: [UInt8], at position: Int) -> Sequence? {
    guard let (first, next) = scalar(in: text, at: position),
      let (second, end) = scalar(in: text, at: next),
      let continuation = SingleByteTable.windows1252Byte(of: second), continuation & 0xc0 == 0x80
    else { return nil }
    let low = UInt32(continuation) & 0x3f
    if first == 0xe2 {
      guard let (third, end) = scalar(in: text, at: end),
        let last = SingleByteTable.windows1252Byte(of: third), last & 0xc0 == 0x80
      else { return nil }
      let value = 0x2000 | low << 6 | UInt32(last) & 0x3f
      guard (0x2010...0x2044).contains(value) || value == 0x20ac || value == 0x2122 else {
        return nil
      }
      return Sequence(scalar: value, end: end, isCertain: true)
    }
    let value = (first & 0x1f) << 6 | low
    guard (0xa0...0xff).contains(value) || [0x152, 0x153, 0x160, 0x161, 0x178].contains(value)
    else {
      return nil
    }
    let touchesWord =
      (position > 0 && isLowercase(text[position - 1]))
      || (end < text.count && isLowercase(text[end]))
    let isQuote = [0xab, 0xbb, 0x2018, 0x2019, 0x201c, 0x201d].contains(second)
    return Sequence(scalar: value, end: end, isCertain: touchesWord && !isQuote)
  }

  private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7a) ~= byte }

  /// The scalar at a position of well-formed UTF-8, and the position after it.
  private static func scalar(in text: [UInt8], at position: Int) -> (UInt32, Int)? {
    guard position < text.count else { return nil }
    let first = UInt32(text[position])
    func low(_ offset: Int) -> UInt32 { UInt32(text[position + offset]) & 0x3f }
    switch first {
    case ..<0x80: return (first, position + 1)
    case ..<0xe0: return ((first & 0x1f) << 6 | low(1), position + 2)
    case ..<0xf0: return ((first & 0x0f) << 12 | low(1) << 6 | low(2), position + 3)
    default: return ((first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), position + 4)
    }
  }
}
