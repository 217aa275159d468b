extension Parser {
  /// The error that something else was expected than the next token.
  ///
  /// What could stand here is told in words, as in "a variable"; from the keywords that could, a
  /// near miss is offered.
  func unexpected(_ expected: String, among keywords: [Keyword] = []) -> CypherError {
    if case .fault(let fault) = token.kind { return faults[fault] }
    if let lookAlike = lookAlikeError() { return lookAlike }
    if let advice = adviceForForeigners() { return syntaxError("UnexpectedSyntax", advice) }
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
      guard word.utf8.count > 2 else { continue }
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

extension Parser {
  /// What to write instead of something that other languages have; `nil` where it is none of that.
  private func adviceForForeigners() -> String? {
    switch token.kind {
    case .symbol(.regularExpression):
      "'=~' is no operator of openCypher 9; use STARTS WITH, ENDS WITH or CONTAINS"
    case .symbol(.equal) where index > 0 && kind(at: index - 1) == .symbol(.equal):
      "'==' is no operator; write '='"
    case .symbol(.bar) where isAt(.bar, ahead: 1):
      "'||' is no operator; write OR, or '+' between strings"
    case .symbol(.bar) where index > 1 && kind(at: index - 2) == .symbol(.colon):
      "labels cannot be joined by '|'; ask for them in WHERE, as in n:A OR n:B"
    case .symbol(.leftBrace) where isName(at: index - 1):
      "openCypher 9 cannot pick properties this way; write a map, as in {name: n.name}"
    case .symbol(.leftBracket), .symbol(.greater), .symbol(.leftParenthesis):
      isDash(at: index - 1) && kind(at: index - 2) == .symbol(.rightParenthesis)
        ? "a relationship has two dashes; write '--', '-->' or '-[:TYPE]->'" : nil
    case .word(nil): Self.foreignWords[text(token.range).uppercased()]
    case .word, .escapedName, .integer, .float, .string, .parameter, .symbol, .fault, .end: nil
    }
  }

  /// Words that begin a clause elsewhere, with what stands for them here.
  private static let foreignWords = [
    "SELECT": "openCypher has no SELECT; write MATCH (…) RETURN …",
    "INSERT": "openCypher has no INSERT; write CREATE (…)",
    "UPDATE": "openCypher has no UPDATE; write MATCH (…) SET …",
    "FOREACH": "openCypher 9 has no FOREACH; write UNWIND … AS … and the clause",
    "LOAD": "openCypher 9 has no LOAD CSV; give the rows as a parameter and UNWIND it",
    "USING": "openCypher 9 has no hints; the planner picks the index",
    "GROUP": "openCypher has no GROUP BY; columns without an aggregate are the groups",
    "HAVING": "openCypher has no HAVING; write WITH … WHERE …",
  ]
}
