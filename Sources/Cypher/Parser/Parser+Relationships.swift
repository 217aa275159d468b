extension Parser {
  /// Whether a relationship is next.
  var isAtRelationship: Bool {
    isDash(at: index) || isLeftArrowhead(at: index) && isDash(at: index + 1)
  }

  /// `Dash`: the hyphen and what looks like it.
  func isDash(at place: Int) -> Bool {
    kind(at: place) == .symbol(.minus) || kind(at: place) == .symbol(.foreignDash)
  }

  /// `LeftArrowHead`: the less-than sign and what looks like it.
  func isLeftArrowhead(at place: Int) -> Bool {
    kind(at: place) == .symbol(.less) || kind(at: place) == .symbol(.foreignLeft)
  }

  /// `RightArrowHead`: the greater-than sign and what looks like it.
  func isRightArrowhead(at place: Int) -> Bool {
    kind(at: place) == .symbol(.greater) || kind(at: place) == .symbol(.foreignRight)
  }

  /// Reads the production `RelationshipPattern`.
  ///
  /// `RelationshipPattern = [LeftArrowHead], Dash, [RelationshipDetail], Dash, [RightArrowHead]`
  mutating func relationshipPattern() throws(CypherError) -> RelationshipPattern {
    let first = token
    let pointsLeft = isLeftArrowhead(at: index)
    if pointsLeft { advance() }
    try dash()
    var pattern =
      isAt(.leftBracket)
      ? try relationshipDetail()
      : RelationshipPattern(
        variable: nil, types: [], arrow: .either, length: nil, properties: nil,
        range: first.range)
    try dash()
    let pointsRight = isRightArrowhead(at: index)
    if pointsRight { advance() }
    pattern.arrow =
      switch (pointsLeft, pointsRight) {
      case (true, false): .left
      case (false, true): .right
      case (true, true), (false, false): .either
      }
    pattern.range = range(from: first)
    return pattern
  }

  private mutating func dash() throws(CypherError) {
    guard isDash(at: index) else { throw unexpected("'-' of a relationship") }
    advance()
  }

  /// Reads the production `RelationshipDetail`.
  ///
  /// `RelationshipDetail = '[', [Variable], [RelationshipTypes], [RangeLiteral], [Properties], ']'`
  private mutating func relationshipDetail() throws(CypherError) -> RelationshipPattern {
    let opening = token
    try expect(.leftBracket)
    let variable = nameIfPresent()
    let types = isAt(.colon) ? try relationshipTypes() : []
    let length = try rangeLiteral()
    let properties = try properties()
    try close(opening)
    return RelationshipPattern(
      variable: variable, types: types, arrow: .either, length: length, properties: properties,
      range: range(from: opening))
  }

  /// Reads the production `RelationshipTypes`.
  ///
  /// `RelationshipTypes = ':', RelTypeName, {'|', [':'], RelTypeName}`
  private mutating func relationshipTypes() throws(CypherError) -> [Name] {
    try expect(.colon)
    var types = [try schemaName("a relationship type after ':'")]
    while take(.bar) {
      _ = take(.colon)
      types.append(try schemaName("a relationship type after '|'"))
    }
    return types
  }

  /// Reads the production `RangeLiteral`.
  ///
  /// `RangeLiteral = '*', [IntegerLiteral], ['..', [IntegerLiteral]]`
  private mutating func rangeLiteral() throws(CypherError) -> RelationshipPattern.Length? {
    guard take(.asterisk) else {
      if isAt(.dots) || isBound { throw invalidRange("write '*' before the number of hops") }
      return nil
    }
    let least = try bound()
    guard take(.dots) else {
      if isAt(.minus) { throw invalidRange("the number of hops cannot be negative") }
      return RelationshipPattern.Length(least: least, most: least)
    }
    let most = try bound()
    if isAt(.minus) { throw invalidRange("the number of hops cannot be negative") }
    return RelationshipPattern.Length(least: least, most: most)
  }

  private var isBound: Bool {
    if case .integer = token.kind { true } else { false }
  }

  private mutating func bound() throws(CypherError) -> Int? {
    guard case .integer(let value) = token.kind else {
      if case .float = token.kind { throw invalidRange("the number of hops is an integer") }
      return nil
    }
    guard let bound = Int(exactly: value) else {
      throw syntaxError("IntegerOverflow", Lexer.overflowMessage(text(token.range)))
    }
    advance()
    return bound
  }

  private func invalidRange(_ message: String) -> CypherError {
    syntaxError("InvalidRelationshipPattern", message + ", as in [:TYPE*1..3]")
  }
}
