extension TemporalScanner {
  /// A duration: `P[nY][nQ][nM][nW][nD][T[nH][nM][nS]]` with amounts that may have a sign and a
  /// fraction, or `PYYYY-MM-DDTHH:MM:SS`; a sign before the `P` holds for all of it.
  ///
  /// Source: openCypher, CIP2015-08-06, *ISO 8601 format for durations*.
  mutating func duration() throws(TemporalFault) -> Duration {
    let sign = sign() ?? 1
    guard take("P") else { throw fault("expected 'P', such as P1Y2M3DT4H5M6S") }
    var parts = DurationParts()
    let start = position
    if isAtDateForm { try takeDateForm(&parts) } else { try takeUnits(&parts) }
    try end()
    guard let duration = parts.duration,
      let signed = sign < 0 ? duration.negated : duration
    else {
      throw TemporalFault(position: start, problem: "the duration is too long")
    }
    return signed
  }

  private mutating func takeUnits(_ parts: inout DurationParts) throws(TemporalFault) {
    var units: ArraySlice<(letter: Unicode.Scalar, unit: DurationParts.Unit)> = [
      ("Y", .years), ("Q", .quarters), ("M", .months), ("W", .weeks), ("D", .days),
    ]
    var isInTime = false
    var count = 0
    repeat {
      if !isInTime, take("T") {
        isInTime = true
        count = 0
        units = [("H", .hours), ("M", .minutes), ("S", .seconds)]
      }
      let start = position
      guard let amount = try amount() else { break }
      guard let place = units.firstIndex(where: { next == UInt8(ascii: $0.letter) }) else {
        let letters = units.map { "\($0.letter)" }.joined(separator: ", ")
        throw fault(units.isEmpty ? "nothing can follow here" : "expected one of \(letters)")
      }
      position += 1
      guard parts.add(amount, units[place].unit) else {
        throw TemporalFault(position: start, problem: "the duration is too long")
      }
      units = units[(place + 1)...]
      count += 1
    } while !isAtEnd
    guard count > 0 else { throw fault("expected an amount, such as 3D") }
  }

  /// A number with an optional sign and fraction; `nil` where none is ahead.
  private mutating func amount() throws(TemporalFault) -> DecimalAmount? {
    let start = position
    let isSigned = sign() != nil
    guard isAtDigit || next == UInt8(ascii: ".") else {
      if isSigned { throw fault("expected digits") }
      return nil
    }
    position += digitsAhead
    if take(".") || take(",") {
      guard isAtDigit else { throw fault("expected digits") }
      position += digitsAhead
    }
    guard let amount = DecimalAmount(digits: bytes[start..<position]) else {
      throw TemporalFault(position: start, problem: "the amount is too large")
    }
    return amount
  }

  /// Whether four digits and a hyphen are ahead, or eight digits and a `T` or nothing.
  private var isAtDateForm: Bool {
    let end = position + digitsAhead
    let byte = end < bytes.count ? bytes[end] : nil
    return digitsAhead == 4 && byte == UInt8(ascii: "-")
      || digitsAhead == 8 && (byte == nil || byte == UInt8(ascii: "T"))
  }

  /// `YYYY-MM-DD[THH:MM:SS]`, taken for amounts.
  private mutating func takeDateForm(_ parts: inout DurationParts) throws(TemporalFault) {
    let year = try number(digits: 4, "years")
    _ = take("-")
    let month = try number(digits: 2, in: 0...12, "months from 00 to 12")
    _ = take("-")
    let day = try number(digits: 2, in: 0...31, "days from 00 to 31")
    let time = take("T") ? try time() : .midnight
    _ = parts.add(DecimalAmount(Int64(year)), .years)
    _ = parts.add(DecimalAmount(Int64(month)), .months)
    _ = parts.add(DecimalAmount(Int64(day)), .days)
    _ = parts.add(DecimalAmount(time.nanosecondOfDay), .nanoseconds)
  }
}
