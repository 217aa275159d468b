extension Expression {
  /// The names of variables that occur in it, those that it binds itself among them.
  var mentions: Set<String> {
    var names: Set<String> = []
    forEachPart { part in
      if case .variable(let name) = part.kind { names.insert(name) }
    } pattern: { part in
      names.formUnion(part.variableNames)
    } query: { query in
      names.formUnion(query.mentions)
    }
    return names
  }

  /// Whether an aggregating function occurs in it.
  var hasAggregate: Bool {
    var isFound = false
    forEachPart { part in
      if part.isAggregate { isFound = true }
    }
    return isFound
  }

  /// Whether it is itself the call of an aggregating function.
  var isAggregate: Bool {
    switch kind {
    case .countRows: true
    case .function(let name, _, _): FunctionLibrary.function(named: name.text)?.isAggregate == true
    default: false
    }
  }

  /// Calls `body` with this expression and all below it, `pattern` with each pattern, and `query`
  /// with each subquery.
  func forEachPart(
    _ body: (Expression) -> Void, pattern: (PatternPart) -> Void = { _ in },
    query: (Query) -> Void = { _ in }
  ) {
    var rest = [self]
    while let expression = rest.popLast() {
      body(expression)
      rest += expression.children
      switch expression.kind {
      case .patternComprehension(let part, _, _), .pattern(let part):
        pattern(part)
        rest += part.properties
      case .exists(.pattern(let parts, let condition)):
        for part in parts {
          pattern(part)
          rest += part.properties
        }
        if let condition { rest.append(condition) }
      case .exists(.query(let subquery)): query(subquery)
      default: break
      }
    }
  }

  /// The expressions right below it, outside of patterns and subqueries.
  var children: [Expression] {
    switch kind {
    case .null, .boolean, .integer, .float, .string, .variable, .parameter, .countRows, .pattern,
      .exists:
      []
    case .list(let elements), .function(_, let elements, _): elements
    case .map(let entries): entries.map(\.value)
    case .property(let subject, _), .hasLabels(let subject, _), .unary(_, let subject),
      .isNull(let subject, _):
      [subject]
    case .element(let left, let right), .binary(_, let left, let right): [left, right]
    case .slice(let list, let from, let to): [list] + [from, to].compactMap { $0 }
    case .comparison(let first, let steps): [first] + steps.map(\.right)
    case .case(let subject, let branches, let otherwise):
      [subject, otherwise].compactMap { $0 } + branches.flatMap { [$0.condition, $0.value] }
    case .listComprehension(_, let list, let condition, let value):
      [list] + [condition, value].compactMap { $0 }
    case .patternComprehension(_, let condition, let value):
      [condition].compactMap { $0 } + [value]
    case .quantifier(_, _, let list, let condition): [list] + [condition].compactMap { $0 }
    case .reduce(_, let initial, _, let list, let value): [initial, list, value]
    }
  }
}

extension PatternPart {
  /// The variables of the path, its nodes and its relationships.
  var variableNames: [String] {
    [variable?.text].compactMap { $0 } + nodes.compactMap { $0.variable?.text }
      + relationships.compactMap { $0.variable?.text }
  }

  /// The maps of its nodes and relationships.
  var properties: [Expression] {
    nodes.compactMap(\.properties) + relationships.compactMap(\.properties)
  }
}

extension Query {
  /// The names of variables that occur anywhere in it.
  var mentions: Set<String> {
    var names: Set<String> = []
    for clause in parts.flatMap(\.clauses) { names.formUnion(clause.mentions) }
    return names
  }
}

extension Clause {
  /// The names of variables that occur in it.
  var mentions: Set<String> {
    var names: Set<String> = []
    for part in patterns { names.formUnion(part.variableNames) }
    for expression in expressions { names.formUnion(expression.mentions) }
    switch kind {
    case .set(let items): names.formUnion(items.compactMap(\.name))
    case .merge(let merge): names.formUnion((merge.onCreate + merge.onMatch).compactMap(\.name))
    case .remove(let items):
      for case .labels(let name, _) in items { names.insert(name.text) }
    default: break
    }
    return names
  }

  /// The patterns that it matches or makes.
  private var patterns: [PatternPart] {
    switch kind {
    case .match(let match): match.pattern
    case .create(let parts): parts
    case .merge(let merge): [merge.part]
    case .unwind, .set, .remove, .delete, .call, .with, .return: []
    }
  }

  /// The expressions of all its parts.
  private var expressions: [Expression] {
    let maps = patterns.flatMap(\.properties)
    switch kind {
    case .match(let match):
      return maps + match.time.flatMap(\.expressions) + [match.condition].compactMap { $0 }
    case .unwind(let list, _): return [list]
    case .create: return maps
    case .merge(let merge):
      return maps + (merge.onCreate + merge.onMatch).flatMap(\.expressions)
    case .set(let items): return items.flatMap(\.expressions)
    case .remove(let items):
      return items.compactMap { item in
        if case .property(let property) = item { return property }
        return nil
      }
    case .delete(let expressions, _): return expressions
    case .call(let call):
      var condition: Expression?
      if case .fields(_, let where_) = call.yield { condition = where_ }
      return (call.arguments ?? []) + [condition].compactMap { $0 }
    case .with(let projection, let condition):
      return projection.expressions + [condition].compactMap { $0 }
    case .return(let projection): return projection.expressions
    }
  }
}

extension Projection {
  /// The expressions of its columns, keys and bounds.
  var expressions: [Expression] {
    columns.map(\.expression) + order.map(\.expression) + [skip, limit].compactMap { $0 }
  }
}

extension TimeCondition {
  /// The days that it names.
  var expressions: [Expression] {
    switch kind {
    case .asOf(let day), .knownAt(let day): [day]
    case .between(let first, let last): [first, last]
    }
  }
}

extension SetItem {
  /// The variable that is changed as a whole.
  var name: String? {
    switch self {
    case .property: nil
    case .replace(let name, _), .add(let name, _), .labels(let name, _): name.text
    }
  }

  /// What is changed, and what to.
  var expressions: [Expression] {
    switch self {
    case .property(let property, let value): [property, value]
    case .replace(_, let value), .add(_, let value): [value]
    case .labels: []
    }
  }
}
