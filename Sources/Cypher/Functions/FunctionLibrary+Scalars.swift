extension FunctionLibrary {
  /// What is asked of values of any kind.
  static let scalars: [Function] = [
    Function("exists", ["value": .any], .boolean, .unary(exists)),
    Function("coalesce", ["value": .any], repeatsLast: true, .any, .variadic(coalesce)),
    Function("nullIf", ["value": .any, "other": .any], .any, .binary(nullIf)),
    Function("valueType", ["value": .any], .string, .unary(valueType)),
    Function("timestamp", [:], .integer, .nullary(timestamp)),
    Function("randomUUID", [:], .string, isDeterministic: false, .nullary(randomUUID)),
  ]

  /// Whether a property is there; of a pattern the planner asks whether it is found.
  private static func exists(
    _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    .boolean(!value.isNull)
  }

  /// The first of the values that is not null.
  private static func coalesce(
    _ values: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    values.first { !$0.isNull } ?? .null
  }

  /// Null where two values are equal, else the first.
  private static func nullIf(
    _ value: Value, _ other: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    value.equals(other) == true ? .null : value
  }

  /// The name of the value's type, in capitals.
  private static func valueType(
    _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    let name =
      switch value {
      case .null: "NULL"
      case .boolean: "BOOLEAN"
      case .integer: "INTEGER"
      case .float: "FLOAT"
      case .string: "STRING"
      case .list: "LIST"
      case .map: "MAP"
      case .node: "NODE"
      case .relationship: "RELATIONSHIP"
      case .path: "PATH"
      case .date: "DATE"
      case .localTime: "LOCAL TIME"
      case .time: "ZONED TIME"
      case .localDateTime: "LOCAL DATETIME"
      case .dateTime: "ZONED DATETIME"
      case .duration: "DURATION"
      case .edtf: "EDTF"
      }
    return .string(name)
  }

  /// Milliseconds since 1970-01-01T00:00Z when the statement began.
  private static func timestamp(_ context: EvaluationContext) throws(CypherError) -> Value {
    .integer(context.statementTime.flooredQuotient(1_000_000))
  }

  /// A random UUID of version 4.
  ///
  /// Source: RFC 9562, section 5.4.
  private static func randomUUID(_ context: EvaluationContext) throws(CypherError) -> Value {
    let high = context.random.next() & ~0xF000 | 0x4000
    let low = context.random.next() & ~(0xC << 60) | 0x8 << 60
    func digits(_ number: UInt64, _ count: Int) -> String {
      let text = String(number, radix: 16)
      return String(repeating: "0", count: count - text.utf8.count) + text
    }
    return .string(
      [
        digits(high >> 32, 8), digits(high >> 16 & 0xFFFF, 4), digits(high & 0xFFFF, 4),
        digits(low >> 48, 4), digits(low & 0xFFFF_FFFF_FFFF, 12),
      ].joined(separator: "-"))
  }
}
