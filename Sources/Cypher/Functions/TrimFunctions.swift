/// `trim`, `lTrim`, `rTrim` and `bTrim`: a string without white space, or without given characters,
/// at its ends.
enum TrimFunctions {
  static func both(_ arguments: [Value], _ context: EvaluationContext) throws(CypherError) -> Value
  {
    try trimmed(arguments, "trim", atStart: true, atEnd: true)
  }

  static func start(
    _ arguments: [Value], _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    try trimmed(arguments, "lTrim", atStart: true, atEnd: false)
  }

  static func end(_ arguments: [Value], _ context: EvaluationContext) throws(CypherError) -> Value {
    try trimmed(arguments, "rTrim", atStart: false, atEnd: true)
  }

  private static func trimmed(
    _ arguments: [Value], _ function: String, atStart: Bool, atEnd: Bool
  ) throws(CypherError) -> Value {
    guard let text = try Argument.text(arguments[0], function) else { return .null }
    var characters: Set<Unicode.Scalar>?
    if arguments.count > 1 {
      guard let told = try Argument.text(arguments[1], function) else { return .null }
      characters = Set(told.unicodeScalars)
    }
    func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
      characters.map { $0.contains(scalar) } ?? scalar.properties.isWhitespace
    }
    var scalars = text.unicodeScalars[...]
    if atStart { scalars = scalars.drop(while: isTrimmed) }
    if atEnd {
      while let last = scalars.last, isTrimmed(last) { scalars.removeLast() }
    }
    return .string(String(scalars))
  }
}
