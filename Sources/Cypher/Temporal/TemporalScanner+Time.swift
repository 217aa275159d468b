extension TemporalScanner {
  /// A time of day: `HH[:MM[:SS[.fraction]]]`, and the same without colons.
  ///
  /// Source: openCypher, CIP2015-08-06, *Parsing temporal values from a string*.
  mutating func time() throws(TemporalFault) -> LocalTime {
    let hour = try number(digits: 2, in: 0...23, "an hour from 00 to 23")
    var (minute, second, nanosecond) = (0, 0, 0)
    if take(":") || isAtDigit {
      minute = try number(digits: 2, in: 0...59, "a minute from 00 to 59")
      if take(":") || isAtDigit {
        second = try number(digits: 2, in: 0...59, "a second from 00 to 59")
        if take(".") || take(",") { nanosecond = try fraction() }
      }
    }
    guard
      let time = LocalTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
    else { throw fault("there is no such time of day") }
    return time
  }

  /// One to nine digits of a second, in nanoseconds.
  private mutating func fraction() throws(TemporalFault) -> Int {
    let digits = digitsAhead
    guard 1...9 ~= digits else { throw fault("expected one to nine digits of a second") }
    let number = try number(digits: digits, "digits")
    return (digits..<9).reduce(number) { number, _ in number * 10 }
  }
}
