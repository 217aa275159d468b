extension EDTF {
  /// The year, month or day of a date, some digits of which may be unspecified (`X`).
  public struct Component: Hashable, Sendable {
    /// The digits as a number without its sign, each unspecified digit read as 0.
    public let magnitude: UInt16
    /// Whether a minus sign stands before it; only years have one.
    public let isNegative: Bool
    /// The unspecified digits: bit *n* is set where the digit *n* places from the right is `X`.
    public let unspecifiedDigits: UInt8
    /// How far the component is to be trusted; `nil` where nothing is said.
    public let qualifier: Qualifier?
  }
}

extension EDTF.Component {
  /// A component whose digits are all known.
  init(_ value: Int, qualifier: Qualifier? = nil) {
    self.init(
      magnitude: UInt16(value.magnitude), isNegative: value < 0, unspecifiedDigits: 0,
      qualifier: qualifier)
  }

  /// Whether no digit is unspecified.
  public var isSpecified: Bool { unspecifiedDigits == 0 }

  /// The number; `nil` where a digit is unspecified.
  public var value: Int? { isSpecified ? signed(Int(magnitude)) : nil }

  /// The numbers from the smallest to the largest that its digits allow.
  ///
  /// Not every number between them need fit. A year of the form `-000X` does not reach 0, since
  /// there is no year -0000.
  var range: ClosedRange<Int> {
    let small = isNegative && magnitude == 0 ? smallestNegative : Int(magnitude)
    let large = Int(magnitude) + 9 * place(unspecifiedDigits)
    return isNegative ? -large ... -small : small...large
  }

  /// Whether the digits allow a number.
  func allows(_ number: Int) -> Bool {
    guard (number < 0) == isNegative else { return false }
    if isSpecified { return number.magnitude == UInt(magnitude) }
    var (rest, known, mask) = (Int(number.magnitude), Int(magnitude), unspecifiedDigits)
    while rest > 0 || known > 0 {
      guard mask & 1 == 1 || rest % 10 == known % 10 else { return false }
      (rest, known, mask) = (rest / 10, known / 10, mask >> 1)
    }
    return true
  }

  /// Returns the same digits with a further qualifier.
  func qualified(_ added: Qualifier?) -> Self {
    Self(
      magnitude: magnitude, isNegative: isNegative, unspecifiedDigits: unspecifiedDigits,
      qualifier: .union(qualifier, added))
  }

  /// Returns the same digits with no qualifier.
  var unqualified: Self {
    Self(
      magnitude: magnitude, isNegative: isNegative, unspecifiedDigits: unspecifiedDigits,
      qualifier: nil)
  }

  /// Returns the digits that fit both; `nil` where two known digits differ.
  func merged(with other: Self) -> Self? {
    guard isNegative == other.isNegative else { return nil }
    var (merged, power) = (0, 1)
    for place in 0..<4 as Range<UInt8> {
      let digit = Int(magnitude) / power % 10
      let otherDigit = Int(other.magnitude) / power % 10
      let isFree = unspecifiedDigits >> place & 1 == 1
      let isOtherFree = other.unspecifiedDigits >> place & 1 == 1
      guard isFree || isOtherFree || digit == otherDigit else { return nil }
      merged += (isFree ? otherDigit : digit) * power
      power *= 10
    }
    return Self(
      magnitude: UInt16(merged), isNegative: isNegative,
      unspecifiedDigits: unspecifiedDigits & other.unspecifiedDigits,
      qualifier: .union(qualifier, other.qualifier))
  }

  /// Appends the digits, `X` for each unspecified one, filled up with zeros.
  func write(digits: Int, to text: inout String) {
    if isNegative { text += "-" }
    var power = digits == 4 ? 1_000 : 10
    for place in stride(from: digits - 1, through: 0, by: -1) {
      if unspecifiedDigits >> place & 1 == 1 {
        text += "X"
      } else {
        text.unicodeScalars.append(
          Unicode.Scalar(UInt8(ascii: "0") + UInt8(Int(magnitude) / power % 10)))
      }
      power /= 10
    }
  }

  private func signed(_ number: Int) -> Int { isNegative ? -number : number }

  /// The value of the lowest unspecified digit set to 1.
  private var smallestNegative: Int {
    place(unspecifiedDigits & (0 &- unspecifiedDigits))
  }

  /// The sum of the powers of ten whose bits are set.
  private func place(_ mask: UInt8) -> Int {
    var (sum, power, rest) = (0, 1, mask)
    while rest > 0 {
      if rest & 1 == 1 { sum += power }
      (power, rest) = (power * 10, rest >> 1)
    }
    return sum
  }
}
