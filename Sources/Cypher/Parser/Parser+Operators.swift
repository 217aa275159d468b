/// How strongly operators bind, the weakest first.
///
/// Source: openCypher 9 grammar, the productions from `OrExpression` to
/// `UnaryAddOrSubtractExpression`.
enum Precedence: Int, Comparable {
  case or, xor, and, not, comparison, predicate, additive, multiplicative, power

  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }
}

extension Parser {
  /// Reads the production `Expression`.
  ///
  /// `Expression = OrExpression`
  mutating func expression() throws(CypherError) -> Expression {
    try enter()
    let outer = height
    height = 0
    let expression = try operation(.or)
    try heighten()
    height = max(outer, height)
    leave()
    return expression
  }

  /// Operands and all operators between them that bind at least as strongly as the weakest given.
  mutating func operation(_ weakest: Precedence) throws(CypherError) -> Expression {
    var left =
      weakest <= .not && isAt(.not) ? try negation() : try sign()
    while let precedence = nextOperator(), precedence >= weakest {
      switch precedence {
      case .or: left = try chain(.or, .or, .xor, from: left)
      case .xor: left = try chain(.xor, .xor, .and, from: left)
      case .and: left = try chain(.and, .and, .not, from: left)
      case .not: return left
      case .comparison: left = try comparisons(from: left)
      case .predicate: left = try predicate(of: left)
      case .additive, .multiplicative, .power: left = try arithmetic(precedence, from: left)
      }
    }
    return left
  }

  /// How strongly the next token binds as an operator between two operands.
  private func nextOperator() -> Precedence? {
    switch token.kind {
    case .word(.or): .or
    case .word(.xor): .xor
    case .word(.and): .and
    case .word(.in), .word(.starts), .word(.ends), .word(.contains), .word(.is): .predicate
    case .symbol(let symbol):
      if Self.comparator(symbol) != nil {
        .comparison
      } else {
        Self.arithmeticOperator(symbol)?.precedence
      }
    case .word, .escapedName, .integer, .float, .string, .parameter, .fault, .end: nil
    }
  }

  /// An operand whose height does not add to that of its neighbours.
  private mutating func operand(_ weakest: Precedence) throws(CypherError) -> Expression {
    let outer = height
    height = 0
    let operand = try operation(weakest)
    height = max(outer, height)
    return operand
  }

  /// Counts one more level of the expression that is made.
  mutating func heighten() throws(CypherError) {
    height += 1
    if height > Self.maximumDepth { throw tooDeep() }
  }

  /// Reads operands between one of the logical operators.
  ///
  /// `OrExpression = XorExpression, {'OR', XorExpression}`,
  /// `XorExpression = AndExpression, {'XOR', AndExpression}`,
  /// `AndExpression = NotExpression, {'AND', NotExpression}`
  ///
  /// These are associative, so that a balanced tree is made.
  private mutating func chain(
    _ keyword: Keyword, _ kind: BinaryOperator, _ stronger: Precedence, from left: Expression
  ) throws(CypherError) -> Expression {
    var operands = [left]
    while take(keyword) { operands.append(try operand(stronger)) }
    var levels = 0
    while operands.count > 1 {
      var pairs: [Expression] = []
      for start in stride(from: 0, to: operands.count - 1, by: 2) {
        let (left, right) = (operands[start], operands[start + 1])
        pairs.append(Expression(.binary(kind, left, right), left.range.through(right.range)))
      }
      if operands.count % 2 == 1 { pairs.append(operands[operands.count - 1]) }
      operands = pairs
      levels += 1
    }
    for _ in 0..<levels { try heighten() }
    return operands[0]
  }

  /// Reads the production `NotExpression`.
  ///
  /// `NotExpression = {'NOT'}, ComparisonExpression`
  private mutating func negation() throws(CypherError) -> Expression {
    var places: [SourceRange] = []
    while isAt(.not) {
      places.append(token.range)
      advance()
      if places.count > Self.maximumDepth { throw tooDeep() }
    }
    var expression = try operand(.comparison)
    for place in places.reversed() {
      try heighten()
      expression = Expression(.unary(.not, expression), place.through(expression.range))
    }
    return expression
  }

  /// Reads the production `ComparisonExpression`.
  ///
  /// `ComparisonExpression = StringListNullPredicateExpression, {PartialComparisonExpression}`
  private mutating func comparisons(from left: Expression) throws(CypherError) -> Expression {
    var comparisons: [Comparison] = []
    while case .symbol(let symbol) = token.kind, let comparator = Self.comparator(symbol) {
      advance()
      comparisons.append(Comparison(comparator, try operand(.predicate)))
    }
    try heighten()
    return Expression(.comparison(left, comparisons), range(from: left.range))
  }

  private static func comparator(_ symbol: Symbol) -> Comparator? {
    switch symbol {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .leftBrace,
      .rightBrace, .comma, .semicolon, .colon, .dot, .dots, .bar, .plus, .minus, .asterisk, .slash,
      .percent, .caret, .plusEqual, .regularExpression, .foreignDash, .foreignLeft, .foreignRight:
      nil
    }
  }

  /// `StringPredicateExpression`, `ListPredicateExpression` or `NullPredicateExpression` after its
  /// first operand.
  private mutating func predicate(of left: Expression) throws(CypherError) -> Expression {
    let kind: BinaryOperator
    if take(.is) {
      let isNegated = take(.not)
      try expect(.null, isNegated ? "after IS NOT" : "or NOT NULL after IS")
      try heighten()
      return Expression(.isNull(left, isNegated: isNegated), range(from: left.range))
    } else if take(.in) {
      kind = .in
    } else if take(.contains) {
      kind = .contains
    } else if take(.starts) {
      try expect(.with, "after STARTS")
      kind = .startsWith
    } else {
      advance()
      try expect(.with, "after ENDS")
      kind = .endsWith
    }
    let right = try operand(.additive)
    try heighten()
    return Expression(.binary(kind, left, right), range(from: left.range))
  }

  /// `AddOrSubtractExpression`, `MultiplyDivideModuloExpression`, `PowerOfExpression`: all of them
  /// group from the left.
  private mutating func arithmetic(
    _ precedence: Precedence, from left: Expression
  ) throws(CypherError) -> Expression {
    guard case .symbol(let symbol) = token.kind,
      let (kind, _) = Self.arithmeticOperator(symbol)
    else { return left }
    advance()
    let right: Expression
    switch precedence {
    case .additive: right = try operand(.multiplicative)
    case .multiplicative: right = try operand(.power)
    case .power, .or, .xor, .and, .not, .comparison, .predicate: right = try signedOperand()
    }
    try heighten()
    return Expression(.binary(kind, left, right), range(from: left.range))
  }

  private mutating func signedOperand() throws(CypherError) -> Expression {
    let outer = height
    height = 0
    let operand = try sign()
    height = max(outer, height)
    return operand
  }

  private static func arithmeticOperator(
    _ symbol: Symbol
  ) -> (kind: BinaryOperator, precedence: Precedence)? {
    switch symbol {
    case .plus: (.add, .additive)
    case .minus: (.subtract, .additive)
    case .asterisk: (.multiply, .multiplicative)
    case .slash: (.divide, .multiplicative)
    case .percent: (.modulo, .multiplicative)
    case .caret: (.power, .power)
    case .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .leftBrace,
      .rightBrace, .comma, .semicolon, .colon, .dot, .dots, .bar, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .plusEqual, .regularExpression, .foreignDash,
      .foreignLeft, .foreignRight:
      nil
    }
  }

  /// Reads the production `UnaryAddOrSubtractExpression`.
  ///
  /// `UnaryAddOrSubtractExpression = {'+' | '-'}, NonArithmeticOperatorExpression`
  private mutating func sign() throws(CypherError) -> Expression {
    var signs: [(sign: UnaryOperator, range: SourceRange)] = []
    while isAt(.plus) || isAt(.minus) {
      if isAt(.minus), let number = try negativeNumber() { return try signed(number, by: signs) }
      signs.append((isAt(.minus) ? .minus : .plus, token.range))
      advance()
      if signs.count > Self.maximumDepth { throw tooDeep() }
    }
    return try signed(try postfix(takesLabels: true), by: signs)
  }

  private mutating func signed(
    _ operand: Expression, by signs: [(sign: UnaryOperator, range: SourceRange)]
  ) throws(CypherError) -> Expression {
    var expression = operand
    for (sign, range) in signs.reversed() {
      try heighten()
      expression = Expression(.unary(sign, expression), range.through(expression.range))
    }
    return expression
  }

  /// A minus and a number that nothing is looked up in, as one literal: so the least integer can be
  /// written.
  private mutating func negativeNumber() throws(CypherError) -> Expression? {
    switch kind(at: index + 2) {
    case .symbol(.dot), .symbol(.leftBracket), .symbol(.colon): return nil
    case .word, .escapedName, .integer, .float, .string, .parameter, .symbol, .fault, .end: break
    }
    let literal: Expression.Kind
    switch kind(at: index + 1) {
    case .integer(let magnitude): literal = .integer(Int64(truncatingIfNeeded: 0 &- magnitude))
    case .float(let value): literal = .float(-value)
    case .word, .escapedName, .string, .parameter, .symbol, .fault, .end: return nil
    }
    let first = token
    advance()
    advance()
    return Expression(literal, range(from: first))
  }
}
