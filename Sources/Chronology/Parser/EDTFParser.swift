/// Reads one value from UTF-8, byte by byte, without intermediate strings.
///
/// The grammar is that of the Library of Congress specification of February 2019; each function
/// names its production. Every function reads from `offset` and leaves it after what it read.
struct EDTFParser {
  /// Whether the ways of writing in ``Laxity`` are taken, with a warning, or refused.
  enum Mode { case strict, lax }

  /// Why reading stops, and where.
  struct Fault: Error {
    let offset: Int
    let reason: EDTFError.Reason
  }

  /// The longest text that is read, in bytes.
  static let longest = 65_536

  let mode: Mode
  private(set) var warnings: [LaxReading.Warning] = []
  var offset = 0

  init(mode: Mode) { self.mode = mode }

  /// Reads a whole text; `nil`, in lax mode only, where it bounds nothing.
  mutating func form(of text: String) throws(EDTFError) -> EDTF.Form? {
    do throws(Fault) {
      return try value(text.utf8.span)
    } catch {
      throw EDTFError(text: text, offset: error.offset, reason: error.reason)
    }
  }

  /// Reads a value up to the end of the text.
  ///
  /// edtf = date / datetime / interval / season / longyear / sigyear / oneof / allof
  private mutating func value(_ utf8: Span<UInt8>) throws(Fault) -> EDTF.Form? {
    guard !utf8.isEmpty else { throw fault(.empty) }
    guard utf8.count <= Self.longest else { throw fault(.tooLong(limit: Self.longest)) }
    let form: EDTF.Form?
    switch utf8[0] {
    case UInt8(ascii: "["): form = try oneOf(utf8)
    case UInt8(ascii: "{"): form = try allOf(utf8)
    case UInt8(ascii: "Y"): form = .longYear(try longYear(utf8))
    case UInt8(ascii: "/"), UInt8(ascii: "."): form = try interval(from: nil, utf8)
    default: form = try dated(utf8)
    }
    guard offset == utf8.count else {
      let next = utf8[offset]
      let followsYear = offset <= 5
      throw fault(
        .expected(next == .dot ? .slash : next.isDigit && followsYear ? .hyphen : .end))
    }
    return form
  }

  /// Reads what begins with a year of four digits.
  ///
  /// date / datetime / interval / season / sigyear
  private mutating func dated(_ utf8: Span<UInt8>) throws(Fault) -> EDTF.Form? {
    if let short = shortYear(utf8) {
      try allow(short.laxity, at: 0)
      offset = utf8.count
      return .date(short.date)
    }
    let first = try unit(utf8)
    switch peek(utf8) {
    case UInt8(ascii: "/"): return try interval(from: first, utf8)
    case UInt8(ascii: "T"): return try dateTime(first, utf8)
    case UInt8(ascii: "S"): return try significantYear(first, utf8)
    default:
      switch first {
      case .date(let date): return .date(date)
      case .season(let season): return try form(of: season)
      }
    }
  }

  // MARK: Bytes

  /// The byte at `offset`; 0 at the end, where no valid text has one.
  func peek(_ utf8: Span<UInt8>, ahead: Int = 0) -> UInt8 {
    offset + ahead < utf8.count ? utf8[offset + ahead] : 0
  }

  /// Steps over a byte if it is the next one.
  mutating func take(_ byte: UInt8, _ utf8: Span<UInt8>) -> Bool {
    guard peek(utf8) == byte, offset < utf8.count else { return false }
    offset += 1
    return true
  }

  /// Steps over `..` if it comes next.
  mutating func takeDots(_ utf8: Span<UInt8>) -> Bool {
    guard peek(utf8) == .dot, peek(utf8, ahead: 1) == .dot else { return false }
    offset += 2
    return true
  }

  /// A fault at a place, or where reading has come to.
  func fault(_ reason: EDTFError.Reason, at place: Int? = nil) -> Fault {
    Fault(offset: place ?? offset, reason: reason)
  }

  /// Notes a lax spelling, or refuses it in strict mode.
  mutating func allow(_ laxity: Laxity, at place: Int) throws(Fault) {
    guard mode == .lax else { throw fault(.lax(laxity), at: place) }
    warnings.append(LaxReading.Warning(laxity: laxity, offset: place))
  }
}

extension UInt8 {
  static let dot = UInt8(ascii: ".")

  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
