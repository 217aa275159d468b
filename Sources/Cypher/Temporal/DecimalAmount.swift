/// A number with at most eighteen decimals, exact: what a duration is made from.
struct DecimalAmount {
  /// The number times 10¹⁸.
  private(set) var scaled: Int128

  static let one: Int128 = 1_000_000_000_000_000_000

  static let zero = DecimalAmount(scaled: 0)

  init(scaled: Int128) { self.scaled = scaled }

  init(_ number: Int64) { scaled = Int128(number) * Self.one }

  /// Takes the decimal number that the float is written as; `nil` where it is not finite, or
  /// larger than 10¹⁹.
  init?(_ number: Double) {
    guard number.isFinite, number.magnitude < 1e19 else { return nil }
    let text = number.description
    let parts = text.split(separator: "e")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    self.init(digits: parts[0].utf8, exponent: exponent)
  }

  /// Takes digits with an optional sign and a point or comma among them; `nil` for too many.
  ///
  /// Decimals after the eighteenth are cut off.
  init?(digits: some Sequence<UInt8>, exponent: Int = 0) {
    var (mantissa, decimals, isNegative, hasPoint) = (Int128(0), 0, false, false)
    for byte in digits {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."), UInt8(ascii: ","): hasPoint = true
      case 0x30...0x39:
        if hasPoint, decimals == 18 { continue }
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        guard !overflow else { return nil }
        mantissa = product + Int128(byte - 0x30)
        if hasPoint { decimals += 1 }
      default: break
      }
    }
    var shift = 18 - decimals + exponent
    while shift > 0, mantissa != 0 {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      mantissa = product
      shift -= 1
    }
    while shift < 0, mantissa != 0 {
      mantissa /= 10
      shift += 1
    }
    scaled = isNegative ? -mantissa : mantissa
  }

  /// The sum; `nil` where it is too large.
  func adding(_ other: DecimalAmount) -> DecimalAmount? {
    let (sum, overflow) = scaled.addingReportingOverflow(other.scaled)
    return overflow ? nil : DecimalAmount(scaled: sum)
  }

  /// The product with a whole number; `nil` where it is too large.
  func times(_ factor: Int64) -> DecimalAmount? {
    let (product, overflow) = scaled.multipliedReportingOverflow(by: Int128(factor))
    return overflow ? nil : DecimalAmount(scaled: product)
  }

  /// The whole part, cut off towards zero; `nil` where it is no 64-bit integer.
  var whole: Int64? { Int64(exactly: scaled / Self.one) }

  /// What is left of the whole part.
  var fraction: Int128 { scaled % Self.one }
}
