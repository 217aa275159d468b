extension Checker {
  /// Checks a `MATCH`; its variables can be named in all of it, but not in its conditions on time.
  mutating func check(_ match: Match) throws(CypherError) {
    for condition in match.time { try check(condition) }
    try bindVariables(of: match.pattern)
    for part in match.pattern { try checkProperties(of: part, takesParameter: false) }
    if let condition = match.condition { try checkCondition(condition) }
  }

  private mutating func check(_ condition: TimeCondition) throws(CypherError) {
    switch condition.kind {
    case .asOf(let day): try checkDay(day, "AS OF")
    case .between(let first, let last):
      try checkDay(first, "BETWEEN")
      try checkDay(last, "BETWEEN")
    case .knownAt(let day): try checkDay(day, "KNOWN AT")
    }
  }

  private mutating func checkDay(_ day: Expression, _ word: String) throws(CypherError) {
    let type = try check(day)
    try require(
      type, [.date, .localDateTime, .dateTime, .edtf, .string], "the day after \(word)",
      at: day.range)
  }

  mutating func checkUnwind(_ list: Expression, _ variable: Name) throws(CypherError) {
    let type = try check(list)
    try bind(variable, type.kinds == .list ? type.element : .any)
  }

  /// Checks a `MERGE`: its actions can name what its pattern names.
  mutating func check(_ merge: Merge) throws(CypherError) {
    try checkMerge(merge.part)
    for item in merge.onCreate { try check(item) }
    for item in merge.onMatch { try check(item) }
  }

  mutating func check(_ item: SetItem) throws(CypherError) {
    switch item {
    case .property(let property, let value):
      try checkTarget(property)
      try checkPropertyValue(value, try check(value))
    case .replace(let name, let map), .add(let name, let map):
      try require(
        try type(of: name), [.node, .relationship], "what gets properties", at: name.range)
      try require(
        try check(map), [.map, .node, .relationship], "the new properties", at: map.range)
      if case .map(let entries) = map.kind { try checkPropertyValues(entries) }
    case .labels(let name, _):
      try require(try type(of: name), .node, "what gets a label", at: name.range)
    }
  }

  mutating func check(_ item: RemoveItem) throws(CypherError) {
    switch item {
    case .property(let property): try checkTarget(property)
    case .labels(let name, _):
      try require(try type(of: name), .node, "what loses a label", at: name.range)
    }
  }

  /// Checks what a property is set of or removed from.
  private mutating func checkTarget(_ property: Expression) throws(CypherError) {
    guard case .property(let subject, _) = property.kind else { return }
    try require(
      try check(subject), [.node, .relationship, .map], "what has the property",
      at: subject.range)
  }

  /// Checks the value of a property as far as it is written out: maps, and lists of maps, are none.
  private func checkPropertyValue(
    _ value: Expression, _ type: StaticType
  ) throws(CypherError) {
    let isMap = !type.kinds.isEmpty && type.kinds.isSubset(of: .notStored)
    let elements = type.elements
    let isListOfMaps =
      type.kinds == .list && !elements.isEmpty && elements.isSubset(of: .notStored)
    guard isMap || isListOfMaps else { return }
    throw CypherError(
      .typeError, .compileTime, "InvalidPropertyType",
      "\(isMap ? type.kinds.names : "a list of such values as \(elements.names)") cannot be kept "
        + "as a property", at: value.range)
  }

  /// Checks the values of a map literal that becomes properties.
  mutating func checkPropertyValues(_ entries: [MapEntry]) throws(CypherError) {
    for entry in entries { try checkPropertyValue(entry.value, try check(entry.value)) }
  }

  /// Checks what is deleted: a node, a relationship or a path.
  mutating func checkDeletion(_ expression: Expression) throws(CypherError) {
    if case .hasLabels = expression.kind {
      _ = try check(expression)
      throw fault(
        "InvalidDelete", "DELETE takes nodes and relationships; use REMOVE for a label",
        at: expression.range)
    }
    try require(
      try check(expression), [.node, .relationship, .path], "what is deleted",
      at: expression.range)
  }

  /// Checks what follows a `WHERE`.
  mutating func checkCondition(_ condition: Expression) throws(CypherError) {
    let type = try check(condition, in: .condition)
    try require(type, .boolean, "a condition", at: condition.range)
  }
}

extension ValueKinds {
  /// What can be no property.
  fileprivate static let notStored: ValueKinds = [.map, .node, .relationship, .path]
}
