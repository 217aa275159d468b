extension EDTFParser {
  /// Reads on from the `T` of a second of a day.
  ///
  /// datetime = date "T" hh ":" mm ":" ss [ "Z" / ("+" / "-") hh [ ":" mm ] ]
  mutating func dateTime(_ unit: Unit, _ utf8: Span<UInt8>) throws(Fault) -> EDTF.Form {
    let start = offset
    guard case .date(let date) = unit, date.qualifier == nil, let day = date.exactDay else {
      throw fault(.expected(.end))
    }
    offset += 1
    let hour = try number(utf8, upTo: 24, .hour)
    try expect(UInt8(ascii: ":"), .colon, utf8)
    let minute = try number(utf8, upTo: 59, .minute)
    try expect(UInt8(ascii: ":"), .colon, utf8)
    let second = try number(utf8, upTo: 59, .second)
    let isEndOfDay = hour == 24
    if isEndOfDay {
      guard minute == 0, second == 0 else { throw fault(.expected(.hour), at: start + 1) }
      try allow(.endOfDay, at: start + 1)
    }
    try skipFraction(utf8)
    let zone = try self.zone(utf8)
    if peek(utf8) == UInt8(ascii: "/") { throw fault(.dateOnly, at: start) }
    guard
      let time = EDTF.DateTime(
        isEndOfDay ? day.advanced(by: 1) : day, hour: isEndOfDay ? 0 : hour, minute: minute,
        second: second, zone: zone)
    else { throw fault(.yearOutOfRange, at: 0) }
    return .dateTime(time)
  }

  private mutating func zone(_ utf8: Span<UInt8>) throws(Fault) -> EDTF.DateTime.Zone {
    if take(UInt8(ascii: "Z"), utf8) { return .utc }
    let isEast = peek(utf8) == UInt8(ascii: "+")
    guard isEast || peek(utf8) == UInt8(ascii: "-") else { return .local }
    offset += 1
    let hours = try number(utf8, upTo: 23, .offsetHour)
    var minutes = 0
    if take(UInt8(ascii: ":"), utf8) {
      minutes = try number(utf8, upTo: 59, .offsetMinute)
    } else if peek(utf8).isDigit {
      try allow(.basicOffset, at: offset)
      minutes = try number(utf8, upTo: 59, .offsetMinute)
    }
    return .offset(minutes: (hours * 60 + minutes) * (isEast ? 1 : -1))
  }

  private mutating func skipFraction(_ utf8: Span<UInt8>) throws(Fault) {
    let mark = peek(utf8)
    guard mark == .dot || mark == UInt8(ascii: ","), peek(utf8, ahead: 1).isDigit else { return }
    try allow(.fractionOfSecond, at: offset)
    offset += 1
    while peek(utf8).isDigit { offset += 1 }
  }

  /// Reads two digits.
  private mutating func number(
    _ utf8: Span<UInt8>, upTo largest: Int, _ element: EDTFError.Element
  ) throws(Fault) -> Int {
    let start = offset
    var number = 0
    for _ in 0..<2 {
      let byte = peek(utf8)
      guard byte.isDigit else { throw fault(.expected(element)) }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      offset += 1
    }
    guard number <= largest else { throw fault(.expected(element), at: start) }
    return number
  }

  private mutating func expect(
    _ byte: UInt8, _ element: EDTFError.Element, _ utf8: Span<UInt8>
  ) throws(Fault) {
    guard take(byte, utf8) else { throw fault(.expected(element)) }
  }
}
