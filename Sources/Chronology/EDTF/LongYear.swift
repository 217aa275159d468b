extension EDTF {
  /// A year of more than four digits, in powers of ten, or with significant digits.
  public struct LongYear: Hashable, Sendable {
    /// The year without its power of ten: -17 for `Y-17E7`.
    public let significand: Int
    /// The power of ten that multiplies it (`E`); `nil` where none is written.
    public let exponent: Int?
    /// How many digits of the year are meant (`S`); `nil` for all.
    public let significantDigits: Int?
    /// The year itself: the significand times its power of ten.
    public let year: Int

    /// Takes the parts as they are written.
    ///
    /// `nil` where the year lies outside `Day.years`, has four digits and neither power nor
    /// significant digits (it is a ``PartialDate`` then), or has fewer digits than are significant.
    public init?(_ significand: Int, exponent: Int? = nil, significantDigits: Int? = nil) {
      guard let year = Self.year(significand, exponent: exponent) else { return nil }
      if exponent == nil, significantDigits == nil, PartialDate.years.contains(year) { return nil }
      if let exponent, significand == 0 || exponent < 0 { return nil }
      if let significantDigits {
        guard 1...Self.digitCount(of: year) ~= significantDigits else { return nil }
      }
      self.significand = significand
      self.exponent = exponent
      self.significantDigits = significantDigits
      self.year = year
    }
  }
}

extension EDTF.LongYear {
  /// The years that share the significant digits.
  public var years: ClosedRange<Int> {
    guard let significantDigits else { return year...year }
    var step = 1
    for _ in significantDigits..<max(Self.digitCount(of: year), significantDigits) { step *= 10 }
    let low = Int(year.magnitude) / step * step
    return year < 0 ? -(low + step - 1) ... -low : low...(low + step - 1)
  }

  /// Returns significand × 10^exponent; `nil` where it lies outside `Day.years`.
  static func year(_ significand: Int, exponent: Int?) -> Int? {
    guard Day.years.contains(significand) else { return nil }
    guard significand != 0 else { return 0 }
    var year = significand
    for _ in 0..<min(max(0, exponent ?? 0), 13) {
      year *= 10
      guard Day.years.contains(year) else { return nil }
    }
    return year
  }

  /// Returns the number of digits of a year, without leading zeros.
  static func digitCount(of year: Int) -> Int {
    var (count, rest) = (1, year.magnitude / 10)
    while rest > 0 { (count, rest) = (count + 1, rest / 10) }
    return count
  }
}
