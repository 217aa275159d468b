#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of real numbers that the C library works out; the last digit may differ between
/// systems.
enum ElementaryFunctions {
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  static func exponential(_ number: Double) -> Double { exp(number) }
  static func logarithm(_ number: Double) -> Double { log(number) }
  static func decimalLogarithm(_ number: Double) -> Double { log10(number) }
  static func sine(_ angle: Double) -> Double { sin(angle) }
  static func cosine(_ angle: Double) -> Double { cos(angle) }
  static func tangent(_ angle: Double) -> Double { tan(angle) }
  static func cotangent(_ angle: Double) -> Double { 1 / tan(angle) }
  static func arcSine(_ number: Double) -> Double { asin(number) }
  static func arcCosine(_ number: Double) -> Double { acos(number) }
  static func arcTangent(_ number: Double) -> Double { atan(number) }
  static func arcTangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
  static func hyperbolicSine(_ number: Double) -> Double { sinh(number) }
  static func hyperbolicCosine(_ number: Double) -> Double { cosh(number) }
  static func hyperbolicTangent(_ number: Double) -> Double { tanh(number) }
  static func degrees(_ angle: Double) -> Double { angle / Double.pi * 180 }
  static func radians(_ angle: Double) -> Double { angle / 180 * Double.pi }
  static func haversine(_ angle: Double) -> Double { (1 - cos(angle)) / 2 }
  static func squareRoot(_ number: Double) -> Double { number.squareRoot() }
}
