extension Parser {
  /// Reads the production `With`.
  ///
  /// `With = 'WITH', ProjectionBody, [Where]`
  mutating func with() throws(CypherError) -> Clause.Kind {
    let projection = try projection()
    return .with(projection, where: try condition())
  }

  /// Reads the production `ProjectionBody`.
  ///
  /// `ProjectionBody = ['DISTINCT'], ProjectionItems, [Order], [Skip], [Limit]`, with the word
  /// before it.
  mutating func projection() throws(CypherError) -> Projection {
    let first = token
    advance()
    let isDistinct = take(.distinct)
    let takesAll = take(.asterisk)
    var columns: [Projection.Column] = []
    if !takesAll || take(.comma) {
      repeat { columns.append(try column()) } while take(.comma)
    }
    let order = try order()
    let skip = take(.skip) ? try expression() : nil
    let limit = take(.limit) ? try expression() : nil
    return Projection(
      isDistinct: isDistinct, takesAll: takesAll, columns: columns, order: order, skip: skip,
      limit: limit, range: range(from: first))
  }

  /// Reads the production `ProjectionItem`.
  ///
  /// `ProjectionItem = Expression, ['AS', Variable]`
  private mutating func column() throws(CypherError) -> Projection.Column {
    let first = token
    let expression = try expression()
    let text = text(range(from: first))
    guard take(.as) else {
      return Projection.Column(
        expression: expression, alias: nil, name: plainName(expression) ?? text)
    }
    let alias = try symbolicName("a name for the column")
    return Projection.Column(expression: expression, alias: alias, name: alias.text)
  }

  /// The name of a variable that is handed on, without its backticks.
  private func plainName(_ expression: Expression) -> String? {
    if case .variable(let name) = expression.kind { name } else { nil }
  }

  /// Reads the production `Order`.
  ///
  /// `Order = 'ORDER', 'BY', SortItem, {',', SortItem}`
  ///
  /// `SortItem = Expression, ['ASCENDING' | 'ASC' | 'DESCENDING' | 'DESC']`
  private mutating func order() throws(CypherError) -> [Projection.SortItem] {
    guard take(.order) else { return [] }
    try expect(.by, "after ORDER")
    var items: [Projection.SortItem] = []
    repeat {
      let expression = try expression()
      let descends = take(.descending) || take(.desc)
      if !descends { _ = take(.ascending) || take(.asc) }
      items.append(Projection.SortItem(expression: expression, isDescending: descends))
    } while take(.comma)
    return items
  }
}
