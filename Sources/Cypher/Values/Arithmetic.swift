/// `+`, `-`, `*`, `/`, `%` and `^`.
///
/// Null with anything is null. Two integers give an integer, or an error where 64 bits cannot hold
/// it; an integer with a float gives a float.
package enum Arithmetic {
  /// `left + right`: a sum; strings, and lists with lists or elements, are put together; an instant
  /// moves by a duration.
  @inline(__always)
  package static func add(
    _ left: Value, _ right: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      let (sum, overflow) = a.addingReportingOverflow(b)
      guard !overflow else { throw overflowed(left, "+", right) }
      return .integer(sum)
    case (.float(let a), .float(let b)): return .float(a + b)
    default: return try addOthers(left, right, context)
    }
  }

  /// `left - right`: a difference; an instant moves back by a duration.
  @inline(__always)
  package static func subtract(
    _ left: Value, _ right: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      guard !overflow else { throw overflowed(left, "-", right) }
      return .integer(difference)
    case (.float(let a), .float(let b)): return .float(a - b)
    default: return try subtractOthers(left, right, context)
    }
  }

  /// `left * right`: a product; a duration is multiplied by a number.
  @inline(__always)
  package static func multiply(_ left: Value, _ right: Value) throws(CypherError) -> Value {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      guard !overflow else { throw overflowed(left, "*", right) }
      return .integer(product)
    case (.float(let a), .float(let b)): return .float(a * b)
    default: return try multiplyOthers(left, right)
    }
  }

  /// `left / right`; of two integers the whole part, towards zero.
  package static func divide(_ left: Value, _ right: Value) throws(CypherError) -> Value {
    switch (left, right) {
    case (.integer(let a), .integer(let b)):
      guard b != 0 else { throw dividedByZero(left, "/") }
      let (quotient, overflow) = a.dividedReportingOverflow(by: b)
      guard !overflow else { throw overflowed(left, "/", right) }
      return .integer(quotient)
    case (.duration(let duration), .integer(let divisor)):
      guard divisor != 0 else { throw dividedByZero(left, "/") }
      return try .duration(checked(duration.divided(by: divisor)))
    case (.duration(let duration), .float(let divisor)):
      if let whole = Int64(exactly: divisor), whole != 0 {
        return try .duration(checked(duration.divided(by: whole)))
      }
      return try .duration(checked(DecimalAmount(1 / divisor).flatMap(duration.scaled(by:))))
    default:
      return try onFloats(left, "/", right) { $0 / $1 }
    }
  }

  /// `left % right`; the sign is that of the left side.
  package static func modulo(_ left: Value, _ right: Value) throws(CypherError) -> Value {
    guard case .integer(let a) = left, case .integer(let b) = right else {
      return try onFloats(left, "%", right) { $0.truncatingRemainder(dividingBy: $1) }
    }
    guard b != 0 else { throw dividedByZero(left, "%") }
    return .integer(b == -1 ? 0 : a % b)
  }

  /// `left ^ right`: always a float.
  package static func power(_ left: Value, _ right: Value) throws(CypherError) -> Value {
    try onFloats(left, "^", right, ElementaryFunctions.power)
  }

  /// `-value`: the same number or duration with the other sign.
  package static func negate(_ value: Value) throws(CypherError) -> Value {
    switch value {
    case .null: return .null
    case .integer(let number):
      guard number > .min else { throw overflowed(.integer(0), "-", value) }
      return .integer(-number)
    case .float(let number): return .float(-number)
    case .duration(let duration): return try .duration(checked(duration.negated))
    case .boolean, .string, .list, .map, .node, .relationship, .path, .date, .localTime, .time,
      .localDateTime, .dateTime, .edtf:
      throw .invalidType("'-' takes a number, not \(value.kind.names)")
    }
  }

  /// `+value`: the value itself.
  package static func identity(_ value: Value) throws(CypherError) -> Value {
    guard value.kind.mayFit([.integer, .float, .duration]) else {
      throw .invalidType("'+' takes a number, not \(value.kind.names)")
    }
    return value
  }
}
