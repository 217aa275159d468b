/// Reads the arguments of functions: `nil` is null, and what is of the wrong kind an error.
enum Argument {
  static func text(_ value: Value, _ function: String) throws(CypherError) -> String? {
    if case .string(let text) = value { return text }
    try requireNull(value, .string, function)
    return nil
  }

  static func integer(_ value: Value, _ function: String) throws(CypherError) -> Int64? {
    if case .integer(let number) = value { return number }
    try requireNull(value, .integer, function)
    return nil
  }

  static func number(_ value: Value, _ function: String) throws(CypherError) -> Double? {
    if let number = value.number { return number }
    try requireNull(value, .number, function)
    return nil
  }

  static func list(_ value: Value, _ function: String) throws(CypherError) -> [Value]? {
    if case .list(let elements) = value { return elements }
    try requireNull(value, .list, function)
    return nil
  }

  /// A count that is not negative.
  static func count(_ value: Value, _ function: String) throws(CypherError) -> Int? {
    guard let number = try integer(value, function) else { return nil }
    guard number >= 0 else {
      throw CypherError(
        .argumentError, .runtime, "NegativeIntegerArgument",
        "\(function)() takes no negative number, such as \(number)")
    }
    return Int(number)
  }

  /// Makes sure that a value that is of no asked kind is null.
  static func requireNull(
    _ value: Value, _ asked: ValueKinds, _ function: String
  ) throws(CypherError) {
    guard value.isNull else {
      throw .invalidValue("\(function)() takes \(asked.names), not \(value.kind.names)")
    }
  }
}
