extension EDTFParser {
  /// Reads on from the `Y` of a long year.
  ///
  /// longyear = "Y" ["-"] 5*d / "Y" ["-"] 1*d "E" 1*d ; sigyear = longyear "S" 1*d
  mutating func longYear(_ utf8: Span<UInt8>) throws(Fault) -> EDTF.LongYear {
    offset += 1
    let isNegative = take(UInt8(ascii: "-"), utf8)
    let start = offset
    if peek(utf8) == UInt8(ascii: "0") { throw fault(.expected(.longYear)) }
    let significand = try digits(utf8, .longYear)
    let digitCount = offset - start
    var exponent: Int?
    if take(UInt8(ascii: "E"), utf8) {
      exponent = try digits(utf8, .exponent)
    } else if digitCount < 5 {
      throw fault(.expected(.longYear), at: start)
    }
    return try longYear(
      isNegative ? -significand : significand, exponent: exponent, at: start, utf8)
  }

  /// Reads on from the `S` after a year of four digits.
  ///
  /// sigyear = year "S" 1*d
  mutating func significantYear(_ unit: Unit, _ utf8: Span<UInt8>) throws(Fault) -> EDTF.Form {
    guard case .date(let date) = unit, date.month == nil, date.qualifier == nil,
      let year = date.year.value
    else { throw fault(.expected(.end)) }
    return .longYear(try longYear(year, exponent: nil, at: 0, utf8))
  }

  private mutating func longYear(
    _ significand: Int, exponent: Int?, at start: Int, _ utf8: Span<UInt8>
  ) throws(Fault) -> EDTF.LongYear {
    guard let year = EDTF.LongYear.year(significand, exponent: exponent) else {
      throw fault(.yearOutOfRange, at: start)
    }
    var significantDigits: Int?
    if take(UInt8(ascii: "S"), utf8) {
      let countOffset = offset
      let count = try digits(utf8, .digitCount)
      guard count > 0 else { throw fault(.expected(.digitCount), at: countOffset) }
      let most = EDTF.LongYear.digitCount(of: year)
      guard count <= most else {
        throw fault(.tooManySignificantDigits(digits: most), at: countOffset)
      }
      significantDigits = count
    }
    guard
      let longYear = EDTF.LongYear(
        significand, exponent: exponent, significantDigits: significantDigits)
    else { throw fault(.expected(.longYear), at: start) }
    return longYear
  }

  /// Reads one digit or more; a number beyond all years stops growing.
  private mutating func digits(
    _ utf8: Span<UInt8>, _ element: EDTFError.Element
  ) throws(Fault) -> Int {
    guard peek(utf8).isDigit else { throw fault(.expected(element)) }
    var number = 0
    while peek(utf8).isDigit {
      let digit = Int(peek(utf8) - UInt8(ascii: "0"))
      number = min(number * 10 + digit, Day.years.upperBound + 1)
      offset += 1
    }
    return number
  }

  /// A decade of three digits or a century of two, where that is the whole text.
  func shortYear(_ utf8: Span<UInt8>) -> (laxity: Laxity, date: EDTF.PartialDate)? {
    guard 2...3 ~= utf8.count else { return nil }
    var known = UInt16(0)
    for place in 0..<utf8.count {
      guard utf8[place].isDigit else { return nil }
      known = known * 10 + UInt16(utf8[place] - UInt8(ascii: "0"))
    }
    let isDecade = utf8.count == 3
    let year = EDTF.Component(
      magnitude: known * (isDecade ? 10 : 100), isNegative: false,
      unspecifiedDigits: isDecade ? 1 : 3, qualifier: nil)
    return (
      isDecade ? .threeDigitDecade : .twoDigitCentury,
      EDTF.PartialDate(checkedYear: year, month: nil, day: nil)
    )
  }
}
