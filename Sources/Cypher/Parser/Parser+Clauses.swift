extension Parser {
  /// Reads the production `Match`.
  ///
  /// `Match = ['OPTIONAL'], 'MATCH', Pattern, [Where]`, with Chancery's conditions on time.
  mutating func match() throws(CypherError) -> Match {
    let isOptional = take(.optional)
    try expect(.match, isOptional ? "after OPTIONAL" : "")
    let pattern = try patternParts()
    return Match(
      isOptional: isOptional, pattern: pattern, time: try timeConditions(),
      condition: try condition())
  }

  /// `AS OF day`, `BETWEEN day AND day`, `KNOWN AT day`: an addition of Chancery.
  private mutating func timeConditions() throws(CypherError) -> [TimeCondition] {
    var conditions: [TimeCondition] = []
    while true {
      let first = token
      let kind: TimeCondition.Kind
      if isAt(.as), isAt(.of, ahead: 1) {
        advance()
        advance()
        kind = .asOf(try expression())
      } else if take(.between) {
        let start = try operation(.comparison)
        try expect(.and, "and the last day")
        kind = .between(start, try operation(.comparison))
      } else if isAt(.known), isAt(.at, ahead: 1) {
        advance()
        advance()
        kind = .knownAt(try expression())
      } else {
        return conditions
      }
      conditions.append(TimeCondition(kind, range(from: first)))
    }
  }

  /// Reads the production `Where`.
  ///
  /// `Where = 'WHERE', Expression`, if it is next.
  mutating func condition() throws(CypherError) -> Expression? {
    take(.where) ? try expression() : nil
  }

  /// Reads the production `Unwind`.
  ///
  /// `Unwind = 'UNWIND', Expression, 'AS', Variable`
  mutating func unwind() throws(CypherError) -> Clause.Kind {
    try expect(.unwind)
    let list = try expression()
    try expect(.as, "and a variable")
    return .unwind(list, as: try symbolicName("a variable"))
  }

  /// Reads the production `Create`.
  ///
  /// `Create = 'CREATE', Pattern`
  mutating func create() throws(CypherError) -> Clause.Kind {
    try expect(.create)
    return .create(try patternParts())
  }

  /// Reads the production `Merge`.
  ///
  /// `Merge = 'MERGE', PatternPart, {MergeAction}`
  ///
  /// `MergeAction = 'ON', ('MATCH' | 'CREATE'), Set`
  mutating func merge() throws(CypherError) -> Merge {
    try expect(.merge)
    var merge = Merge(part: try patternPart(), onCreate: [], onMatch: [])
    while take(.on) {
      if take(.create) {
        merge.onCreate += try setItems()
      } else if take(.match) {
        merge.onMatch += try setItems()
      } else {
        throw unexpected("CREATE or MATCH after ON", among: [.create, .match])
      }
    }
    return merge
  }

  /// Reads the production `Set`.
  ///
  /// `Set = 'SET', SetItem, {',', SetItem}`
  mutating func setItems() throws(CypherError) -> [SetItem] {
    try expect(.set)
    var items = [try setItem()]
    while take(.comma) { items.append(try setItem()) }
    return items
  }

  /// Reads the production `SetItem`.
  ///
  /// `SetItem = PropertyExpression '=' Expression | Variable ('=' | '+=') Expression
  /// | Variable NodeLabels`
  private mutating func setItem() throws(CypherError) -> SetItem {
    if isName(at: index) {
      switch kind(at: index + 1) {
      case .symbol(.equal):
        let name = takeName()
        advance()
        return .replace(name, try expression())
      case .symbol(.plusEqual):
        let name = takeName()
        advance()
        return .add(name, try expression())
      case .symbol(.colon):
        let name = takeName()
        return .labels(name, try labels())
      case .word, .escapedName, .integer, .float, .string, .parameter, .symbol, .fault, .end:
        break
      }
    }
    let property = try propertyExpression("a property, a variable or a label to set")
    try expect(.equal, "and the new value")
    return .property(property, try expression())
  }

  /// Reads the production `PropertyExpression`.
  ///
  /// `PropertyExpression = Atom, {PropertyLookup}-`
  private mutating func propertyExpression(_ what: String) throws(CypherError) -> Expression {
    let place = token
    let expression = try postfix(takesLabels: false)
    guard case .property = expression.kind else {
      throw syntaxError("UnexpectedSyntax", "expected \(what), as in a.name", at: place.range)
    }
    return expression
  }

  /// Reads the production `Remove`.
  ///
  /// `Remove = 'REMOVE', RemoveItem, {',', RemoveItem}`
  mutating func remove() throws(CypherError) -> Clause.Kind {
    try expect(.remove)
    var items = [try removeItem()]
    while take(.comma) { items.append(try removeItem()) }
    return .remove(items)
  }

  /// Reads the production `RemoveItem`.
  ///
  /// `RemoveItem = Variable, NodeLabels | PropertyExpression`
  private mutating func removeItem() throws(CypherError) -> RemoveItem {
    if isName(at: index), isAt(.colon, ahead: 1) {
      let name = takeName()
      return .labels(name, try labels())
    }
    return .property(try propertyExpression("a property or a label to remove"))
  }

  /// Reads the production `Delete`.
  ///
  /// `Delete = ['DETACH'], 'DELETE', Expression, {',', Expression}`
  mutating func delete() throws(CypherError) -> Clause.Kind {
    let detaches = take(.detach)
    try expect(.delete, detaches ? "after DETACH" : "")
    var expressions = [try expression()]
    while take(.comma) { expressions.append(try expression()) }
    return .delete(expressions, detaches: detaches)
  }
}
