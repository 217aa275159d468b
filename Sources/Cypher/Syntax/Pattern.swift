/// One of the patterns that stand between commas.
///
/// Source: openCypher 9 grammar, `PatternPart = [Variable, '='], AnonymousPatternPart`.
package struct PatternPart: Hashable, Sendable {
  /// Which of the paths that fit are meant.
  package enum Selection: Hashable, Sendable { case all, shortest, allShortest }

  /// The variable of the path.
  package var variable: Name?
  package var selection: Selection
  /// The nodes; one more than relationships.
  package var nodes: [NodePattern]
  /// `relationships[i]` stands between `nodes[i]` and `nodes[i + 1]`.
  package var relationships: [RelationshipPattern]
  package var range: SourceRange

  package init(
    variable: Name? = nil, selection: Selection = .all, nodes: [NodePattern],
    relationships: [RelationshipPattern], range: SourceRange
  ) {
    self.variable = variable
    self.selection = selection
    self.nodes = nodes
    self.relationships = relationships
    self.range = range
  }
}

/// `(variable:Label {key: value})`.
package struct NodePattern: Hashable, Sendable {
  package var variable: Name?
  package var labels: [Name]
  /// A map literal, or a parameter.
  package var properties: Expression?
  package var range: SourceRange

  package init(variable: Name?, labels: [Name], properties: Expression?, range: SourceRange) {
    self.variable = variable
    self.labels = labels
    self.properties = properties
    self.range = range
  }
}

/// `-[variable:TYPE|OTHER *1..3 {key: value}]->`.
package struct RelationshipPattern: Hashable, Sendable {
  package enum Arrow: Hashable, Sendable {
    /// `-->`
    case right
    /// `<--`
    case left
    /// `--` or `<-->`
    case either
  }

  /// The bounds after `*`.
  package struct Length: Hashable, Sendable {
    package var least: Int?
    package var most: Int?

    package init(least: Int?, most: Int?) {
      self.least = least
      self.most = most
    }
  }

  package var variable: Name?
  /// Any of these; all types where there are none.
  package var types: [Name]
  package var arrow: Arrow
  /// `nil` for exactly one relationship that is bound as itself, not as a list.
  package var length: Length?
  /// A map literal, or a parameter.
  package var properties: Expression?
  package var range: SourceRange

  package init(
    variable: Name?, types: [Name], arrow: Arrow, length: Length?, properties: Expression?,
    range: SourceRange
  ) {
    self.variable = variable
    self.types = types
    self.arrow = arrow
    self.length = length
    self.properties = properties
    self.range = range
  }
}
