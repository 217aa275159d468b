/// A length or coordinate in hundredths of a point, the whole number every layout step works in.
///
/// Whole numbers keep the drawing the same on every machine; they become points only where marks
/// are made.
typealias Centipoints = Int

extension Centipoints {
  /// The value in points, as marks take it.
  var points: Double { Double(self) / 100 }

  /// The least whole number of hundredths that is not below a length in points.
  init(coveringPoints points: Double) { self = Int((points * 100).rounded(.up)) }
}

/// Returns the floor of `value` × `numerator` ÷ `denominator`, without overflow in between.
///
/// The quotient must fit; all three are 0 or more, and `denominator` is above 0.
func scaled(_ value: Int, by numerator: Int, over denominator: Int) -> Int {
  precondition(value >= 0 && numerator >= 0 && denominator > 0, "scaled takes natural numbers")
  let product = value.multipliedFullWidth(by: numerator)
  return denominator.dividingFullWidth(product).quotient
}

/// Returns the floor of a quotient, also for a negative dividend; `divisor` is above 0.
func floorQuotient(_ dividend: Int, _ divisor: Int) -> Int {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
