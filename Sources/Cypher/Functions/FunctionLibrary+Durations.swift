extension FunctionLibrary {
  /// Durations, and how far apart two instants lie.
  static let durations: [Function] = [
    Function("duration", ["input": [.string, .map, .duration]], .duration, .unary(duration)),
    between("between") { pair throws(CypherError) in try pair.parts() },
    between("inMonths") { pair in pair.months() },
    between("inDays") { pair in pair.days() },
    between("inSeconds") { pair throws(CypherError) in try pair.seconds() },
  ]

  private static func duration(
    _ value: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    if case .duration = value { return value }
    if case .string(let text) = value { return .duration(try Duration(text)) }
    if case .map(let map) = value { return try Duration(map).map { .duration($0) } ?? .null }
    try Argument.requireNull(value, [.string, .map, .duration], "duration")
    return .null
  }

  private static func between(
    _ name: String, _ measure: @escaping @Sendable (DurationBetween) throws(CypherError) -> Duration
  ) -> Function {
    let name = "duration." + name
    return Function(
      name, ["from": .instant, "to": .instant], .duration,
      .binary { from, to, context throws(CypherError) in
        if from.isNull || to.isNull { return .null }
        guard let pair = try DurationBetween(from, to, context.zones) else {
          let unfit = InstantParts(from) == nil ? from : to
          throw .invalidValue("\(name)() takes dates and times, not \(unfit.kind.names)")
        }
        return .duration(try measure(pair))
      })
  }
}
