extension FunctionLibrary {
  /// Numbers.
  static let mathematics: [Function] = wholeNumbers + realNumbers

  private static let wholeNumbers: [Function] = [
    Function("abs", ["number": .number], .number, .unary(MathematicalFunctions.absolute)),
    Function("sign", ["number": .number], .integer, .unary(MathematicalFunctions.sign)),
    Function("isNaN", ["number": .number], .boolean, .unary(MathematicalFunctions.isNaN)),
    Function(
      "round", ["number": .number, "precision": .number], required: 1, .float,
      .variadic(MathematicalFunctions.round)),
    Function(
      "rand", [:], .float, isDeterministic: false, .nullary(MathematicalFunctions.random)),
    Function(
      "atan2", ["y": .number, "x": .number], .float,
      .binary(MathematicalFunctions.arcTangent2)),
    constant("e", 2.718_281_828_459_045), constant("pi", .pi),
  ]

  private static let realNumbers: [Function] = [
    real("ceil") { $0.rounded(.up) }, real("floor") { $0.rounded(.down) },
    real("sqrt", ElementaryFunctions.squareRoot), real("exp", ElementaryFunctions.exponential),
    real("log", ElementaryFunctions.logarithm),
    real("log10", ElementaryFunctions.decimalLogarithm),
    real("sin", ElementaryFunctions.sine), real("cos", ElementaryFunctions.cosine),
    real("tan", ElementaryFunctions.tangent), real("cot", ElementaryFunctions.cotangent),
    real("asin", ElementaryFunctions.arcSine), real("acos", ElementaryFunctions.arcCosine),
    real("atan", ElementaryFunctions.arcTangent),
    real("sinh", ElementaryFunctions.hyperbolicSine),
    real("cosh", ElementaryFunctions.hyperbolicCosine),
    real("tanh", ElementaryFunctions.hyperbolicTangent),
    real("degrees", ElementaryFunctions.degrees), real("radians", ElementaryFunctions.radians),
    real("haversin", ElementaryFunctions.haversine),
  ]

  /// A function of one real number.
  private static func real(
    _ name: String, _ function: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function(
      name, ["number": .number], .float,
      .unary { value, context throws(CypherError) in
        try Argument.number(value, name).map { .float(function($0)) } ?? .null
      })
  }

  private static func constant(_ name: String, _ number: Double) -> Function {
    Function(name, [:], .float, .nullary { context in .float(number) })
  }
}
