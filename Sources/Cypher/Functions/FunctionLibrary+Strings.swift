extension FunctionLibrary {
  /// Strings; characters are Unicode code points.
  static let strings: [Function] = [
    Function("toUpper", ["original": .string], .string, .unary(StringFunctions.upper)),
    Function("upper", ["original": .string], .string, .unary(StringFunctions.upper)),
    Function("toLower", ["original": .string], .string, .unary(StringFunctions.lower)),
    Function("lower", ["original": .string], .string, .unary(StringFunctions.lower)),
    trim("trim", TrimFunctions.both), trim("bTrim", TrimFunctions.both),
    trim("lTrim", TrimFunctions.start), trim("rTrim", TrimFunctions.end),
    Function(
      "left", ["original": .string, "length": .integer], .string, .binary(StringFunctions.left)),
    Function(
      "right", ["original": .string, "length": .integer], .string, .binary(StringFunctions.right)),
    Function(
      "substring", ["original": .string, "start": .integer, "length": .integer], required: 2,
      .string, .variadic(StringFunctions.substring)),
    Function(
      "replace", ["original": .string, "search": .string, "replacement": .string], .string,
      .variadic(StringFunctions.replace)),
    Function(
      "split", ["original": .string, "delimiter": [.string, .list]], .list,
      .binary(StringFunctions.split)),
    Function("char_length", ["original": .string], .integer, .unary(StringFunctions.length)),
    Function("character_length", ["original": .string], .integer, .unary(StringFunctions.length)),
  ]

  private static func trim(
    _ name: String,
    _ body: @escaping @Sendable ([Value], EvaluationContext) throws(CypherError) -> Value
  ) -> Function {
    Function(
      name, ["original": .string, "characters": .string], required: 1, .string, .variadic(body))
  }
}
