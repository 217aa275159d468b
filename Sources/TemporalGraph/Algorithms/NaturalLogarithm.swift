/// The natural logarithm from the four basic operations, which every machine rounds alike.
///
/// The C library's differs in the last digit between systems, and this module imports none.
///
/// Source: the series of 2·artanh, M. Abramowitz, I. Stegun, *Handbook of Mathematical Functions*,
/// 4.1.27; the mantissa is brought between √½ and √2 first.
enum NaturalLogarithm {
  /// The logarithm of a number above 0, to about 15 digits.
  static func of(_ number: Double) -> Double {
    var (mantissa, exponent) = (number.significand, Double(number.exponent))
    if mantissa > 1.414_213_562_373_095_1 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 39.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return 2 * ratio * sum + exponent * 0.693_147_180_559_945_3
  }
}
