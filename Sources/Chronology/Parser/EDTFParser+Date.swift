extension EDTFParser {
  /// What a year and up to two further components can be.
  enum Unit {
    case date(EDTF.PartialDate)
    case season(LaxSeason)
  }

  /// A season as it is written: strict only if the year is plain and nothing is qualified.
  struct LaxSeason {
    let year: EDTF.Component
    let part: EDTF.Season.Part
    let qualifier: Qualifier?
    /// UTF-8 offset of its first character.
    let offset: Int
  }

  /// Reads a date or a season.
  ///
  /// date2 = [q] year [q] [ "-" [q] mm [q] [ "-" [q] dd [q] ] ] ; season = year "-" 21..41
  ///
  /// A qualifier before a component is its own, one behind it holds for all before it too.
  mutating func unit(_ utf8: Span<UInt8>) throws(Fault) -> Unit {
    let start = offset
    let ownYear = takeQualifier(utf8)
    var year = try self.year(utf8, qualifier: ownYear)
    if let qualifier = try groupQualifier(utf8) { year = year.qualified(qualifier) }
    guard take(UInt8(ascii: "-"), utf8) else {
      return .date(EDTF.PartialDate(checkedYear: year, month: nil, day: nil))
    }

    let ownMonth = takeQualifier(utf8)
    let monthOffset = offset
    var month = try component(utf8, digits: 2, isNegative: false, ownMonth, .month)
    let isMonth =
      month.isSpecified ? 1...12 ~= month.magnitude : (1...12).contains(where: month.allows)
    if !isMonth, month.isSpecified, let part = EDTF.Season.Part(rawValue: UInt8(month.magnitude)) {
      let group = try groupQualifier(utf8)
      return .season(
        LaxSeason(
          year: year.qualified(group), part: part, qualifier: .union(ownMonth, group),
          offset: start))
    }
    guard isMonth else { throw fault(.expected(.month), at: monthOffset) }
    if let qualifier = try groupQualifier(utf8) {
      year = year.qualified(qualifier)
      month = month.qualified(qualifier)
    }
    guard take(UInt8(ascii: "-"), utf8) else {
      return .date(EDTF.PartialDate(checkedYear: year, month: month, day: nil))
    }

    let ownDay = takeQualifier(utf8)
    let dayOffset = offset
    let day = try component(utf8, digits: 2, isNegative: false, ownDay, .day)
    let group = try groupQualifier(utf8)
    let date = EDTF.PartialDate(checkedYear: year, month: month, day: day).qualified(group)
    try check(date, day: day, at: dayOffset)
    return .date(date)
  }

  /// Reads a year.
  ///
  /// year = ["-"] 4d, any digit of which may be X
  private mutating func year(
    _ utf8: Span<UInt8>, qualifier: Qualifier?
  ) throws(Fault) -> EDTF.Component {
    let start = offset
    let isNegative = take(UInt8(ascii: "-"), utf8)
    let year = try component(utf8, digits: 4, isNegative: isNegative, qualifier, .year)
    if isNegative, year.isSpecified, year.magnitude == 0 { throw fault(.negativeZero, at: start) }
    return year
  }

  /// Reads a number of digits, each 0 to 9 or X.
  private mutating func component(
    _ utf8: Span<UInt8>, digits: Int, isNegative: Bool, _ qualifier: Qualifier?,
    _ element: EDTFError.Element
  ) throws(Fault) -> EDTF.Component {
    var (magnitude, mask) = (UInt16(0), UInt8(0))
    for _ in 0..<digits {
      let byte = peek(utf8)
      magnitude *= 10
      mask <<= 1
      if byte.isDigit {
        magnitude += UInt16(byte - UInt8(ascii: "0"))
      } else if byte == UInt8(ascii: "X") {
        mask |= 1
      } else {
        throw fault(Self.reason(byte, element))
      }
      offset += 1
    }
    return EDTF.Component(
      magnitude: magnitude, isNegative: isNegative, unspecifiedDigits: mask, qualifier: qualifier)
  }

  /// Why a byte is no digit: other notations are known and have a remedy of their own.
  private static func reason(_ byte: UInt8, _ element: EDTFError.Element) -> EDTFError.Reason {
    switch byte {
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"): .unknownDigit
    case UInt8(ascii: "W") where element == .month: .week
    case UInt8(ascii: "Q") where element == .month: .quarter
    default: .expected(element)
    }
  }

  /// Refuses a day that the calendar does not have.
  private func check(
    _ date: EDTF.PartialDate, day: EDTF.Component, at place: Int
  ) throws(Fault) {
    if let number = day.value {
      guard 1...31 ~= number else { throw fault(.expected(.day), at: place) }
      if let month = date.month?.value {
        let lastDay = Day.lastDay(ofMonth: month, inYear: date.year.value ?? 2_000)
        guard number <= lastDay else {
          throw fault(
            .noSuchDay(year: date.year.value, month: month, lastDay: lastDay), at: place)
        }
      }
    }
    if !date.isSpecified, !date.fitsCalendar { throw fault(.noFittingDay, at: place) }
  }

  /// Steps over a qualifier if one comes next.
  ///
  /// q = "?" / "~" / "%"
  private mutating func takeQualifier(_ utf8: Span<UInt8>) -> Qualifier? {
    let qualifier: Qualifier
    switch peek(utf8) {
    case UInt8(ascii: "?"): qualifier = .uncertain
    case UInt8(ascii: "~"): qualifier = .approximate
    case UInt8(ascii: "%"): qualifier = .uncertainApproximate
    default: return nil
    }
    offset += 1
    return qualifier
  }

  /// A qualifier that holds for all that was read; a second one is a fault.
  private mutating func groupQualifier(_ utf8: Span<UInt8>) throws(Fault) -> Qualifier? {
    guard let qualifier = takeQualifier(utf8) else { return nil }
    let second = offset
    if takeQualifier(utf8) != nil { throw fault(.secondQualifier, at: second) }
    return qualifier
  }
}
