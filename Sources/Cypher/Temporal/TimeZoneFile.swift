/// A zone's file as the IANA database is compiled to.
///
/// Source: RFC 8536, *The Time Zone Information Format (TZif)*, section 3.
struct TimeZoneFile {
  /// The rules; `nil` where the bytes are no such file.
  static func transitions(of bytes: [UInt8]) -> ZoneTransitions? {
    guard let first = Header(bytes, at: 0) else { return nil }
    guard first.version >= UInt8(ascii: "2") else {
      return block(bytes, first, timeSize: 4)?.transitions
    }
    guard let second = Header(bytes, at: first.end(timeSize: 4)),
      let block = block(bytes, second, timeSize: 8)
    else { return nil }
    return ZoneTransitions(
      times: block.transitions.times, offsets: block.transitions.offsets,
      firstOffset: block.transitions.firstOffset, rule: footer(bytes[block.end...]))
  }

  /// The counts at the head of a block.
  private struct Header {
    /// Where the block's data begin.
    let start: Int
    let version: UInt8
    /// UT and standard indicators, leap seconds, changes, types, and bytes of names.
    let counts: [Int]

    init?(_ bytes: [UInt8], at place: Int) {
      guard place >= 0, place + 44 <= bytes.count,
        bytes[place..<place + 4].elementsEqual("TZif".utf8)
      else { return nil }
      version = bytes[place + 4]
      start = place + 44
      counts = (0..<6).map { Int(integer(bytes, place + 20 + 4 * $0, size: 4)) }
      guard counts.allSatisfy({ 0...1_000_000 ~= $0 }) else { return nil }
    }

    var changes: Int { counts[3] }
    var types: Int { counts[4] }

    /// Where the block's data end.
    func end(timeSize: Int) -> Int {
      start + changes * (timeSize + 1) + types * 6 + counts[5] + counts[2] * (timeSize + 4)
        + counts[1] + counts[0]
    }
  }

  private static func block(
    _ bytes: [UInt8], _ header: Header, timeSize: Int
  ) -> (transitions: ZoneTransitions, end: Int)? {
    let end = header.end(timeSize: timeSize)
    guard end <= bytes.count, header.types > 0 else { return nil }
    let typesOfChanges = header.start + header.changes * timeSize
    let types = typesOfChanges + header.changes
    let offsets = (0..<header.types).map { Int32(integer(bytes, types + $0 * 6, size: 4)) }
    var times: [Int64] = []
    var offsetsOfChanges: [Int32] = []
    for change in 0..<header.changes {
      let type = Int(bytes[typesOfChanges + change])
      let time = integer(bytes, header.start + change * timeSize, size: timeSize)
      guard type < offsets.count, times.last ?? .min < time || times.isEmpty else { return nil }
      times.append(time)
      offsetsOfChanges.append(offsets[type])
    }
    let transitions = ZoneTransitions(
      times: times, offsets: offsetsOfChanges, firstOffset: offsets[0], rule: nil)
    return (transitions, end)
  }

  /// The rule between two line feeds at the end of the file.
  private static func footer(_ bytes: ArraySlice<UInt8>) -> PosixZone? {
    guard bytes.first == 0x0A, let end = bytes.dropFirst().firstIndex(of: 0x0A) else { return nil }
    return PosixZone(bytes[(bytes.startIndex + 1)..<end])
  }
}

/// A signed integer of 4 or 8 bytes, the highest first; the bytes are there.
private func integer(_ bytes: [UInt8], _ place: Int, size: Int) -> Int64 {
  var number: UInt64 = 0
  for byte in bytes[place..<place + size] { number = number << 8 | UInt64(byte) }
  return size == 8
    ? Int64(bitPattern: number) : Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: number)))
}
