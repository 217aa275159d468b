/// Amounts that become a duration: what is left of a whole month runs over into days, what is left
/// of a day into seconds.
struct DurationParts {
  private var months = DecimalAmount.zero
  private var days = DecimalAmount.zero
  private var seconds = DecimalAmount.zero
  private var nanoseconds = DecimalAmount.zero

  /// The units that a duration is told in; raw values are the keys of its map.
  enum Unit: String, CaseIterable {
    case years, quarters, months, weeks, days, hours, minutes, seconds
    case milliseconds, microseconds, nanoseconds
  }

  /// Adds an amount of a unit; false where it is too large.
  mutating func add(_ amount: DecimalAmount, _ unit: Unit) -> Bool {
    switch unit {
    case .years: add(amount, 12, to: \.months)
    case .quarters: add(amount, 3, to: \.months)
    case .months: add(amount, 1, to: \.months)
    case .weeks: add(amount, 7, to: \.days)
    case .days: add(amount, 1, to: \.days)
    case .hours: add(amount, 3_600, to: \.seconds)
    case .minutes: add(amount, 60, to: \.seconds)
    case .seconds: add(amount, 1, to: \.seconds)
    case .milliseconds: add(amount, 1_000_000, to: \.nanoseconds)
    case .microseconds: add(amount, 1_000, to: \.nanoseconds)
    case .nanoseconds: add(amount, 1, to: \.nanoseconds)
    }
  }

  private mutating func add(
    _ amount: DecimalAmount, _ factor: Int64, to part: WritableKeyPath<Self, DecimalAmount>
  ) -> Bool {
    guard let sum = amount.times(factor).flatMap(self[keyPath: part].adding) else { return false }
    self[keyPath: part] = sum
    return true
  }

  /// The duration; `nil` where a part is too large.
  var duration: Duration? {
    // A month has 30.436875 days on average.
    let daysOfMonths = DecimalAmount(scaled: months.fraction * 30_436_875 / 1_000_000)
    guard let allDays = days.adding(daysOfMonths),
      let allSeconds = seconds.adding(DecimalAmount(scaled: allDays.fraction * 86_400)),
      let allNanoseconds = nanoseconds.adding(
        DecimalAmount(scaled: allSeconds.fraction * Int128(LocalTime.nanosecondsPerSecond))),
      let months = months.whole, let days = allDays.whole, let seconds = allSeconds.whole,
      let nanoseconds = allNanoseconds.whole
    else { return nil }
    return Duration(months: months, days: days, seconds: seconds, anyNanoseconds: nanoseconds)
  }
}

extension Duration {
  /// The duration times a number; `nil` where a part is too large.
  func scaled(by factor: DecimalAmount) -> Duration? {
    var parts = DurationParts()
    let amounts: [(Int64, DurationParts.Unit)] = [
      (months, .months), (days, .days), (seconds, .seconds), (Int64(nanoseconds), .nanoseconds),
    ]
    for (amount, unit) in amounts {
      guard let product = factor.times(amount), parts.add(product, unit) else { return nil }
    }
    return parts.duration
  }

  /// The duration divided by a number other than 0; `nil` where a part is too large.
  ///
  /// What is left of a unit runs over into the next smaller one, as an exact fraction.
  func divided(by divisor: Int64) -> Duration? {
    // Fractions are counted in the divisor's part of a millionth: a month has 30.436875 days.
    let millionths: Int128 = 1_000_000
    let unit = Int128(divisor) * millionths
    let wholeMonths = Int128(months) / Int128(divisor)
    let restOfMonths = Int128(months) % Int128(divisor)
    let allDays = Int128(days) * millionths + restOfMonths * 30_436_875
    let allSeconds = Int128(seconds) * millionths + allDays % unit * 86_400
    let allNanoseconds =
      Int128(nanoseconds) * millionths
      + allSeconds % unit * Int128(LocalTime.nanosecondsPerSecond)
    guard let months = Int64(exactly: wholeMonths), let days = Int64(exactly: allDays / unit),
      let seconds = Int64(exactly: allSeconds / unit),
      let nanoseconds = Int64(exactly: allNanoseconds / unit)
    else { return nil }
    return Duration(months: months, days: days, seconds: seconds, anyNanoseconds: nanoseconds)
  }

  /// The sum; `nil` where a part is too large.
  func adding(_ other: Duration) -> Duration? {
    let months = months.addingReportingOverflow(other.months)
    let days = days.addingReportingOverflow(other.days)
    let seconds = seconds.addingReportingOverflow(other.seconds)
    guard !months.overflow, !days.overflow, !seconds.overflow else { return nil }
    return Duration(
      months: months.partialValue, days: days.partialValue, seconds: seconds.partialValue,
      anyNanoseconds: Int64(nanoseconds) + Int64(other.nanoseconds))
  }

  /// The same span backwards; `nil` where a part is too large.
  var negated: Duration? {
    guard months > .min, days > .min, seconds > .min else { return nil }
    return Duration(
      months: -months, days: -days, seconds: -seconds, anyNanoseconds: -Int64(nanoseconds))
  }
}
