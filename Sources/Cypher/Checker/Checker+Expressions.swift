extension Checker {
  /// What an expression is for.
  enum Purpose {
    /// It gives a value.
    case value
    /// It is asked whether it is true; then a pattern may stand for whether it is found.
    case condition
  }

  /// Checks an expression and says what its value may be.
  mutating func check(
    _ expression: Expression, in purpose: Purpose = .value
  ) throws(CypherError) -> StaticType {
    switch expression.kind {
    case .null: return StaticType([])
    case .boolean: return .boolean
    case .integer: return StaticType(.integer)
    case .float: return StaticType(.float)
    case .string: return StaticType(.string)
    case .variable(let name): return try type(of: Name(name, expression.range))
    case .parameter(let name):
      parameters[name] = parameters[name] ?? expression.range
      return .any
    case .list(let elements): return try checkList(elements)
    case .map(let entries):
      for entry in entries { _ = try check(entry.value) }
      return StaticType(.map)
    case .property(let subject, let key): return try checkProperty(key, of: subject)
    case .element(let list, let index):
      let type = try check(list)
      _ = try check(index)
      return type.kinds == .list ? type.element : .any
    case .slice(let list, let from, let to): return try checkSlice(list, from, to)
    case .hasLabels(let subject, _):
      try require(
        try check(subject), [.node, .relationship], "what has a label", at: subject.range)
      return .boolean
    case .unary(let sign, let operand): return try check(sign, operand)
    case .binary(let sign, let left, let right): return try check(sign, left, right)
    case .comparison(let first, let steps):
      _ = try check(first)
      for step in steps { _ = try check(step.right) }
      return .boolean
    case .isNull(let operand, _):
      _ = try check(operand)
      return .boolean
    case .function, .countRows: return try checkCall(expression)
    case .case(let subject, let branches, let otherwise):
      return try checkCase(subject, branches, otherwise)
    case .listComprehension, .patternComprehension, .quantifier, .reduce:
      return try checkIteration(expression)
    case .pattern(let part): return try checkPattern(part, in: purpose)
    case .exists(let subquery):
      try check(subquery)
      return .boolean
    }
  }

  private mutating func checkList(_ elements: [Expression]) throws(CypherError) -> StaticType {
    var kinds: ValueKinds = []
    var hasNull = false
    for element in elements {
      let type = try check(element)
      kinds.formUnion(type.kinds)
      if type.kinds.isEmpty { hasNull = true }
    }
    // A list of nothing but nulls tells nothing of its elements; neither does an empty one.
    return StaticType(.list, of: kinds.isEmpty && hasNull ? [] : kinds)
  }

  /// What is looked up by a key: nodes, relationships, maps, and values of time have such.
  private mutating func checkProperty(
    _ key: Name, of subject: Expression
  ) throws(CypherError) -> StaticType {
    let type = try check(subject)
    guard !type.mayFit(.withProperties) else { return .any }
    let message =
      "\(type.kinds.names) has no properties, so that '.\(key.text)' cannot be looked up"
    if type.kinds == .path { throw fault("InvalidArgumentType", message, at: subject.range) }
    throw CypherError(
      .typeError, .compileTime, "InvalidArgumentType", message, at: subject.range)
  }

  private mutating func checkSlice(
    _ list: Expression, _ from: Expression?, _ to: Expression?
  ) throws(CypherError) -> StaticType {
    let type = try check(list)
    if let from { _ = try check(from) }
    if let to { _ = try check(to) }
    return type.kinds == .list ? type : .any
  }

  private mutating func checkCase(
    _ subject: Expression?, _ branches: [Branch], _ otherwise: Expression?
  ) throws(CypherError) -> StaticType {
    if let subject { _ = try check(subject) }
    var result: StaticType?
    for branch in branches {
      if subject == nil {
        try checkCondition(branch.condition)
      } else {
        _ = try check(branch.condition)
      }
      let type = try check(branch.value)
      result = result?.union(type) ?? type
    }
    if let otherwise {
      let type = try check(otherwise)
      result = result?.union(type) ?? type
    }
    return result ?? .any
  }

  /// A pattern is found or not.
  private mutating func checkPattern(
    _ part: PatternPart, in purpose: Purpose
  ) throws(CypherError) -> StaticType {
    try requireVariables(of: part)
    try checkProperties(of: part, takesParameter: false)
    guard purpose == .condition else {
      throw fault(
        "UnexpectedSyntax",
        "a pattern can only be a condition, as after WHERE; use EXISTS { … }, or a list of what it "
          + "finds, as in [(a)-->(b) | b]", at: part.range)
    }
    return .boolean
  }

  private mutating func check(_ subquery: Subquery) throws(CypherError) {
    let outer = scope
    let allowed = aggregation
    aggregation = .forbidden("a subquery")
    switch subquery {
    case .pattern(let parts, let condition):
      try bindVariables(of: parts)
      for part in parts { try checkProperties(of: part, takesParameter: false) }
      if let condition { try checkCondition(condition) }
    case .query(let query): _ = try check(query, isSubquery: true)
    }
    aggregation = allowed
    scope = outer
  }
}

extension ValueKinds {
  /// What has something that can be looked up by a key.
  fileprivate static let withProperties: ValueKinds = [
    .node, .relationship, .map, .duration, .edtf, .instant,
  ]
}
