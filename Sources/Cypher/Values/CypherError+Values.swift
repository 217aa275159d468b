extension CypherError {
  /// A value of a kind that cannot stand here; `InvalidArgumentType`.
  static func invalidType(_ message: String) -> CypherError {
    CypherError(.typeError, .runtime, "InvalidArgumentType", message)
  }

  /// A function's argument of a kind that it does not take; `InvalidArgumentValue`.
  static func invalidValue(_ message: String) -> CypherError {
    CypherError(.typeError, .runtime, "InvalidArgumentValue", message)
  }

  /// An argument of the right kind that means nothing.
  static func invalidArgument(_ message: String) -> CypherError {
    CypherError(.argumentError, .runtime, "InvalidArgumentValue", message)
  }

  /// A number that lies outside of what is asked for.
  static func outOfRange(_ message: String) -> CypherError {
    CypherError(.argumentError, .runtime, "NumberOutOfRange", message)
  }

  /// A result that no 64-bit integer can hold.
  static func integerOverflow(_ message: String) -> CypherError {
    CypherError(.arithmeticError, .runtime, "IntegerOverflow", message)
  }

  /// A date or time that no year can hold.
  static let outOfYears = invalidArgument(
    "the result lies outside of the years -999999999 to 999999999")

  /// A duration that its parts cannot hold.
  static let durationOverflow = CypherError(
    .arithmeticError, .runtime, "IntegerOverflow", "the duration is too long")
}
