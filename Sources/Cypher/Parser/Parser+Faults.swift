extension Parser {
  /// The error that something else was expected than the next token.
  ///
  /// What could stand here is told in words, as in "a variable"; from the keywords that could, a
  /// near miss is offered.
  func unexpected(_ expected: String, among keywords: [Keyword] = []) -> CypherError {
    if case .fault(let fault) = token.kind { return faults[fault] }
    if let lookAlike = lookAlikeError() { return lookAlike }
    var message = "expected \(expected), found \(quoted(token))"
    if let near = nearest(keywords) { message += "; did you mean \(near.name)?" }
    return syntaxError("UnexpectedSyntax", message)
  }

  /// The error of what follows a query that seemed complete.
  func strayToken() -> CypherError {
    if case .symbol(let symbol) = token.kind, partners[index] < 0,
      symbol == .rightParenthesis || symbol == .rightBracket || symbol == .rightBrace
    {
      return syntaxError("UnexpectedSyntax", "'\(symbol.rawValue)' closes what was never opened")
    }
    if isAt(.regularExpression) {
      return syntaxError(
        "UnexpectedSyntax",
        "'=~' is no operator of openCypher 9; use STARTS WITH, ENDS WITH or CONTAINS")
    }
    return unexpected("a clause, an operator or the end", among: Self.continuations)
  }

  func syntaxError(
    _ detail: String, _ message: String, at range: SourceRange? = nil
  ) -> CypherError {
    CypherError(.syntaxError, .compileTime, detail, message, at: range ?? token.range)
  }

  /// A token as it is shown in a message.
  func quoted(_ token: Token) -> String {
    if token.kind == .end { return "the end" }
    let shown = text(token.range)
    return "'\(shown.count > 40 ? shown.prefix(37) + "..." : shown[...])'"
  }

  /// The words that can follow a complete clause.
  static let continuations: [Keyword] =
    clauseWords + [
      .where, .order, .skip, .limit, .union, .and, .or, .xor, .in, .is, .contains, .starts, .ends,
      .as, .ascending, .descending, .yield,
    ]

  /// The words that begin a clause.
  static let clauseWords: [Keyword] = [
    .match, .optional, .unwind, .create, .merge, .set, .remove, .detach, .delete, .call, .with,
    .return,
  ]

  /// The keyword that was perhaps mistyped in the next token or the one before it.
  private func nearest(_ keywords: [Keyword]) -> Keyword? {
    guard !keywords.isEmpty else { return nil }
    for place in [index, index - 1] where place >= 0 {
      guard case .word(nil) = kind(at: place) else { continue }
      let word = text(tokens[place].range)
      guard let near = NearMiss.best(for: word, among: keywords.map(\.name)) else { continue }
      return keywords.first { $0.name == near }
    }
    return nil
  }

  private func lookAlikeError() -> CypherError? {
    guard case .symbol(let symbol) = token.kind else { return nil }
    let plain: String
    switch symbol {
    case .foreignDash: plain = "-"
    case .foreignLeft: plain = "<"
    case .foreignRight: plain = ">"
    case .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .leftBrace,
      .rightBrace, .comma, .semicolon, .colon, .dot, .dots, .bar, .plus, .minus, .asterisk, .slash,
      .percent, .caret, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
      .plusEqual, .regularExpression:
      return nil
    }
    return syntaxError(
      "InvalidUnicodeCharacter",
      "'\(text(token.range))' is no operator; write '\(plain)', its look-alike of the keyboard")
  }
}
