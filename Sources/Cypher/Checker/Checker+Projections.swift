extension Checker {
  /// Checks a `WITH` or `RETURN` and returns what it hands on.
  mutating func check(
    _ projection: Projection, where condition: Expression?, returns: Bool
  ) throws(CypherError) -> VariableScope {
    let before = scope
    if projection.takesAll, returns, before.isEmpty {
      throw fault(
        "NoVariablesInScope", "'*' stands for all variables, but there are none",
        at: projection.range)
    }
    let after = try checkColumns(of: projection, returns: returns)
    let grouping = Grouping(projection, hasCondition: condition != nil, before, after)
    try grouping.checkColumns()
    if condition != nil || !projection.order.isEmpty { scope = before.with(after) }
    aggregation = grouping.isAggregating ? .allowed : .forbidden("ORDER BY without others")
    for item in projection.order {
      try grouping.checkNames(of: item.expression)
      _ = try check(item.expression)
    }
    aggregation = .forbidden("a condition")
    if let condition {
      if condition.hasAggregate { _ = try check(condition, in: .condition) }
      try grouping.checkNames(of: condition)
      try checkCondition(condition)
    }
    aggregation = .forbidden("SKIP or LIMIT")
    if let skip = projection.skip { try checkCount(skip, "SKIP") }
    if let limit = projection.limit { try checkCount(limit, "LIMIT") }
    aggregation = .forbidden("this clause")
    scope = before
    return after
  }

  private mutating func checkColumns(
    of projection: Projection, returns: Bool
  ) throws(CypherError) -> VariableScope {
    var after = projection.takesAll ? scope : VariableScope()
    aggregation = .allowed
    for column in projection.columns {
      let type = try check(column.expression)
      guard returns || column.alias != nil || column.expression.variableName != nil else {
        throw fault(
          "NoExpressionAlias",
          "'\(column.name)' needs a name in WITH; write AS and the name after it",
          at: column.expression.range)
      }
      guard after[column.name] == nil else {
        throw fault(
          "ColumnNameConflict", "two columns are named '\(column.name)'; rename one with AS",
          at: column.alias?.range ?? column.expression.range)
      }
      after[column.name] = type
    }
    aggregation = .forbidden("this clause")
    return after
  }

  /// Checks the number of rows after `SKIP` or `LIMIT`.
  private mutating func checkCount(
    _ count: Expression, _ word: String
  ) throws(CypherError) {
    if let place = count.firstVariable {
      throw fault(
        "NonConstantExpression",
        "\(word) takes a number that is the same for all rows; no variable can stand in it",
        at: place)
    }
    let type = try check(count)
    try require(type, .integer, "the number after \(word)", at: count.range)
    if case .integer(let number) = count.kind, number < 0 {
      throw fault(
        "NegativeIntegerArgument", "the number after \(word) cannot be negative", at: count.range)
    }
  }
}

extension Expression {
  /// The name of a variable, where the expression is nothing else.
  var variableName: String? {
    if case .variable(let name) = kind { name } else { nil }
  }

  /// Where a variable is first named, or a pattern, that the expression does not bind itself.
  var firstVariable: SourceRange? { firstVariable(besides: []) }

  private func firstVariable(besides locals: Set<String>) -> SourceRange? {
    switch kind {
    case .variable(let name): return locals.contains(name) ? nil : range
    case .exists, .pattern, .patternComprehension: return range
    case .null, .boolean, .integer, .float, .string, .list, .map, .parameter, .property, .element,
      .slice, .hasLabels, .unary, .binary, .comparison, .isNull, .function, .countRows, .case,
      .listComprehension, .quantifier, .reduce:
      for part in parts {
        if let place = part.expression.firstVariable(besides: locals.union(part.locals)) {
          return place
        }
      }
      return nil
    }
  }
}
