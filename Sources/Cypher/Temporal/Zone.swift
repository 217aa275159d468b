/// Where a clock hangs: at an offset from UTC, or in a named zone.
package enum Zone: Hashable, Sendable {
  /// Seconds east of UTC.
  case offset(Int32)
  /// A zone of the IANA database.
  case named(String)

  /// UTC.
  package static let utc = Zone.offset(0)

  /// Reads `Z`, an offset such as `+01:00`, or a name.
  ///
  /// A name is not looked up here.
  package init?(_ text: String) {
    var scanner = TemporalScanner(text)
    if let offset = try? scanner.offset(), scanner.isAtEnd {
      self = .offset(offset)
      return
    }
    var isName = !text.isEmpty && text.utf8.count <= 255
    for byte in text.utf8 where !Self.isNameByte(byte) { isName = false }
    guard isName, let first = text.utf8.first, Self.isLetter(first) else {
      return nil
    }
    self = .named(String(text.map { $0 == " " ? "_" : $0 }))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte & 0xDF }

  /// Letters, digits and `/ _ + -`; a space is taken for `_`.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: " "):
      true
    default: false
    }
  }
}
