/// The conditions between `AND`s.
enum Conjunction {
  /// The parts of a condition, all of which must be true; chains of comparisons fall apart too.
  static func parts(of condition: Expression) -> [Expression] {
    var parts: [Expression] = []
    var rest = [condition]
    while let expression = rest.popLast() {
      switch expression.kind {
      case .binary(.and, let left, let right): rest += [right, left]
      case .comparison(let first, let steps) where steps.count > 1:
        var left = first
        for step in steps {
          parts.append(Expression(.comparison(left, [step]), expression.range))
          left = step.right
        }
      default: parts.append(expression)
      }
    }
    return parts
  }

  /// The terms of those parts.
  static func terms(
    of condition: Expression, _ builder: TermBuilder
  ) throws(CypherError) -> [Term] {
    var terms: [Term] = []
    for part in parts(of: condition) { terms.append(try builder.term(part)) }
    return terms
  }
}
