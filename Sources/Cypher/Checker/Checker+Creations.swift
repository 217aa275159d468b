extension Checker {
  /// Checks the patterns of a `CREATE`; what is named in one can be used in those after it.
  mutating func checkCreation(_ parts: [PatternPart]) throws(CypherError) {
    for part in parts { try checkNew(part, by: .create) }
  }

  /// Checks the pattern of a `MERGE`.
  mutating func checkMerge(_ part: PatternPart) throws(CypherError) {
    try checkNew(part, by: .merge)
  }

  /// Who makes new nodes and relationships.
  private enum Maker: String {
    case create = "CREATE"
    case merge = "MERGE"
  }

  private mutating func checkNew(_ part: PatternPart, by maker: Maker) throws(CypherError) {
    guard part.selection == .all else {
      throw fault(
        "UnexpectedSyntax", "\(maker.rawValue) takes no shortest path", at: part.range)
    }
    let before = scope
    for (index, node) in part.nodes.enumerated() {
      try checkNew(node, standsAlone: part.relationships.isEmpty, before, by: maker)
      guard index < part.relationships.count else { continue }
      try checkNew(part.relationships[index], before, by: maker)
    }
    if let variable = part.variable { try bind(variable, StaticType(.path)) }
  }

  /// Checks a node: one that is known already brings nothing new with it.
  private mutating func checkNew(
    _ node: NodePattern, standsAlone: Bool, _ before: VariableScope, by maker: Maker
  ) throws(CypherError) {
    if let variable = node.variable, let bound = scope[variable.text] {
      let isNew = standsAlone || !node.labels.isEmpty || node.properties != nil
      guard !isNew else {
        throw fault(
          "VariableAlreadyBound",
          "'\(variable.text)' is known already and cannot be made anew; leave out its labels and "
            + "properties, or choose another name", at: variable.range)
      }
      guard bound.mayFit(.node) else {
        throw fault(
          "VariableTypeConflict",
          "'\(variable.text)' stands for a node here, but is \(bound.kinds.names)",
          at: variable.range)
      }
      return
    }
    try checkNewProperties(node.properties, before, by: maker)
    if let variable = node.variable { scope[variable.text] = StaticType(.node) }
  }

  private mutating func checkNew(
    _ relationship: RelationshipPattern, _ before: VariableScope, by maker: Maker
  ) throws(CypherError) {
    if let variable = relationship.variable, scope[variable.text] != nil {
      throw alreadyBound(variable)
    }
    guard relationship.length == nil else {
      throw fault(
        "CreatingVarLength",
        "\(maker.rawValue) makes one relationship at a time; leave out the '*'",
        at: relationship.range)
    }
    guard relationship.types.count == 1 else {
      throw fault(
        "NoSingleRelationshipType",
        "a new relationship must have one type, as in -[:KNOWS]->", at: relationship.range)
    }
    guard maker == .merge || relationship.arrow != .either else {
      throw fault(
        "RequiresDirectedRelationship",
        "a new relationship must have a direction; write '-->' or '<--'", at: relationship.range)
    }
    try checkNewProperties(relationship.properties, before, by: maker)
    if let variable = relationship.variable {
      scope[variable.text] = StaticType(.relationship)
    }
  }

  /// Checks properties; those of a `MERGE` can name only what was known before it.
  private mutating func checkNewProperties(
    _ properties: Expression?, _ before: VariableScope, by maker: Maker
  ) throws(CypherError) {
    switch maker {
    case .create: try checkProperties(properties, takesParameter: true)
    case .merge:
      let known = scope
      scope = before
      if case .map? = properties?.kind {
        try checkProperties(properties, takesParameter: true)
      } else {
        try checkProperties(properties, takesParameter: false)
      }
      scope = known
    }
  }
}
