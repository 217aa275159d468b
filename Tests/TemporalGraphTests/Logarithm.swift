import Foundation

/// The C library's natural logarithm.
func logarithm(_ number: Double) -> Double { log(number) }
