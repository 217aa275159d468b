extension FunctionLibrary {
  /// From one kind of value to another; what is of no fitting kind is found out at run time.
  static let conversions: [Function] =
    conversions("Integer", .integer, Conversion.integer)
    + conversions("Float", .float, Conversion.float)
    + conversions("Boolean", .boolean, Conversion.boolean)
    + conversions("String", .string, Conversion.string)

  private typealias Convert =
    @Sendable (Value, EvaluationContext) throws(CypherError) -> Value

  /// `toX`, which fails on unfit kinds; `toXOrNull`, which does not; `toXList`, which converts the
  /// elements of a list.
  private static func conversions(
    _ name: String, _ kind: ValueKinds, _ convert: @escaping Convert
  ) -> [Function] {
    let orNull: Convert = { value, context in
      (try? convert(value, context)) ?? .null
    }
    let elements: Convert = { value, context throws(CypherError) in
      guard let list = try Argument.list(value, "to\(name)List") else { return .null }
      return .list(list.map { element in (try? convert(element, context)) ?? .null })
    }
    return [
      Function("to" + name, ["value": .any], kind, .unary(convert)),
      Function("to\(name)OrNull", ["value": .any], kind, .unary(orNull)),
      Function("to\(name)List", ["list": .list], .list, .unary(elements)),
    ]
  }
}
