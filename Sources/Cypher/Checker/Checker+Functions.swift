extension Checker {
  /// Whether an aggregate may stand where the checker is.
  enum Aggregation {
    case allowed
    /// What it would stand in, for the message.
    case forbidden(String)
    /// Within another aggregate.
    case inside
  }

  /// Checks a function call or `count(*)`.
  mutating func checkCall(_ call: Expression) throws(CypherError) -> StaticType {
    guard case .function(let name, let arguments, let isDistinct) = call.kind else {
      try checkAggregation(at: call.range, "count(*)")
      return StaticType(.integer)
    }
    guard let function = FunctionLibrary.function(named: name.text) else {
      let near =
        NearMiss.best(for: name.text, among: FunctionLibrary.all.map(\.name))
        .map { "; did you mean \($0)()?" } ?? ""
      throw fault(
        "UnknownFunction", "no function is named \(name.text)()\(near)", at: name.range)
    }
    guard function.takes(arguments.count) else {
      throw fault(
        "InvalidNumberOfArguments",
        "\(function.usage) is called with \(Self.count(arguments.count, "argument"))",
        at: call.range)
    }
    guard !isDistinct || function.isAggregate else {
      throw fault(
        "UnexpectedSyntax",
        "DISTINCT is for aggregates such as count(), not for \(function.name)()",
        at: call.range)
    }
    if function.isAggregate { try checkAggregation(at: call.range, function.name + "()") }
    if case .inside = aggregation, !function.isDeterministic {
      throw fault(
        "NonConstantExpression",
        "\(function.name)() gives something else each time, and cannot be aggregated",
        at: call.range)
    }
    let outer = aggregation
    if function.isAggregate { aggregation = .inside }
    let types = try check(arguments, of: function)
    aggregation = outer
    return Self.result(of: function, types)
  }

  private func checkAggregation(at range: SourceRange, _ name: String) throws(CypherError) {
    switch aggregation {
    case .allowed: return
    case .inside:
      throw fault(
        "NestedAggregation",
        "\(name) stands within another aggregate; name its result in a WITH before", at: range)
    case .forbidden(let place):
      throw fault(
        "InvalidAggregation",
        "\(name) cannot stand in \(place); it is for WITH and RETURN, and ORDER BY after these",
        at: range)
    }
  }

  private mutating func check(
    _ arguments: [Expression], of function: Function
  ) throws(CypherError) -> [StaticType] {
    var types: [StaticType] = []
    let asksForPattern = function.name == "exists"
    for (index, argument) in arguments.enumerated() {
      let type = try check(argument, in: asksForPattern ? .condition : .value)
      if let parameter = function.parameter(index) {
        try require(
          type, parameter.kinds, "the \(parameter.name) of \(function.name)()",
          at: argument.range)
      }
      types.append(type)
    }
    return types
  }

  /// What a function gives, more closely where that follows from its arguments.
  private static func result(of function: Function, _ types: [StaticType]) -> StaticType {
    switch function.name {
    case "collect": StaticType(.list, of: types[0].kinds)
    case "nodes": StaticType(.list, of: .node)
    case "relationships": StaticType(.list, of: .relationship)
    case "labels", "keys", "split": StaticType(.list, of: .string)
    case "range": StaticType(.list, of: .integer)
    case "coalesce": types.dropFirst().reduce(types[0]) { $0.union($1) }
    case "head", "last": types[0].kinds == .list ? types[0].element : .any
    case "tail": types[0].kinds == .list ? types[0] : StaticType(.list)
    case "min", "max": StaticType(types[0].kinds, of: types[0].elements)
    default: StaticType(function.result)
    }
  }
}
