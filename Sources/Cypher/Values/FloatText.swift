extension Double {
  /// The number as openCypher writes it: the shortest digits that read back to it, with a point or
  /// an exponent.
  ///
  /// Plain from 10⁻⁶ up to 10¹⁷, else with an exponent: `0.000001`, `1000000000.0`, `1e-305`,
  /// `1.5e300`; `NaN`, `Infinity` and `-Infinity`.
  package var cypherText: String {
    guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity" }
    let text = description
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
    let mantissa = parts[0].hasSuffix(".0") ? parts[0].dropLast(2) : parts[0]
    guard -6...16 ~= exponent else { return mantissa + "e\(exponent)" }
    let digits = mantissa.filter { $0.isNumber }
    let sign = self < 0 ? "-" : ""
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    let zeros = String(repeating: "0", count: max(0, exponent + 1 - digits.count))
    let whole = digits.prefix(exponent + 1) + zeros
    let rest = digits.dropFirst(exponent + 1)
    return sign + whole + "." + (rest.isEmpty ? "0" : rest)
  }
}
