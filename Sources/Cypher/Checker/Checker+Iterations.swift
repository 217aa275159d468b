extension Checker {
  /// Checks what goes through a list or through the matches of a pattern, with variables of its own.
  mutating func checkIteration(_ expression: Expression) throws(CypherError) -> StaticType {
    switch expression.kind {
    case .listComprehension(let name, let list, let condition, let value):
      let type = try checkSource(list)
      return try local { checker throws(CypherError) in
        checker.scope[name.text] = type.element
        if let condition { try checker.checkCondition(condition) }
        let element = try value.map { (value) throws(CypherError) in try checker.check(value) }
        return StaticType(.list, of: (element ?? type.element).kinds)
      }
    case .quantifier(_, let name, let list, let condition):
      let type = try checkSource(list)
      return try local { checker throws(CypherError) in
        checker.scope[name.text] = type.element
        if let condition { try checker.checkCondition(condition) }
        return .boolean
      }
    case .reduce(let accumulator, let initial, let name, let list, let value):
      _ = try check(initial)
      let type = try checkSource(list)
      return try local { checker throws(CypherError) in
        checker.scope[accumulator.text] = .any
        checker.scope[name.text] = type.element
        _ = try checker.check(value)
        return .any
      }
    case .patternComprehension(let part, let condition, let value):
      // A shortest path as a value is one between nodes that are known.
      if part.selection != .all { try requireVariables(of: part) }
      return try local { checker throws(CypherError) in
        try checker.bindVariables(of: [part])
        try checker.checkProperties(of: part, takesParameter: false)
        if let condition { try checker.checkCondition(condition) }
        return StaticType(.list, of: try checker.check(value).kinds)
      }
    case .null, .boolean, .integer, .float, .string, .list, .map, .variable, .parameter, .property,
      .element, .slice, .hasLabels, .unary, .binary, .comparison, .isNull, .function, .countRows,
      .case, .pattern, .exists:
      return try check(expression)
    }
  }

  private mutating func checkSource(_ list: Expression) throws(CypherError) -> StaticType {
    let type = try check(list)
    try require(type, .list, "what follows IN", at: list.range)
    return type.kinds == .list ? type : StaticType(.list)
  }

  /// Checks something with variables that end with it, and without aggregates.
  private mutating func local(
    _ body: (inout Checker) throws(CypherError) -> StaticType
  ) throws(CypherError) -> StaticType {
    let outer = scope
    let allowed = aggregation
    if case .allowed = allowed { aggregation = .forbidden("what is done for each element") }
    let type = try body(&self)
    scope = outer
    aggregation = allowed
    return type
  }
}
