import TemporalGraph

/// Turns terms into closures for one run.
///
/// What does not depend on the row is worked out once, when it is first asked for.
struct TermCompiler {
  let run: Run

  /// The closure of a term.
  func compile(_ term: Term) -> Evaluator {
    let evaluate = evaluator(term)
    if case .constant = term.kind { return evaluate }
    return term.isConstant ? once(evaluate) : evaluate
  }

  /// The closures of terms.
  func compile(_ terms: [Term]) -> [Evaluator] { terms.map { compile($0) } }

  func compile(_ term: Term?) -> Evaluator? { term.map { compile($0) } }

  /// Keeps the first value.
  private func once(_ evaluate: @escaping Evaluator) -> Evaluator {
    var kept: Value?
    return { frame throws(CypherError) in
      if let kept { return kept }
      let value = try evaluate(frame)
      kept = value
      return value
    }
  }

  private func evaluator(_ term: Term) -> Evaluator {
    let range = term.range
    switch term.kind {
    case .constant(let value): return { _ in value }
    case .parameter(let name): return parameter(name, range)
    case .slot(let slot): return { frame in frame.batch.columns[slot].value(frame.row) }
    case .local(let local): return { frame in frame.locals[local] }
    case .list(let elements): return list(elements)
    case .map(let entries): return map(entries)
    case .property(let subject, let key): return property(subject, key, range)
    case .element(let list, let index):
      let (list, index) = (compile(list), compile(index))
      return { frame throws(CypherError) in
        let (subject, place) = (try list(frame), try index(frame))
        switch (subject, place) {
        case (.node, .string(let key)), (.relationship, .string(let key)):
          return try EntityProperty(key, range).value(of: subject, frame.run)
        default:
          return try located(range) { () throws(CypherError) in
            try Access.element(subject, place, Run.nothing)
          }
        }
      }
    case .slice(let list, let from, let to): return slice(list, from, to, range)
    case .hasLabels(let subject, let labels): return hasLabels(subject, labels, range)
    case .unary(let sign, let operand): return unary(sign, operand, range)
    case .binary(let sign, let left, let right): return binary(sign, left, right, range)
    case .comparison(let first, let steps): return comparison(first, steps)
    case .isNull(let operand, let isNegated):
      let operand = compile(operand)
      return { frame throws(CypherError) in
        .boolean(try operand(frame).isNull != isNegated)
      }
    case .call(let function, let arguments): return call(function, arguments, range)
    case .choice(let subject, let branches, let otherwise):
      return choice(subject, branches, otherwise)
    case .comprehension, .quantifier, .reduce: return iteration(term)
    case .exists(let plan): return exists(plan)
    case .collect(let plan): return collect(plan)
    }
  }

  private func parameter(_ name: String, _ range: SourceRange) -> Evaluator {
    guard let value = run.held.context.parameters[name] else {
      return { _ throws(CypherError) in
        throw CypherError(
          .parameterMissing, .runtime, "MissingParameter", "the parameter $\(name) is not given",
          at: range)
      }
    }
    return { _ in value }
  }

  private func list(_ elements: [Term]) -> Evaluator {
    let elements = compile(elements)
    return { frame throws(CypherError) in
      var values: [Value] = []
      values.reserveCapacity(elements.count)
      for element in elements { values.append(try element(frame)) }
      return .list(values)
    }
  }

  private func map(_ entries: [(key: String, term: Term)]) -> Evaluator {
    let entries = entries.map { (key: $0.key, value: compile($0.term)) }
    return { frame throws(CypherError) in
      var values: [(key: String, value: Value)] = []
      for entry in entries { values.append((entry.key, try entry.value(frame))) }
      return .map(MapValue(values))
    }
  }

  private func property(_ subject: Term, _ key: String, _ range: SourceRange) -> Evaluator {
    let entity = EntityProperty(key, range)
    let subject = compile(subject)
    return { frame throws(CypherError) in
      let value = try subject(frame)
      switch value {
      case .node, .relationship: return try entity.value(of: value, frame.run)
      case .null: return .null
      default:
        return try located(range) { () throws(CypherError) in
          try Access.property(value, key, Run.nothing)
        }
      }
    }
  }

  private func slice(_ list: Term, _ from: Term?, _ to: Term?, _ range: SourceRange) -> Evaluator {
    let (list, from, to) = (compile(list), compile(from), compile(to))
    return { frame throws(CypherError) in
      let subject = try list(frame)
      let first = try from?(frame)
      let last = try to?(frame)
      return try located(range) { () throws(CypherError) in
        try Access.slice(subject, from: first, to: last)
      }
    }
  }

  private func hasLabels(_ subject: Term, _ labels: [String], _ range: SourceRange) -> Evaluator {
    let subject = compile(subject)
    return { frame throws(CypherError) in
      switch try subject(frame) {
      case .null: return .null
      case .node(let node):
        try frame.run.checkIsThere(node: node.index, range)
        return .boolean(frame.run.has(labels, node))
      case .relationship(let edge):
        let graph = frame.run.held.context.graph
        let type = graph.vocabulary.name(graph.type(edge))
        return .boolean(labels.allSatisfy { $0 == type })
      default:
        throw CypherError(
          .typeError, .runtime, "InvalidArgumentType", "only a node has labels", at: range)
      }
    }
  }

  private func unary(_ sign: UnaryOperator, _ operand: Term, _ range: SourceRange) -> Evaluator {
    let operand = compile(operand)
    return { frame throws(CypherError) in
      let value = try operand(frame)
      return try located(range) { () throws(CypherError) in
        switch sign {
        case .not: Value(Ternary.not(try value.truth()))
        case .plus: try Arithmetic.identity(value)
        case .minus: try Arithmetic.negate(value)
        }
      }
    }
  }

  private func binary(
    _ sign: BinaryOperator, _ left: Term, _ right: Term, _ range: SourceRange
  ) -> Evaluator {
    let (left, right) = (compile(left), compile(right))
    switch sign {
    case .and:
      return { frame throws(CypherError) in
        let first = try left(frame)
        if case .boolean(false) = first { return first }
        let second = try right(frame)
        return try located(range) { () throws(CypherError) in
          Value(Ternary.and(try first.truth(), try second.truth()))
        }
      }
    case .or:
      return { frame throws(CypherError) in
        let first = try left(frame)
        if case .boolean(true) = first { return first }
        let second = try right(frame)
        return try located(range) { () throws(CypherError) in
          Value(Ternary.or(try first.truth(), try second.truth()))
        }
      }
    case .xor, .add, .subtract, .multiply, .divide, .modulo, .power, .startsWith, .endsWith,
      .contains, .in:
      return { frame throws(CypherError) in
        let first = try left(frame)
        let second = try right(frame)
        if let quick = sign.quick(first, second) { return quick }
        return try located(range) { () throws(CypherError) in
          try sign.apply(first, second, frame.run.held.context)
        }
      }
    }
  }

  private func comparison(
    _ first: Term, _ steps: [(comparator: Comparator, right: Term)]
  ) -> Evaluator {
    let first = compile(first)
    if steps.count == 1 {
      let (comparator, right) = (steps[0].comparator, compile(steps[0].right))
      return { frame throws(CypherError) in
        Value(try first(frame).compared(comparator, try right(frame)))
      }
    }
    let steps = steps.map { (comparator: $0.comparator, right: compile($0.right)) }
    return { frame throws(CypherError) in
      var left = try first(frame)
      var result: Bool? = true
      for step in steps {
        let right = try step.right(frame)
        result = Ternary.and(result, left.compared(step.comparator, right))
        if result == false { return .boolean(false) }
        left = right
      }
      return Value(result)
    }
  }

  private func choice(
    _ subject: Term?, _ branches: [(condition: Term, value: Term)], _ otherwise: Term?
  ) -> Evaluator {
    let subject = compile(subject)
    let branches = branches.map { (condition: compile($0.condition), value: compile($0.value)) }
    let otherwise = compile(otherwise)
    return { frame throws(CypherError) in
      let asked = try subject?(frame)
      for branch in branches {
        let condition = try branch.condition(frame)
        let fits = asked.map { Value($0.equals(condition)) } ?? condition
        if case .boolean(true) = fits { return try branch.value(frame) }
      }
      return try otherwise?(frame) ?? .null
    }
  }
}

/// Gives errors without a place the place of the expression.
@inline(__always)
func located<Result>(
  _ range: SourceRange, _ body: () throws(CypherError) -> Result
) throws(CypherError) -> Result {
  do {
    return try body()
  } catch {
    throw error.range == nil ? error.at(range) : error
  }
}

extension CypherError {
  /// The same error at a place.
  func at(_ range: SourceRange) -> CypherError {
    CypherError(kind, phase, detail, message, at: range)
  }
}

extension BinaryOperator {
  /// What it gives for two integers or floats, where that needs no second look.
  @inline(__always)
  func quick(_ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.integer(let left), .integer(let right)):
      let (result, overflow) =
        switch self {
        case .add: left.addingReportingOverflow(right)
        case .subtract: left.subtractingReportingOverflow(right)
        case .multiply: left.multipliedReportingOverflow(by: right)
        default: (partialValue: 0, overflow: true)
        }
      return overflow ? nil : .integer(result)
    case (.float(let left), .float(let right)):
      switch self {
      case .add: return .float(left + right)
      case .subtract: return .float(left - right)
      case .multiply: return .float(left * right)
      default: return nil
      }
    default: return nil
    }
  }

  /// What the operator gives for two values.
  @inline(__always)
  func apply(
    _ left: Value, _ right: Value, _ context: EvaluationContext
  ) throws(CypherError) -> Value {
    switch self {
    case .or: Value(Ternary.or(try left.truth(), try right.truth()))
    case .xor: Value(Ternary.xor(try left.truth(), try right.truth()))
    case .and: Value(Ternary.and(try left.truth(), try right.truth()))
    case .add: try Arithmetic.add(left, right, context)
    case .subtract: try Arithmetic.subtract(left, right, context)
    case .multiply: try Arithmetic.multiply(left, right)
    case .divide: try Arithmetic.divide(left, right)
    case .modulo: try Arithmetic.modulo(left, right)
    case .power: try Arithmetic.power(left, right)
    case .startsWith: Value(TextPredicates.starts(left, with: right))
    case .endsWith: Value(TextPredicates.ends(left, with: right))
    case .contains: Value(TextPredicates.contains(left, right))
    case .in: Value(try left.isElement(in: right))
    }
  }
}

extension Value {
  /// Whether it is an element of a list; `nil` for null.
  func isElement(in list: Value) throws(CypherError) -> Bool? {
    switch list {
    case .list(let elements): return isElement(of: elements)
    case .null: return nil
    default:
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "IN takes a list at its right side, not \(list.kind.names)")
    }
  }
}
