extension Expression {
  /// One of the expressions that an expression is made of.
  struct Part {
    let expression: Expression
    /// The variables that the outer expression gives to this part.
    let locals: [String]
  }

  /// The expressions directly inside this one, in the order of the text, those of patterns too.
  ///
  /// A subquery has none: it is a query of its own.
  var parts: [Part] {
    switch kind {
    case .null, .boolean, .integer, .float, .string, .variable, .parameter, .countRows, .exists: []
    case .list(let elements): Self.parts(elements)
    case .map(let entries): Self.parts(entries.map(\.value))
    case .property(let subject, _), .hasLabels(let subject, _), .unary(_, let subject),
      .isNull(let subject, _):
      Self.parts([subject])
    case .element(let list, let index): Self.parts([list, index])
    case .slice(let list, let from, let to): Self.parts([list, from, to])
    case .binary(_, let left, let right): Self.parts([left, right])
    case .comparison(let first, let steps): Self.parts([first] + steps.map(\.right))
    case .function(_, let arguments, _): Self.parts(arguments)
    case .case(let subject, let branches, let otherwise):
      Self.parts([subject] + branches.flatMap { [$0.condition, $0.value] } + [otherwise])
    case .listComprehension(let name, let list, let condition, let value):
      Self.parts([list]) + Self.parts([condition, value], [name.text])
    case .quantifier(_, let name, let list, let condition):
      Self.parts([list]) + Self.parts([condition], [name.text])
    case .reduce(let accumulator, let initial, let name, let list, let value):
      Self.parts([initial, list]) + Self.parts([value], [accumulator.text, name.text])
    case .pattern(let pattern): Self.parts(pattern.properties)
    case .patternComprehension(let pattern, let condition, let value):
      Self.parts(pattern.properties + [condition, value], pattern.variables.map(\.text))
    }
  }

  private static func parts(_ expressions: [Expression?], _ locals: [String] = []) -> [Part] {
    expressions.compactMap { $0.map { Part(expression: $0, locals: locals) } }
  }
}

extension PatternPart {
  /// The variables it names, the path's first.
  var variables: [Name] {
    [variable].compactMap(\.self) + nodes.compactMap(\.variable)
      + relationships.compactMap(\.variable)
  }
}
