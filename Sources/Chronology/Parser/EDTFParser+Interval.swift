extension EDTFParser {
  /// Reads an interval, or what is left of it.
  ///
  /// interval = bound "/" bound ; bound = date / ".." / ""
  ///
  /// The first bound has been read where it is a date.
  mutating func interval(from first: Unit?, _ utf8: Span<UInt8>) throws(Fault) -> EDTF.Form? {
    let start: EDTF.Interval.End
    if let first {
      start = .date(try bound(first, isEnd: false))
    } else {
      start = takeDots(utf8) ? .open : .unknown
    }
    guard take(UInt8(ascii: "/"), utf8) else {
      throw fault(.expected(start == .open ? .slash : .date))
    }
    let endOffset = offset
    let end = try intervalEnd(utf8)
    if case .date = start {
    } else if end.date == nil {
      guard offset == utf8.count else { throw fault(.expected(.openRange)) }
      try allow(.noDate, at: 0)
      return nil
    }
    guard let interval = EDTF.Interval(start: start, end: end) else {
      throw fault(.endBeforeStart, at: endOffset)
    }
    return .interval(interval)
  }

  private mutating func intervalEnd(_ utf8: Span<UInt8>) throws(Fault) -> EDTF.Interval.End {
    guard offset < utf8.count else { return .unknown }
    if takeDots(utf8) {
      guard offset == utf8.count else { throw fault(.expected(.end)) }
      return .open
    }
    return .date(try bound(try dateOnly(utf8), isEnd: true))
  }

  /// Reads a date where nothing finer and nothing else can stand.
  mutating func dateOnly(_ utf8: Span<UInt8>) throws(Fault) -> Unit {
    switch peek(utf8) {
    case UInt8(ascii: "Y"), UInt8(ascii: "["), UInt8(ascii: "{"): throw fault(.dateOnly)
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"),
      UInt8(ascii: "X"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      break
    default: throw fault(.expected(.date))
    }
    let unit = try self.unit(utf8)
    switch peek(utf8) {
    case UInt8(ascii: "T"), UInt8(ascii: "S"): throw fault(.dateOnly)
    default: return unit
    }
  }
}
