extension TermCompiler {
  /// What goes through a list with a variable of its own.
  func iteration(_ term: Term) -> Evaluator {
    switch term.kind {
    case .comprehension(let local, let list, let condition, let value):
      return comprehension(local, list, condition, value, term.range)
    case .quantifier(let quantifier, let local, let list, let condition):
      return self.quantifier(quantifier, local, list, condition, term.range)
    case .reduce(let accumulator, let initial, let local, let list, let value):
      return reduce(accumulator, initial, local, list, value, term.range)
    default: return { _ in .null }
    }
  }

  private func comprehension(
    _ local: Int, _ list: Term, _ condition: Term?, _ value: Term?, _ range: SourceRange
  ) -> Evaluator {
    let (list, condition, value) = (compile(list), compile(condition), compile(value))
    return { frame throws(CypherError) in
      guard let elements = try Self.elements(try list(frame), range) else { return .null }
      try frame.run.meter.step(elements.count)
      var values: [Value] = []
      for element in elements {
        frame.setLocal(local, element)
        if let condition, !(try Self.truth(try condition(frame), range) ?? false) { continue }
        values.append(try value?(frame) ?? element)
      }
      return .list(values)
    }
  }

  private func quantifier(
    _ quantifier: Quantifier, _ local: Int, _ list: Term, _ condition: Term?, _ range: SourceRange
  ) -> Evaluator {
    let (list, condition) = (compile(list), compile(condition))
    return { frame throws(CypherError) in
      guard let elements = try Self.elements(try list(frame), range) else { return .null }
      try frame.run.meter.step(elements.count)
      var (met, missed, open) = (0, 0, 0)
      for element in elements {
        frame.setLocal(local, element)
        switch try Self.truth(try condition?(frame) ?? element, range) {
        case true?: met += 1
        case false?: missed += 1
        case nil: open += 1
        }
      }
      return Self.verdict(quantifier, met: met, missed: missed, open: open)
    }
  }

  /// Whether so many elements that meet a condition, miss it or leave it open are enough.
  private static func verdict(
    _ quantifier: Quantifier, met: Int, missed: Int, open: Int
  ) -> Value {
    switch quantifier {
    case .all: missed > 0 ? .boolean(false) : open > 0 ? .null : .boolean(true)
    case .any: met > 0 ? .boolean(true) : open > 0 ? .null : .boolean(false)
    case .none: met > 0 ? .boolean(false) : open > 0 ? .null : .boolean(true)
    case .single: met > 1 ? .boolean(false) : open > 0 ? .null : .boolean(met == 1)
    }
  }

  private func reduce(
    _ accumulator: Int, _ initial: Term, _ local: Int, _ list: Term, _ value: Term,
    _ range: SourceRange
  ) -> Evaluator {
    let (initial, list, value) = (compile(initial), compile(list), compile(value))
    return { frame throws(CypherError) in
      var result = try initial(frame)
      guard let elements = try Self.elements(try list(frame), range) else { return .null }
      try frame.run.meter.step(elements.count)
      // A value in which the last one lies grows deeper with every step, at most by the depth of
      // an expression: a few steps may pass between two looks.
      for (step, element) in elements.enumerated() {
        frame.setLocal(local, element)
        frame.setLocal(accumulator, result)
        result = try value(frame)
        if step & 7 == 7 {
          try located(range) { () throws(CypherError) in try result.checkNesting() }
        }
      }
      try located(range) { () throws(CypherError) in try result.checkNesting() }
      return result
    }
  }

  /// The elements of a list; `nil` for null.
  static func elements(
    _ value: Value, _ range: SourceRange
  ) throws(CypherError) -> [Value]? {
    switch value {
    case .list(let elements): return elements
    case .null: return nil
    default:
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "a list is needed here, not \(value.kind.names)", at: range)
    }
  }

  /// Whether a condition is true; `nil` for null.
  static func truth(_ value: Value, _ range: SourceRange) throws(CypherError) -> Bool? {
    switch value {
    case .boolean(let truth): return truth
    case .null: return nil
    default:
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "a condition must be true, false or null, not \(value.kind.names)", at: range)
    }
  }
}
