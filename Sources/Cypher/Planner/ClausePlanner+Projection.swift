extension ClausePlanner {
  /// Plans a `WITH` or `RETURN`; the scope is then what it hands on.
  mutating func plan(
    _ projection: Projection, where condition: Expression?
  ) throws(CypherError) -> [(name: String, slot: Int)] {
    let items = items(of: projection)
    let isAggregating =
      items.contains { $0.expression.hasAggregate }
      || projection.order.contains { $0.expression.hasAggregate }
    let before = scope
    var columns: [(name: String, slot: Int)]
    /// What `ORDER BY` and `WHERE` can name.
    var builder: TermBuilder
    if isAggregating {
      (columns, builder) = try planGroups(items, projection.order)
    } else {
      columns = try planColumns(items)
      builder = TermBuilder(
        context, projection.isDistinct ? Scope() : before)
    }
    if projection.isDistinct { add(.distinct(columns.map(\.slot)), times: 0.5) }
    var known = builder.known
    let isReduced = isAggregating || projection.isDistinct
    for (item, column) in zip(items, columns) {
      // A name that a column takes over means that column from here on.
      let isShadowed = columns.contains { column in
        before[column.name] != column.slot && item.expression.mentions.contains(column.name)
      }
      if isReduced || !isShadowed {
        known[item.expression.shape] = Term(.slot(column.slot), item.expression.range)
      }
    }
    var visible = builder.scope
    var result = Scope()
    for column in columns {
      visible[column.name] = column.slot
      result[column.name] = column.slot
      // A name that is handed on means the new column, not what it meant before.
      known["`\(column.name)`"] = nil
    }
    builder = TermBuilder(context, visible)
    builder.known = known
    try planOrder(projection, builder)
    if let condition {
      add(.filter(try Conjunction.terms(of: condition, builder)), times: 0.5)
    }
    scope = result
    return columns
  }

  private func items(of projection: Projection) -> [(name: String, expression: Expression)] {
    let all =
      projection.takesAll
      ? scope.names.map { (name: $0, expression: Expression(.variable($0), projection.range)) }
      : []
    return all
      + projection.columns.map { (name: $0.alias?.text ?? $0.name, expression: $0.expression) }
  }

  private mutating func planColumns(
    _ items: [(name: String, expression: Expression)]
  ) throws(CypherError) -> [(name: String, slot: Int)] {
    var columns: [(name: String, slot: Int)] = []
    var assignments: [Assignment] = []
    for item in items {
      let term = try term(item.expression)
      if let slot = term.plainSlot {
        columns.append((item.name, slot))
      } else {
        let slot = newSlot()
        assignments.append(Assignment(slot: slot, term: term))
        columns.append((item.name, slot))
      }
    }
    if !assignments.isEmpty { add(.project(assignments)) }
    return columns
  }

  private mutating func planGroups(
    _ items: [(name: String, expression: Expression)], _ order: [Projection.SortItem]
  ) throws(CypherError) -> (columns: [(name: String, slot: Int)], TermBuilder) {
    let inner = TermBuilder(context, scope)
    var keys: [Assignment] = []
    var slots: [String: Int] = [:]
    var visible = Scope()
    var known: [String: Term] = [:]
    for item in items where !item.expression.hasAggregate {
      let shape = item.expression.shape
      guard slots[shape] == nil else { continue }
      let slot = newSlot()
      slots[shape] = slot
      keys.append(Assignment(slot: slot, term: try inner.term(item.expression)))
      known[shape] = Term(.slot(slot), item.expression.range)
      if case .variable(let name) = item.expression.kind { visible[name] = slot }
    }
    var aggregates: [Aggregation.Item] = []
    for expression in items.map(\.expression) + order.map(\.expression) {
      for call in expression.aggregateCalls where known[call.shape] == nil {
        let slot = newSlot()
        aggregates.append(try aggregate(call, slot, inner))
        known[call.shape] = Term(.slot(slot), call.range)
      }
    }
    let reduced = rows
    add(.aggregate(Aggregation(keys: keys, items: aggregates)))
    rows = keys.isEmpty ? 1 : max(1, reduced / 10)
    var builder = TermBuilder(context, visible)
    builder.known = known
    var columns: [(name: String, slot: Int)] = []
    var assignments: [Assignment] = []
    for item in items {
      let term = try builder.term(item.expression)
      if let slot = term.plainSlot {
        columns.append((item.name, slot))
      } else {
        let slot = newSlot()
        assignments.append(Assignment(slot: slot, term: term))
        columns.append((item.name, slot))
      }
    }
    if !assignments.isEmpty { add(.project(assignments)) }
    return (columns, builder)
  }

  private func aggregate(
    _ call: Expression, _ slot: Int, _ builder: TermBuilder
  ) throws(CypherError) -> Aggregation.Item {
    guard case .function(let name, let arguments, let isDistinct) = call.kind,
      let function = FunctionLibrary.function(named: name.text),
      case .aggregate(let kind) = function.body
    else {
      return Aggregation.Item(
        slot: slot, kind: .count, isDistinct: false, arguments: [], range: call.range)
    }
    var terms: [Term] = []
    for argument in arguments { terms.append(try builder.term(argument)) }
    return Aggregation.Item(
      slot: slot, kind: kind, isDistinct: isDistinct, arguments: terms, range: call.range)
  }

  private mutating func planOrder(
    _ projection: Projection, _ builder: TermBuilder
  ) throws(CypherError) {
    // Bounds are worked out without a row.
    let bounds = TermBuilder(context, Scope())
    let skip = try projection.skip.map { (bound) throws(CypherError) in try bounds.term(bound) }
    let limit = try projection.limit.map { (bound) throws(CypherError) in try bounds.term(bound) }
    if !projection.order.isEmpty {
      var keys: [SortKey] = []
      var assignments: [Assignment] = []
      for item in projection.order {
        let term = try builder.term(item.expression)
        let slot = term.plainSlot ?? newSlot()
        if term.plainSlot == nil { assignments.append(Assignment(slot: slot, term: term)) }
        keys.append(SortKey(slot: slot, isDescending: item.isDescending))
      }
      if !assignments.isEmpty { add(.project(assignments)) }
      let most = limit.map { limit in
        skip.map { Term(.binary(.add, $0, limit), limit.range) } ?? limit
      }
      add(.sort(keys, most: most))
    }
    if let skip { add(.skip(skip)) }
    if let limit {
      if case .constant(.integer(let count)) = limit.kind { rows = min(rows, Double(count)) }
      add(.limit(limit))
    }
  }
}

extension Expression {
  /// The calls of aggregating functions in it, in the order of the text.
  fileprivate var aggregateCalls: [Expression] {
    var calls: [Expression] = []
    forEachPart { part in
      if part.isAggregate { calls.append(part) }
    }
    return calls.sorted { $0.range.start < $1.range.start }
  }
}
