extension Arithmetic {
  static func addOthers(
    _ left: Value, _ right: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    switch (left, right) {
    case (.null, _), (_, .null): return .null
    case (.list(let a), .list(let b)):
      try context.requireRoom(elements: a.count + b.count)
      return .list(a + b)
    case (.list(let elements), _):
      try context.requireRoom(elements: elements.count + 1)
      return .list(elements + [right])
    case (_, .list(let elements)):
      try context.requireRoom(elements: elements.count + 1)
      return .list([left] + elements)
    case (.string(let text), _):
      if let suffix = right.plainText { return try joined(text, suffix, context) }
    case (_, .string(let text)):
      if let prefix = left.plainText { return try joined(prefix, text, context) }
    case (.duration(let a), .duration(let b)): return try .duration(checked(a.adding(b)))
    case (_, .duration(let duration)):
      if let sum = try left.adding(duration, context.zones) { return sum }
    case (.duration(let duration), _):
      if let sum = try right.adding(duration, context.zones) { return sum }
    default: break
    }
    return try onFloats(left, "+", right) { $0 + $1 }
  }

  private static func joined(
    _ left: String, _ right: String, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    try context.requireRoom(bytes: left.utf8.count + right.utf8.count)
    return .string(left + right)
  }

  static func subtractOthers(
    _ left: Value, _ right: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    guard case .duration(let duration) = right else {
      if left.kind.isSubset(of: .instant), right.kind.isSubset(of: .instant), !left.isNull,
        !right.isNull
      {
        throw .invalidType(
          "dates and times cannot be subtracted; write duration.between(earlier, later), or compare"
            + " with a duration added: earlier + duration({days: 1}) < later")
      }
      return try onFloats(left, "-", right) { $0 - $1 }
    }
    let negated = try checked(duration.negated)
    if case .duration(let minuend) = left { return try .duration(checked(minuend.adding(negated))) }
    if let difference = try left.adding(negated, context.zones) { return difference }
    return try onFloats(left, "-", right) { $0 - $1 }
  }

  static func multiplyOthers(_ left: Value, _ right: Value) throws(CypherError) -> Value {
    switch (left, right) {
    case (.duration(let duration), .integer(let factor)),
      (.integer(let factor), .duration(let duration)):
      return try .duration(checked(duration.scaled(by: DecimalAmount(factor))))
    case (.duration(let duration), .float(let factor)),
      (.float(let factor), .duration(let duration)):
      return try .duration(checked(DecimalAmount(factor).flatMap(duration.scaled(by:))))
    default: return try onFloats(left, "*", right) { $0 * $1 }
    }
  }

  /// Works on two numbers as floats.
  static func onFloats(
    _ left: Value, _ sign: String, _ right: Value, _ work: (Double, Double) -> Double
  ) throws(CypherError) -> Value {
    if left.isNull || right.isNull { return .null }
    guard let a = left.number, let b = right.number else {
      throw .invalidType(
        "'\(sign)' cannot stand between \(left.kind.names) and \(right.kind.names)")
    }
    return .float(work(a, b))
  }

  static func checked(_ duration: Duration?) throws(CypherError) -> Duration {
    guard let duration else { throw .durationOverflow }
    return duration
  }

  static func overflowed(_ left: Value, _ sign: String, _ right: Value) -> CypherError {
    .integerOverflow(
      "\(left.plainText ?? "") \(sign) \(right.plainText ?? "") is more than a 64-bit integer holds;"
        + " write one side as a float")
  }

  static func dividedByZero(_ left: Value, _ sign: String) -> CypherError {
    CypherError(
      .arithmeticError, .runtime, "DivisionByZero",
      "\(left.plainText ?? "") \(sign) 0 has no result; write 0.0 for Infinity or NaN")
  }
}

extension Value {
  /// A number as a float; `nil` for other values.
  @inline(__always)
  var number: Double? {
    if case .integer(let number) = self { return Double(number) }
    if case .float(let number) = self { return number }
    return nil
  }
}
