/// How a projection groups rows, and what can be named after that.
///
/// The columns without aggregates are the keys of the groups. Beside an aggregate there may stand
/// only what is one value for the whole group: constants, parameters, and keys that are variables
/// or properties of such.
///
/// Source: openCypher 9, *Aggregation*, with CIP2017-07-06 on ambiguous grouping.
struct Grouping {
  let isAggregating: Bool
  /// Whether rows are folded, so that what was known before is gone.
  private let folds: Bool
  private let before: VariableScope
  private let after: VariableScope
  /// The shapes of the keys that can stand beside an aggregate.
  private let plainKeys: Set<String>
  /// The shapes of all columns.
  private let columns: Set<String>

  /// The columns with aggregates.
  private let aggregates: [Expression]

  /// Takes a projection, whether a condition follows it, and what is known before and after it.
  init(
    _ projection: Projection, hasCondition: Bool, _ before: VariableScope, _ after: VariableScope
  ) {
    let expressions = projection.columns.map(\.expression)
    aggregates = expressions.filter(\.hasAggregate)
    isAggregating = !aggregates.isEmpty
    folds = isAggregating || projection.isDistinct
    self.before = before
    self.after = after
    let everything =
      projection.takesAll && folds
      ? before.names.map { Expression(.variable($0), projection.range) } : []
    let isNamed = folds && (hasCondition || !projection.order.isEmpty)
    plainKeys =
      isAggregating ? Set((everything + expressions).filter(\.isPlain).map(\.shape)) : []
    columns = isNamed ? Set((everything + expressions).map(\.shape)) : []
  }

  /// Checks that columns with aggregates are one value for each group.
  func checkColumns() throws(CypherError) {
    for column in aggregates { try checkGrouped(column, []) }
  }

  private func checkGrouped(
    _ expression: Expression, _ locals: Set<String>
  ) throws(CypherError) {
    if expression.isAggregate { return }
    if expression.isPlain {
      if plainKeys.contains(expression.shape) { return }
      if let name = expression.variableName, locals.contains(name) { return }
      if expression.variableName != nil { throw ambiguous(expression) }
    }
    for part in expression.parts {
      try checkGrouped(part.expression, locals.union(part.locals))
    }
  }

  /// Checks that an `ORDER BY` or `WHERE` names only what is left after the projection.
  func checkNames(of expression: Expression) throws(CypherError) {
    guard folds else { return }
    try checkNames(
      of: expression, [], besideAggregate: expression.hasAggregate, inAggregate: false)
  }

  private func checkNames(
    of expression: Expression, _ locals: Set<String>, besideAggregate: Bool, inAggregate: Bool
  ) throws(CypherError) {
    if columns.contains(expression.shape) {
      guard besideAggregate, !inAggregate, !expression.isPlain, !expression.hasAggregate,
        expression.firstVariable != nil
      else { return }
      throw ambiguous(expression)
    }
    if let name = expression.variableName {
      let isKnown =
        locals.contains(name) || after[name] != nil && (!inAggregate || before[name] != nil)
      guard !isKnown else { return }
      throw undefined(name, expression.range)
    }
    if case .pattern(let pattern) = expression.kind {
      for name in pattern.variables where after[name.text] == nil && !locals.contains(name.text) {
        throw undefined(name.text, name.range)
      }
    }
    for part in expression.parts {
      try checkNames(
        of: part.expression, locals.union(part.locals), besideAggregate: besideAggregate,
        inAggregate: inAggregate || expression.isAggregate)
    }
  }

  private func undefined(_ name: String, _ range: SourceRange) -> CypherError {
    let message =
      before[name] != nil
      ? "'\(name)' is gone after \(isAggregating ? "the rows are grouped" : "DISTINCT"); "
        + "name what is needed of it in a column"
      : "the variable '\(name)' is not defined here"
        + (NearMiss.best(for: name, among: after.names).map { "; did you mean '\($0)'?" } ?? "")
    return CypherError(.syntaxError, .compileTime, "UndefinedVariable", message, at: range)
  }

  private func ambiguous(_ expression: Expression) -> CypherError {
    CypherError(
      .syntaxError, .compileTime, "AmbiguousAggregationExpression",
      "this stands beside an aggregate, but is not one value for each group; make it a column of "
        + "its own in a WITH before", at: expression.range)
  }
}

extension Expression {
  /// Whether it is a variable or a property of one.
  fileprivate var isPlain: Bool {
    switch kind {
    case .variable: true
    case .property(let subject, _): subject.isPlain
    case .null, .boolean, .integer, .float, .string, .list, .map, .parameter, .element, .slice,
      .hasLabels, .unary, .binary, .comparison, .isNull, .function, .countRows, .case,
      .listComprehension, .patternComprehension, .quantifier, .reduce, .pattern, .exists:
      false
    }
  }
}
