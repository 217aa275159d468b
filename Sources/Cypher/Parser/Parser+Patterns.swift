extension Parser {
  /// Reads the production `Pattern`.
  ///
  /// `Pattern = PatternPart, {',', PatternPart}`
  mutating func patternParts() throws(CypherError) -> [PatternPart] {
    var parts = [try patternPart()]
    while take(.comma) { parts.append(try patternPart()) }
    return parts
  }

  /// Reads the production `PatternPart`.
  ///
  /// `PatternPart = [Variable, '='], AnonymousPatternPart`
  mutating func patternPart() throws(CypherError) -> PatternPart {
    let first = token
    var variable: Name?
    if isName(at: index), isAt(.equal, ahead: 1) {
      variable = takeName()
      advance()
    }
    var part = try anonymousPatternPart()
    part.variable = variable
    part.range = range(from: first)
    return part
  }

  /// Reads the production `AnonymousPatternPart`.
  ///
  /// `AnonymousPatternPart = ShortestPathPattern | PatternElement`
  private mutating func anonymousPatternPart() throws(CypherError) -> PatternPart {
    isAtShortestPath ? try shortestPath() : try patternElement()
  }

  /// Whether `shortestPath(` or `allShortestPaths(` is next.
  var isAtShortestPath: Bool {
    (isAt(.shortestPath) || isAt(.allShortestPaths)) && isAt(.leftParenthesis, ahead: 1)
  }

  /// Reads the production `ShortestPathPattern`.
  ///
  /// `ShortestPathPattern = ('shortestPath' | 'allShortestPaths'), '(', PatternElement, ')'`
  mutating func shortestPath() throws(CypherError) -> PatternPart {
    let first = token
    let selection: PatternPart.Selection = isAt(.shortestPath) ? .shortest : .allShortest
    advance()
    let opening = token
    try expect(.leftParenthesis)
    var part = try patternElement()
    try close(opening)
    part.selection = selection
    part.range = range(from: first)
    return part
  }

  /// Reads the production `PatternElement`.
  ///
  /// `PatternElement = NodePattern, {PatternElementChain} | '(', PatternElement, ')'`
  private mutating func patternElement() throws(CypherError) -> PatternPart {
    guard isAt(.leftParenthesis), isAt(.leftParenthesis, ahead: 1) else {
      return try patternChain()
    }
    let opening = token
    advance()
    try enter()
    let part = try patternElement()
    leave()
    try close(opening)
    return part
  }

  /// Reads the production `RelationshipsPattern`.
  ///
  /// `RelationshipsPattern = NodePattern, {PatternElementChain}`
  ///
  /// `PatternElementChain = RelationshipPattern, NodePattern`
  mutating func patternChain() throws(CypherError) -> PatternPart {
    let first = token
    var nodes = [try nodePattern()]
    var relationships: [RelationshipPattern] = []
    while isAtRelationship {
      relationships.append(try relationshipPattern())
      nodes.append(try nodePattern())
    }
    return PatternPart(nodes: nodes, relationships: relationships, range: range(from: first))
  }

  /// Reads the production `NodePattern`.
  ///
  /// `NodePattern = '(', [Variable], [NodeLabels], [Properties], ')'`
  private mutating func nodePattern() throws(CypherError) -> NodePattern {
    let opening = token
    guard take(.leftParenthesis) else {
      throw unexpected("'(' of a node", among: Self.clauseWords)
    }
    let variable = nameIfPresent()
    let labels = isAt(.colon) ? try labels() : []
    let properties = try properties()
    try close(opening)
    return NodePattern(
      variable: variable, labels: labels, properties: properties, range: range(from: opening))
  }

  /// Reads the production `NodeLabels`.
  ///
  /// `NodeLabels = NodeLabel, {NodeLabel}`; `NodeLabel = ':', LabelName`
  mutating func labels() throws(CypherError) -> [Name] {
    var labels: [Name] = []
    while take(.colon) { labels.append(try schemaName("a label after ':'")) }
    return labels
  }

  /// Reads the production `Properties`.
  ///
  /// `Properties = MapLiteral | Parameter`, if one is next.
  mutating func properties() throws(CypherError) -> Expression? {
    if isAt(.leftBrace) { return try mapLiteral() }
    guard case .parameter(let name) = token.kind else { return nil }
    let range = token.range
    advance()
    return Expression(.parameter(texts[name]), range)
  }

  /// Whether a pattern of at least one relationship begins at a token, not an expression in
  /// parentheses.
  ///
  /// - Complexity: O(1) but for the labels of one node; brackets are stepped over by their partners.
  func isPattern(at start: Int) -> Bool {
    var place = start + 1
    guard kind(at: start) == .symbol(.leftParenthesis) else { return false }
    if isName(at: place) { place += 1 }
    while kind(at: place) == .symbol(.colon), isWord(at: place + 1) { place += 2 }
    if kind(at: place) == .symbol(.leftBrace) {
      guard partners[place] > 0 else { return false }
      place = partners[place] + 1
    } else if case .parameter = kind(at: place) {
      place += 1
    }
    guard kind(at: place) == .symbol(.rightParenthesis) else { return false }
    place += 1
    if isLeftArrowhead(at: place) { place += 1 }
    guard isDash(at: place) else { return false }
    place += 1
    if kind(at: place) == .symbol(.leftBracket) {
      return partners[place] > 0 && isDash(at: partners[place] + 1)
    }
    guard isDash(at: place) else { return false }
    return isRightArrowhead(at: place + 1) || kind(at: place + 1) == .symbol(.leftParenthesis)
  }
}
