/// Resolves the names of expressions.
struct TermBuilder {
  let context: PlanningContext
  let scope: Scope
  /// Expressions whose value stands in a column already, by their shape.
  var known: [String: Term] = [:]
  private var locals: [String: Int] = [:]
  private var localCount = 0

  init(_ context: PlanningContext, _ scope: Scope) {
    self.context = context
    self.scope = scope
  }

  /// The term of an expression.
  func term(_ expression: Expression) throws(CypherError) -> Term {
    if !known.isEmpty, let term = known[expression.shape] { return term }
    return Term(try kind(expression), expression.range)
  }

  private func terms(_ expressions: [Expression]) throws(CypherError) -> [Term] {
    var terms: [Term] = []
    for expression in expressions { terms.append(try term(expression)) }
    return terms
  }

  private func term(_ expression: Expression?) throws(CypherError) -> Term? {
    guard let expression else { return nil }
    return try term(expression) as Term
  }

  private func kind(_ expression: Expression) throws(CypherError) -> Term.Kind {
    switch expression.kind {
    case .null: return .constant(.null)
    case .boolean(let value): return .constant(.boolean(value))
    case .integer(let value): return .constant(.integer(value))
    case .float(let value): return .constant(.float(value))
    case .string(let value): return .constant(.string(value))
    case .list(let elements): return .list(try terms(elements))
    case .map(let entries):
      var terms: [(key: String, term: Term)] = []
      for entry in entries { terms.append((entry.key.text, try term(entry.value))) }
      return .map(terms)
    case .variable(let name): return try variable(name, expression.range)
    case .parameter(let name): return .parameter(name)
    case .property(let subject, let key): return .property(try term(subject), key: key.text)
    case .element(let list, let index): return .element(try term(list), try term(index))
    case .slice(let list, let from, let to):
      return .slice(try term(list), from: try term(from), to: try term(to))
    case .hasLabels(let subject, let labels):
      return .hasLabels(try term(subject), labels.map(\.text))
    case .unary(let sign, let operand): return .unary(sign, try term(operand))
    case .binary: return try chain(expression)
    case .comparison(let first, let steps):
      var rest: [(comparator: Comparator, right: Term)] = []
      for step in steps { rest.append((step.comparator, try term(step.right))) }
      return .comparison(try term(first), rest)
    case .isNull(let operand, let isNegated):
      return .isNull(try term(operand), isNegated: isNegated)
    case .function(let name, let arguments, _): return try call(name, arguments)
    case .countRows: throw misplaced(expression.range)
    case .case(let subject, let branches, let otherwise):
      return try choice(subject, branches, otherwise)
    case .listComprehension, .quantifier, .reduce: return try binder(expression)
    case .patternComprehension(let part, let condition, let value):
      return .collect(try subplan(paths: part, where: condition, value: value))
    case .pattern(let part):
      return part.selection == .all
        ? .exists(try subplan([part], where: nil)) : try shortest(part)
    case .exists(.pattern(let parts, let condition)):
      return .exists(try subplan(parts, where: condition))
    case .exists(.query(let query)): return .exists(try subplan(query))
    }
  }

  /// A chain of operators to one side, without recursion: such chains may be long.
  private func chain(_ expression: Expression) throws(CypherError) -> Term.Kind {
    var rights: [(BinaryOperator, Expression, SourceRange)] = []
    var left = expression
    while case .binary(let sign, let next, let right) = left.kind {
      if !known.isEmpty, !rights.isEmpty, known[left.shape] != nil { break }
      rights.append((sign, right, left.range))
      left = next
    }
    var result = try term(left)
    for (sign, right, range) in rights.reversed() {
      result = Term(.binary(sign, result, try term(right)), range)
    }
    return result.kind
  }

  private func variable(_ name: String, _ range: SourceRange) throws(CypherError) -> Term.Kind {
    if let local = locals[name] { return .local(local) }
    if let slot = scope[name] { return .slot(slot) }
    throw CypherError(
      .syntaxError, .compileTime, "UndefinedVariable", "'\(name)' is not defined", at: range)
  }

  private func call(_ name: Name, _ arguments: [Expression]) throws(CypherError) -> Term.Kind {
    guard let function = FunctionLibrary.function(named: name.text) else {
      throw CypherError(
        .syntaxError, .compileTime, "UnknownFunction", "there is no function '\(name.text)'",
        at: name.range)
    }
    if function.isAggregate { throw misplaced(name.range) }
    if arguments.count == 1, case .pattern(let part) = arguments[0].kind {
      switch function.name {
      case "exists": return .exists(try subplan([part], where: nil))
      case "size":
        let paths = Term(
          .collect(try subplan(paths: part, where: nil, value: Expression(.null, name.range))),
          arguments[0].range)
        return .call(function, [paths])
      default: break
      }
    }
    return .call(function, try terms(arguments))
  }

  private func misplaced(_ range: SourceRange) -> CypherError {
    CypherError(
      .syntaxError, .compileTime, "InvalidAggregation",
      "an aggregate cannot stand here; work it out in a WITH before", at: range)
  }

  private func choice(
    _ subject: Expression?, _ branches: [Branch], _ otherwise: Expression?
  ) throws(CypherError) -> Term.Kind {
    var terms: [(condition: Term, value: Term)] = []
    for branch in branches {
      terms.append((try term(branch.condition), try term(branch.value)))
    }
    return .choice(
      subject: try term(subject), branches: terms, otherwise: try term(otherwise))
  }

  /// What binds a variable of its own.
  private func binder(_ expression: Expression) throws(CypherError) -> Term.Kind {
    switch expression.kind {
    case .listComprehension(let name, let list, let condition, let value):
      let (inner, local) = binding(name.text)
      return .comprehension(
        local: local, list: try term(list), where: try inner.term(condition),
        value: try inner.term(value))
    case .quantifier(let quantifier, let name, let list, let condition):
      let (inner, local) = binding(name.text)
      return .quantifier(
        quantifier, local: local, list: try term(list), where: try inner.term(condition))
    case .reduce(let accumulator, let initial, let name, let list, let value):
      let (outer, sum) = binding(accumulator.text)
      let (inner, local) = outer.binding(name.text)
      return .reduce(
        accumulator: sum, initial: try term(initial), local: local, list: try term(list),
        value: try inner.term(value))
    default: throw misplaced(expression.range)
    }
  }

  /// A builder that knows one more local variable.
  private func binding(_ name: String) -> (builder: TermBuilder, local: Int) {
    var inner = self
    inner.locals[name] = localCount
    inner.localCount += 1
    // What is known of the outer scope may mean another variable here.
    inner.known = known.filter { !$0.key.contains("`\(name)`") }
    return (inner, localCount)
  }

  // MARK: Subqueries

  /// `shortestPath(…)` as a value is a path or null, `allShortestPaths(…)` a list of paths.
  private func shortest(_ part: PatternPart) throws(CypherError) -> Term.Kind {
    var named = part
    // A name that no query can write.
    let name = part.variable ?? Name("\u{0}path", part.range)
    named.variable = name
    let paths = Term.Kind.collect(
      try subplan(
        paths: named, where: nil, value: Expression(.variable(name.text), part.range)))
    if part.selection == .allShortest { return paths }
    let first = Term(.constant(.integer(0)), part.range)
    return .element(Term(paths, part.range), first)
  }

  private func subplan(
    _ parts: [PatternPart], where condition: Expression?
  ) throws(CypherError) -> Subplan {
    let range = parts.first?.range ?? SourceRange(0, 0)
    let match = Match(isOptional: false, pattern: parts, condition: condition)
    return try subplan([Clause(.match(match), range)], returns: nil, range)
  }

  private func subplan(
    paths part: PatternPart, where condition: Expression?, value: Expression
  ) throws(CypherError) -> Subplan {
    let match = Match(isOptional: false, pattern: [part], condition: condition)
    return try subplan([Clause(.match(match), part.range)], returns: value, part.range)
  }

  private func subplan(
    _ clauses: [Clause], returns value: Expression?, _ range: SourceRange
  ) throws(CypherError) -> Subplan {
    var clauses = clauses
    if let value {
      let column = Projection.Column(expression: value, alias: Name("value", range), name: "value")
      clauses.append(
        Clause(
          .return(
            Projection(
              isDistinct: false, takesAll: false, columns: [column], order: [], skip: nil,
              limit: nil, range: range)), range))
    }
    let single = SingleQuery(clauses: clauses, range: range)
    return try subplan(Query(parts: [single], unions: [], range: range))
  }

  private func subplan(_ query: Query) throws(CypherError) -> Subplan {
    var imports: [Subplan.Source] = []
    var inner = Scope()
    for name in query.mentions.sorted() {
      let source: Subplan.Source
      if let local = locals[name] {
        source = .local(local)
      } else if let slot = scope[name] {
        source = .slot(slot)
      } else {
        continue
      }
      inner[name] = imports.count
      imports.append(source)
    }
    let plan = try QueryPlanner(context).plan(query, imports: inner, count: imports.count)
    return Subplan(imports: imports, query: plan)
  }
}
