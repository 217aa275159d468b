/// Numbers.
enum MathematicalFunctions {
  static func absolute(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .integer(let number) = value {
      guard number > .min else {
        throw .integerOverflow("abs(\(number)) is more than a 64-bit integer holds")
      }
      return .integer(abs(number))
    }
    return try Argument.number(value, "abs").map { .float($0.magnitude) } ?? .null
  }

  static func sign(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    if case .integer(let number) = value { return .integer(number.signum()) }
    guard let number = try Argument.number(value, "sign") else { return .null }
    return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
  }

  static func isNaN(_ value: Value, _ context: EvaluationContext) throws(CypherError) -> Value {
    try Argument.number(value, "isNaN").map { .boolean($0.isNaN) } ?? .null
  }

  /// `round(number[, precision])`: to the nearest, and from the middle away from zero; from the
  /// middle of whole numbers upwards where no precision is given.
  static func round(
    _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    guard let number = try Argument.number(arguments[0], "round") else { return .null }
    guard arguments.count > 1 else {
      let floor = number.rounded(.down)
      return .float(number - floor >= 0.5 ? floor + 1 : floor)
    }
    guard let precision = try Argument.number(arguments[1], "round") else { return .null }
    guard 0...308 ~= precision else {
      throw .outOfRange("round() takes a precision from 0 to 308, not \(precision.cypherText)")
    }
    guard number.isFinite, precision < 17 else { return .float(number) }
    return .float(rounded(number, Int(precision)))
  }

  /// Rounds the decimal digits of a number, not its binary ones: 2.675 to two gives 2.68.
  private static func rounded(_ number: Double, _ precision: Int) -> Double {
    let factor = (0..<precision).reduce(1.0) { factor, _ in factor * 10 }
    guard number.magnitude * factor < 0x1p53,
      let amount = DecimalAmount(number)
    else { return number }
    let unit = (0..<18 - precision).reduce(Int128(1)) { unit, _ in unit * 10 }
    let half = amount.scaled < 0 ? -unit / 2 : unit / 2
    let units = precision == 18 ? amount.scaled : (amount.scaled + half) / unit
    return Double(Int64(units)) / factor
  }

  static func random(_ context: EvaluationContext) throws(CypherError) -> Value {
    .float(context.random.nextFraction())
  }

  static func arcTangent2(
    _ y: Value, _ x: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let (y, x) = try (Argument.number(y, "atan2"), Argument.number(x, "atan2"))
    guard let y, let x else { return .null }
    return .float(ElementaryFunctions.arcTangent(y, x))
  }
}
