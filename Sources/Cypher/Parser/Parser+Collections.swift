extension Parser {
  /// `ListLiteral`, `ListComprehension` or `PatternComprehension`: what begins with a bracket.
  mutating func bracketed() throws(CypherError) -> Expression {
    if isAtListComprehension { return try listComprehension() }
    let start = isName(at: index + 1) && isAt(.equal, ahead: 2) ? index + 3 : index + 1
    return isPattern(at: start) ? try patternComprehension() : try listLiteral()
  }

  /// Reads the production `ListLiteral`.
  ///
  /// `ListLiteral = '[', [Expression, {',', Expression}], ']'`
  private mutating func listLiteral() throws(CypherError) -> Expression {
    let opening = token
    try expect(.leftBracket)
    var elements: [Expression] = []
    if !isAt(.rightBracket) {
      repeat { elements.append(try expression()) } while take(.comma)
    }
    try close(opening)
    return Expression(.list(elements), range(from: opening))
  }

  /// Reads the production `MapLiteral`.
  ///
  /// `MapLiteral = '{', [PropertyKeyName, ':', Expression, {',', PropertyKeyName, ':', Expression}],
  /// '}'`
  mutating func mapLiteral() throws(CypherError) -> Expression {
    let opening = token
    try expect(.leftBrace)
    var entries: [MapEntry] = []
    if !isAt(.rightBrace) {
      repeat {
        if case .fault(let fault) = token.kind, faults[fault].detail == "InvalidNumberLiteral" {
          throw syntaxError(
            "UnexpectedSyntax",
            "a key cannot begin with a digit; write it between backticks")
        }
        let key = try schemaName("a key")
        guard take(.colon) else { throw unexpected("':' after the key '\(key.text)'") }
        entries.append(MapEntry(key: key, value: try expression()))
      } while take(.comma)
    }
    try close(opening)
    return Expression(.map(entries), range(from: opening))
  }

  /// Whether `[variable IN list …` is next, and not a list whose first element asks for membership.
  ///
  /// - Complexity: O(*n*) in the tokens between the brackets, those of inner brackets not counted.
  private var isAtListComprehension: Bool {
    guard isName(at: index + 1), isAt(.in, ahead: 2) else { return false }
    let end = partners[index] > 0 ? partners[index] : tokens.count - 1
    var place = index + 3
    while place < end {
      switch kind(at: place) {
      case .symbol(.comma): return false
      case .symbol(.bar), .word(.where): return true
      case .word, .escapedName, .integer, .float, .string, .parameter, .symbol, .fault, .end: break
      }
      place = max(place, partners[place]) + 1
    }
    return true
  }

  /// Reads the production `ListComprehension`.
  ///
  /// `ListComprehension = '[', FilterExpression, ['|', Expression], ']'`
  private mutating func listComprehension() throws(CypherError) -> Expression {
    let opening = token
    try expect(.leftBracket)
    let (variable, list, condition) = try filterExpression()
    let value = take(.bar) ? try expression() : nil
    try close(opening)
    return Expression(
      .listComprehension(variable, in: list, where: condition, value: value),
      range(from: opening))
  }

  /// Reads the production `FilterExpression`.
  ///
  /// `FilterExpression = IdInColl, [Where]`; `IdInColl = Variable, 'IN', Expression`
  private mutating func filterExpression() throws(CypherError) -> (
    variable: Name, list: Expression, condition: Expression?
  ) {
    let variable = try symbolicName("a variable")
    try expect(.in, "and a list")
    let list = try expression()
    return (variable, list, try condition())
  }

  /// Reads the production `PatternComprehension`.
  ///
  /// `PatternComprehension = '[', [Variable, '='], RelationshipsPattern, [Where], '|', Expression,
  /// ']'`
  private mutating func patternComprehension() throws(CypherError) -> Expression {
    let opening = token
    try expect(.leftBracket)
    var variable: Name?
    if isName(at: index) {
      variable = takeName()
      try expect(.equal)
    }
    var part = try patternChain()
    part.variable = variable
    if let variable { part.range = variable.range.through(part.range) }
    let condition = try condition()
    try expect(.bar, "and what is made of each match")
    let value = try expression()
    try close(opening)
    return Expression(
      .patternComprehension(part, where: condition, value: value), range(from: opening))
  }

  /// Reads the production `Quantifier`.
  ///
  /// `Quantifier = ('ALL' | 'ANY' | 'NONE' | 'SINGLE'), '(', FilterExpression, ')'`
  mutating func quantifier(_ quantifier: Quantifier) throws(CypherError) -> Expression {
    let first = token
    advance()
    let opening = token
    try expect(.leftParenthesis)
    let (variable, list, condition) = try filterExpression()
    try close(opening)
    return Expression(
      .quantifier(quantifier, variable, in: list, where: condition), range(from: first))
  }

  /// Reads the production `Reduce`.
  ///
  /// `Reduce = 'REDUCE', '(', Variable, '=', Expression, ',', IdInColl, '|', Expression, ')'`
  mutating func reduce() throws(CypherError) -> Expression {
    let first = token
    advance()
    let opening = token
    try expect(.leftParenthesis)
    let accumulator = try symbolicName("a variable for the result so far")
    try expect(.equal, "and its first value")
    let initial = try expression()
    try expect(.comma, "and a variable for each element")
    let variable = try symbolicName("a variable for each element")
    try expect(.in, "and a list")
    let list = try expression()
    try expect(.bar, "and the next result")
    let value = try expression()
    try close(opening)
    return Expression(
      .reduce(accumulator, initial: initial, variable, in: list, value: value),
      range(from: first))
  }
}
