extension Parser {
  /// Reads the production `NonArithmeticOperatorExpression`.
  ///
  /// `NonArithmeticOperatorExpression = Atom, {ListOperatorExpression | PropertyLookup},
  /// [NodeLabels]`
  ///
  /// Where a property is set no labels may follow.
  mutating func postfix(takesLabels: Bool) throws(CypherError) -> Expression {
    var expression = try atom()
    while true {
      if isAt(.dot) {
        advance()
        let key = try schemaName("the name of a property after '.'")
        try heighten()
        expression = Expression(
          .property(expression, key: key), expression.range.through(key.range))
      } else if isAt(.leftBracket) {
        expression = try element(of: expression)
      } else {
        break
      }
    }
    guard takesLabels, isAt(.colon), isWord(at: index + 1) else { return expression }
    let labels = try labels()
    try heighten()
    return Expression(.hasLabels(expression, labels), range(from: expression.range))
  }

  /// Reads the production `ListOperatorExpression`.
  ///
  /// `ListOperatorExpression = '[', Expression, ']' | '[', [Expression], '..', [Expression], ']'`
  private mutating func element(of list: Expression) throws(CypherError) -> Expression {
    let opening = token
    try expect(.leftBracket)
    let kind: Expression.Kind
    let first = isAt(.dots) ? nil : try expression()
    if take(.dots) {
      let last = isAt(.rightBracket) ? nil : try expression()
      kind = .slice(list, from: first, to: last)
    } else if let first {
      kind = .element(list, first)
    } else {
      throw unexpected("an index")
    }
    try close(opening)
    try heighten()
    return Expression(kind, range(from: list.range))
  }

  /// Reads the production `Atom`.
  ///
  /// `Atom = Literal | Parameter | CaseExpression | 'COUNT', '(', '*', ')' | ListComprehension
  /// | PatternComprehension | Quantifier | PatternPredicate | ParenthesizedExpression
  /// | FunctionInvocation | ExistentialSubquery | Variable`
  private mutating func atom() throws(CypherError) -> Expression {
    let first = token
    switch first.kind {
    case .integer(let magnitude):
      guard let value = Int64(exactly: magnitude) else {
        throw syntaxError("IntegerOverflow", Lexer.overflowMessage(text(first.range)))
      }
      return literal(.integer(value))
    case .float(let value): return literal(.float(value))
    case .string(let value): return literal(.string(texts[value]))
    case .parameter(let name): return literal(.parameter(texts[name]))
    case .symbol(.leftParenthesis): return try parenthesized()
    case .symbol(.leftBracket): return try bracketed()
    case .symbol(.leftBrace): return try mapLiteral()
    case .word(let keyword): return try word(keyword)
    case .escapedName: return try functionOrVariable()
    case .symbol, .fault, .end: throw unexpected("an expression")
    }
  }

  private mutating func literal(_ kind: Expression.Kind) -> Expression {
    defer { advance() }
    return Expression(kind, token.range)
  }

  /// An atom that begins with a word.
  private mutating func word(_ keyword: Keyword?) throws(CypherError) -> Expression {
    let isCall = isAt(.leftParenthesis, ahead: 1)
    switch keyword {
    case .null where !isCall: return literal(.null)
    case .true where !isCall: return literal(.boolean(true))
    case .false where !isCall: return literal(.boolean(false))
    case .case: return try caseExpression()
    case .count where isCall && isAt(.asterisk, ahead: 2): return try countRows()
    case .all where isCall: return try quantifier(.all)
    case .any where isCall: return try quantifier(.any)
    case .some(.none) where isCall: return try quantifier(.none)
    case .single where isCall: return try quantifier(.single)
    case .reduce where isCall: return try reduce()
    case .shortestPath, .allShortestPaths:
      guard isCall else { return try functionOrVariable() }
      return try shortestPathExpression()
    case .exists:
      return isAt(.leftBrace, ahead: 1) ? try existentialSubquery() : try functionOrVariable()
    default: return try functionOrVariable()
    }
  }

  /// Reads the production `FunctionInvocation`.
  ///
  /// `FunctionInvocation = FunctionName, '(', ['DISTINCT'], [Expression, {',', Expression}], ')'`,
  /// or a variable.
  private mutating func functionOrVariable() throws(CypherError) -> Expression {
    let first = token
    var place = index + 1
    while kind(at: place) == .symbol(.dot), isWord(at: place + 1) { place += 2 }
    guard kind(at: place) == .symbol(.leftParenthesis) else {
      let name = try symbolicName("an expression")
      return Expression(.variable(name.text), name.range)
    }
    let name = try qualifiedName("the name of a function")
    let opening = token
    try expect(.leftParenthesis)
    let isDistinct = take(.distinct)
    var arguments: [Expression] = []
    if !isAt(.rightParenthesis) {
      repeat { arguments.append(try expression()) } while take(.comma)
    }
    try close(opening)
    return Expression(
      .function(name, arguments: arguments, isDistinct: isDistinct), range(from: first))
  }

  /// Reads a shortest path as a value: the path, or null, or the list of all of them.
  ///
  /// It stands for the paths that a comprehension finds, `[p = shortestPath(…) | p][0]`.
  private mutating func shortestPathExpression() throws(CypherError) -> Expression {
    var part = try shortestPath()
    let name = Name(" path", part.range)
    part.variable = name
    let path = Expression(.variable(name.text), part.range)
    let paths = Expression(.patternComprehension(part, where: nil, value: path), part.range)
    try heighten()
    guard part.selection == .shortest else { return paths }
    try heighten()
    return Expression(.element(paths, Expression(.integer(0), part.range)), part.range)
  }

  /// Reads `count(*)`.
  ///
  /// `'COUNT', '(', '*', ')'`
  private mutating func countRows() throws(CypherError) -> Expression {
    let first = token
    advance()
    let opening = token
    advance()
    advance()
    try close(opening)
    return Expression(.countRows, range(from: first))
  }

  /// Reads the production `ParenthesizedExpression`.
  ///
  /// `ParenthesizedExpression = '(', Expression, ')'`, or `PatternPredicate`.
  private mutating func parenthesized() throws(CypherError) -> Expression {
    if isPattern(at: index) {
      let part = try patternChain()
      return Expression(.pattern(part), part.range)
    }
    let opening = token
    try expect(.leftParenthesis)
    var inner = try expression()
    try close(opening)
    inner.range = range(from: opening)
    return inner
  }

  /// Reads the production `CaseExpression`.
  ///
  /// `CaseExpression = 'CASE', [Expression], {CaseAlternative}-, ['ELSE', Expression], 'END'`
  ///
  /// `CaseAlternative = 'WHEN', Expression, 'THEN', Expression`
  private mutating func caseExpression() throws(CypherError) -> Expression {
    let first = token
    advance()
    let subject = isAt(.when) ? nil : try expression()
    var branches: [Branch] = []
    while take(.when) {
      let condition = try expression()
      try expect(.then, "after the condition of WHEN")
      branches.append(Branch(condition: condition, value: try expression()))
    }
    guard !branches.isEmpty else { throw unexpected("WHEN after CASE", among: [.when]) }
    let otherwise = take(.else) ? try expression() : nil
    guard take(.end) else {
      throw unexpected("WHEN, ELSE or the END of CASE", among: [.when, .else, .end])
    }
    return Expression(
      .case(subject: subject, branches: branches, otherwise: otherwise), range(from: first))
  }

  /// Reads the production `ExistentialSubquery`.
  ///
  /// `ExistentialSubquery = 'EXISTS', '{', (RegularQuery | Pattern, [Where]), '}'`
  private mutating func existentialSubquery() throws(CypherError) -> Expression {
    let first = token
    advance()
    let opening = token
    advance()
    let subquery: Subquery
    if isAt(.leftParenthesis) || isAtShortestPath || isName(at: index) && isAt(.equal, ahead: 1) {
      let pattern = try patternParts()
      subquery = .pattern(pattern, where: try condition())
    } else {
      try enter()
      subquery = .query(try query())
      leave()
    }
    try close(opening)
    return Expression(.exists(subquery), range(from: first))
  }
}
