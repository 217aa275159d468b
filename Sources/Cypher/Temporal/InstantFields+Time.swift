extension InstantFields {
  /// The time of day that the fields tell.
  ///
  /// - Parameters:
  ///   - base: The time whose parts stand where none is given; without it no larger part may be
  ///     missing.
  ///   - kept: The nanoseconds of which a truncated base is a multiple: smaller parts of a second
  ///     are added to it.
  /// - Returns: A time of day.
  /// - Throws: `ArgumentError` where there is no such time, or a larger part is missing.
  func time(base: LocalTime?, kept: Int = 1_000_000_000) throws(CypherError) -> LocalTime {
    if base == nil { try requireTimeOrder() }
    let hour = numbers[.hour] ?? base?.hour ?? 0
    let minute = numbers[.minute] ?? base?.minute ?? 0
    let second = numbers[.second] ?? base?.second ?? 0
    let nanosecond = try nanosecond(base: base?.nanosecond ?? 0, kept: kept)
    guard
      let time = LocalTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
    else {
      throw .invalidArgument(
        "there is no time of day {hour: \(hour), minute: \(minute), second: \(second)}")
    }
    return time
  }

  private func requireTimeOrder() throws(CypherError) {
    let parts = [InstantField.millisecond, .microsecond, .nanosecond]
    let smallest = parts.first { numbers[$0] != nil }
    try requireOrder([.hour, .minute, .second] + (smallest.map { [$0] } ?? []))
  }

  /// The part of a second: a number of nanoseconds that may be told by three fields together.
  private func nanosecond(base: Int, kept: Int) throws(CypherError) -> Int {
    var (milliseconds, microseconds) = (numbers[.millisecond], numbers[.microsecond])
    let nanoseconds = numbers[.nanosecond]
    guard milliseconds != nil || microseconds != nil || nanoseconds != nil else { return base }
    if kept == 1_000_000, milliseconds == nil { milliseconds = base / 1_000_000 }
    if kept == 1_000, milliseconds == nil, microseconds == nil { microseconds = base / 1_000 }
    func checked(
      _ field: InstantField, _ number: Int?, below limit: Int
    ) throws(CypherError) -> Int {
      guard let number else { return 0 }
      guard 0..<limit ~= number else {
        throw .invalidArgument("\(field.name) is to lie between 0 and \(limit - 1)")
      }
      return number
    }
    let belowMicroseconds = milliseconds == nil ? 1_000_000 : 1_000
    let belowNanoseconds = microseconds != nil ? 1_000 : belowMicroseconds * 1_000
    let part = try checked(.millisecond, milliseconds, below: 1_000) * 1_000_000
    let smaller = try checked(.microsecond, microseconds, below: belowMicroseconds) * 1_000
    return try part + smaller + checked(.nanosecond, nanoseconds, below: belowNanoseconds)
  }
}
