extension Checker {
  /// Binds the variables of the patterns of a `MATCH`, `EXISTS` or pattern comprehension.
  ///
  /// Within a part the nodes and relationships come before the path.
  mutating func bindVariables(of parts: [PatternPart]) throws(CypherError) {
    var relationships: Set<String> = []
    for part in parts {
      try checkSelection(of: part)
      for (index, node) in part.nodes.enumerated() {
        if let variable = node.variable { try bindEntity(variable, StaticType(.node)) }
        guard index < part.relationships.count else { continue }
        let relationship = part.relationships[index]
        guard let variable = relationship.variable else { continue }
        guard relationships.insert(variable.text).inserted else {
          throw fault(
            "RelationshipUniquenessViolation",
            "the relationship '\(variable.text)' stands twice in one pattern, which never finds "
              + "one twice", at: variable.range)
        }
        try bindEntity(variable, relationship.boundType)
      }
      if let variable = part.variable { try bind(variable, StaticType(.path)) }
    }
  }

  /// Binds a variable to a node or relationship, or checks that it can be one already.
  private mutating func bindEntity(_ name: Name, _ type: StaticType) throws(CypherError) {
    guard let bound = scope[name.text] else {
      scope[name.text] = type
      return
    }
    let isConflict =
      !bound.mayFit(type.kinds)
      || bound.kinds == .list && type.kinds == .list && !bound.elements.mayFit(type.elements)
    guard isConflict else { return }
    throw fault(
      "VariableTypeConflict",
      "'\(name.text)' stands for \(type.kinds.names) here, but is \(bound.kinds.names)",
      at: name.range)
  }

  /// Checks that the variables of a pattern that only asks are all known.
  func requireVariables(of part: PatternPart) throws(CypherError) {
    var scratch = self
    for (index, node) in part.nodes.enumerated() {
      if let variable = node.variable {
        _ = try type(of: variable)
        try scratch.bindEntity(variable, StaticType(.node))
      }
      guard index < part.relationships.count else { continue }
      let relationship = part.relationships[index]
      guard let variable = relationship.variable else { continue }
      _ = try type(of: variable)
      try scratch.bindEntity(variable, relationship.boundType)
    }
  }

  /// Checks that `shortestPath` is asked for one relationship.
  func checkSelection(of part: PatternPart) throws(CypherError) {
    switch part.selection {
    case .all: return
    case .shortest, .allShortest:
      guard part.relationships.count != 1 else { return }
      throw fault(
        "UnexpectedSyntax",
        "a shortest path is asked for between two nodes, as in shortestPath((a)-[*]-(b))",
        at: part.range)
    }
  }

  /// Checks the properties in a pattern.
  ///
  /// A parameter may stand for all properties only where something is created.
  mutating func checkProperties(
    of part: PatternPart, takesParameter: Bool
  ) throws(CypherError) {
    for (index, node) in part.nodes.enumerated() {
      try checkProperties(node.properties, takesParameter: takesParameter)
      guard index < part.relationships.count else { continue }
      try checkProperties(
        part.relationships[index].properties, takesParameter: takesParameter)
    }
  }

  mutating func checkProperties(
    _ properties: Expression?, takesParameter: Bool
  ) throws(CypherError) {
    guard let properties else { return }
    switch properties.kind {
    case .map(let entries):
      if takesParameter {
        try checkPropertyValues(entries)
      } else {
        _ = try check(properties)
      }
    case .parameter(let name) where !takesParameter:
      throw fault(
        "InvalidParameterUse",
        "$\(name) cannot stand for all properties here; write them out, as in {key: $\(name).key}",
        at: properties.range)
    default: _ = try check(properties)
    }
  }
}

extension RelationshipPattern {
  /// What its variable stands for: a relationship, or a list of them.
  var boundType: StaticType {
    length == nil ? StaticType(.relationship) : StaticType(.list, of: .relationship)
  }
}
