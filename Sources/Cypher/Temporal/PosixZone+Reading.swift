extension PosixZone {
  /// Reads `std offset [dst [offset] [,start[/time],end[/time]]]`; `nil` where it is written
  /// otherwise.
  init?(_ text: some Collection<UInt8>) {
    var reader = PosixZoneReader(bytes: Array(text))
    guard reader.takeName(), let west = reader.time() else { return nil }
    let standardOffset = Int32(-west)
    self.standardOffset = standardOffset
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.takeName() else { return nil }
    var offset = standardOffset + 3_600
    if !reader.isAt(",") {
      guard let west = reader.time() else { return nil }
      offset = Int32(-west)
    }
    guard reader.take(","), let start = reader.change(), reader.take(","),
      let end = reader.change(), reader.isAtEnd
    else { return nil }
    summer = (offset, start, end)
  }
}

/// Goes through the text of a POSIX zone.
private struct PosixZoneReader {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  func isAt(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard isAt(character) else { return false }
    position += 1
    return true
  }

  /// Letters, or anything between `<` and `>`.
  mutating func takeName() -> Bool {
    let start = position
    if take("<") {
      while !isAtEnd, !isAt(">") { position += 1 }
      return take(">")
    }
    while !isAtEnd, 0x41...0x5A ~= bytes[position] & 0xDF { position += 1 }
    return position > start
  }

  /// Up to three digits.
  mutating func number(upTo limit: Int) -> Int? {
    let start = position
    var number = 0
    while !isAtEnd, position - start < 3, 0x30...0x39 ~= bytes[position] {
      number = number * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start && number <= limit ? number : nil
  }

  /// `[±]hh[:mm[:ss]]` in seconds.
  mutating func time() -> Int64? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(upTo: 167) else { return nil }
    var seconds = hours * 3_600
    if take(":") {
      guard let minutes = number(upTo: 59) else { return nil }
      seconds += minutes * 60
      if take(":") {
        guard let rest = number(upTo: 59) else { return nil }
        seconds += rest
      }
    }
    return Int64(isNegative ? -seconds : seconds)
  }

  /// `Jn`, `n` or `Mm.w.d`, with `/time`; at 02:00 where none is given.
  mutating func change() -> PosixZone.Change? {
    guard let day = day() else { return nil }
    guard take("/") else { return PosixZone.Change(day: day, seconds: 7_200) }
    return time().map { PosixZone.Change(day: day, seconds: $0) }
  }

  private mutating func day() -> PosixZone.Change.DayRule? {
    if take("J") {
      return number(upTo: 365).flatMap { $0 >= 1 ? .withoutLeapDay($0) : nil }
    }
    guard take("M") else { return number(upTo: 365).map { .withLeapDay($0) } }
    guard let month = number(upTo: 12), month >= 1, take("."), let week = number(upTo: 5),
      week >= 1, take("."), let weekday = number(upTo: 6)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }
}
