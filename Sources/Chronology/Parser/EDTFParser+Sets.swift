extension EDTFParser {
  /// Reads a set one of whose members is meant.
  ///
  /// oneof = "[" member *("," member) "]"
  mutating func oneOf(_ utf8: Span<UInt8>) throws(Fault) -> EDTF.Form {
    try set(utf8, closing: "]", EDTF.Form.oneOf)
  }

  /// Reads a set all of whose members are meant.
  ///
  /// allof = "{" member *("," member) "}"
  mutating func allOf(_ utf8: Span<UInt8>) throws(Fault) -> EDTF.Form {
    try set(utf8, closing: "}", EDTF.Form.allOf)
  }

  private mutating func set(
    _ utf8: Span<UInt8>, closing: Unicode.Scalar, _ form: ([EDTF.Member]) -> EDTF.Form
  ) throws(Fault) -> EDTF.Form {
    let close = UInt8(ascii: closing)
    var members: [EDTF.Member] = []
    offset += 1
    repeat {
      try skipSpaces(utf8)
      members.append(try member(utf8, isFirst: members.isEmpty, close))
      try skipSpaces(utf8)
    } while take(UInt8(ascii: ","), utf8)
    guard take(close, utf8) else {
      throw fault(.expected(.memberEnd(closing: Character(closing))))
    }
    if members.count == 1, case .date = members[0] { try allow(.singleMember, at: 0) }
    guard let set = EDTF.set(members: members, form) else {
      preconditionFailure("a set of \(members.count) members has none")
    }
    return set.form
  }

  /// Reads one member of a set.
  ///
  /// member = date / date ".." date / ".." date, the first only / date "..", the last only
  private mutating func member(
    _ utf8: Span<UInt8>, isFirst: Bool, _ close: UInt8
  ) throws(Fault) -> EDTF.Member {
    let start = offset
    if takeDots(utf8) {
      guard isFirst else { throw fault(.misplacedOpenRange, at: start) }
      return .onOrBefore(try bound(try dateOnly(utf8), isEnd: true))
    }
    let first = try dateOnly(utf8)
    guard takeDots(utf8) else {
      switch first {
      case .date(let date): return .date(date)
      case .season(let season):
        try allow(.seasonAsBound, at: season.offset)
        let months = try self.months(of: season)
        return .range(months.first, months.last)
      }
    }
    let from = try bound(first, isEnd: false)
    if peek(utf8) == close { return .onOrAfter(from) }
    if peek(utf8) == UInt8(ascii: ",") { throw fault(.misplacedOpenRange, at: start) }
    let lastOffset = offset
    let last = try bound(try dateOnly(utf8), isEnd: true)
    guard from.extremes.first.start < last.extremes.last.end else {
      throw fault(.endBeforeStart, at: lastOffset)
    }
    return .range(from, last)
  }

  private mutating func skipSpaces(_ utf8: Span<UInt8>) throws(Fault) {
    guard peek(utf8) == UInt8(ascii: " ") else { return }
    try allow(.spaceInSet, at: offset)
    while take(UInt8(ascii: " "), utf8) {}
  }
}
