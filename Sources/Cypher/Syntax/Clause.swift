/// One clause of a query.
package struct Clause: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case match(Match)
    case unwind(Expression, as: Name)
    case create([PatternPart])
    case merge(Merge)
    case set([SetItem])
    case remove([RemoveItem])
    case delete([Expression], detaches: Bool)
    case call(ProcedureCall)
    case with(Projection, where: Expression?)
    case `return`(Projection)

    /// Whether the clause changes the graph.
    var writes: Bool {
      switch self {
      case .create, .merge, .set, .remove, .delete: true
      case .match, .unwind, .call, .with, .return: false
      }
    }
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A word that the query gives to something, and where it stands.
package struct Name: Hashable, Sendable {
  package var text: String
  package var range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// `[OPTIONAL] MATCH pattern [time] [WHERE …]`.
package struct Match: Hashable, Sendable {
  package var isOptional: Bool
  package var pattern: [PatternPart]
  /// What the clause says of time: an addition of Chancery, in the spirit of opencypher/openCypher#584.
  package var time: [TimeCondition]
  package var condition: Expression?

  package init(
    isOptional: Bool, pattern: [PatternPart], time: [TimeCondition] = [], condition: Expression?
  ) {
    self.isOptional = isOptional
    self.pattern = pattern
    self.time = time
    self.condition = condition
  }
}

/// A condition on when the edges of a `MATCH` hold or were known; it binds every hop.
package struct TimeCondition: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `AS OF day`
    case asOf(Expression)
    /// `BETWEEN day AND day`, both days included.
    case between(Expression, Expression)
    /// `KNOWN AT day`
    case knownAt(Expression)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// `MERGE pattern [ON CREATE SET …] [ON MATCH SET …]`.
package struct Merge: Hashable, Sendable {
  package var part: PatternPart
  package var onCreate: [SetItem]
  package var onMatch: [SetItem]

  package init(part: PatternPart, onCreate: [SetItem], onMatch: [SetItem]) {
    self.part = part
    self.onCreate = onCreate
    self.onMatch = onMatch
  }
}

/// One change of a `SET`.
package enum SetItem: Hashable, Sendable {
  /// `a.key = value`; the first is a property expression.
  case property(Expression, Expression)
  /// `a = map`
  case replace(Name, Expression)
  /// `a += map`
  case add(Name, Expression)
  /// `a:Label`
  case labels(Name, [Name])
}

/// One change of a `REMOVE`.
package enum RemoveItem: Hashable, Sendable {
  /// `a.key`; a property expression.
  case property(Expression)
  /// `a:Label`
  case labels(Name, [Name])
}

/// `CALL name[(arguments)] [YIELD …]`.
package struct ProcedureCall: Hashable, Sendable {
  /// The name with its namespaces, joined by dots.
  package var name: Name
  /// `nil` where the arguments are taken from the parameters of the query.
  package var arguments: [Expression]?
  package var yield: Yield?
  /// Whether the call is the whole query.
  package var standsAlone: Bool

  package init(name: Name, arguments: [Expression]?, yield: Yield?, standsAlone: Bool) {
    self.name = name
    self.arguments = arguments
    self.yield = yield
    self.standsAlone = standsAlone
  }

  /// What is taken of a procedure's result.
  package enum Yield: Hashable, Sendable {
    /// `YIELD *`
    case all
    /// `YIELD field AS name, … WHERE …`
    case fields([Field], where: Expression?)
  }

  /// One field of a procedure's result.
  package struct Field: Hashable, Sendable {
    package var field: Name
    /// The variable that it becomes; the field's own name where none is given.
    package var variable: Name

    package init(field: Name, variable: Name) {
      self.field = field
      self.variable = variable
    }
  }
}

/// What `WITH` and `RETURN` hand on.
package struct Projection: Hashable, Sendable {
  package var isDistinct: Bool
  /// Whether `*` stands first.
  package var takesAll: Bool
  package var columns: [Column]
  package var order: [SortItem]
  package var skip: Expression?
  package var limit: Expression?
  package var range: SourceRange

  package init(
    isDistinct: Bool, takesAll: Bool, columns: [Column], order: [SortItem], skip: Expression?,
    limit: Expression?, range: SourceRange
  ) {
    self.isDistinct = isDistinct
    self.takesAll = takesAll
    self.columns = columns
    self.order = order
    self.skip = skip
    self.limit = limit
    self.range = range
  }

  /// One column of a projection.
  package struct Column: Hashable, Sendable {
    package var expression: Expression
    /// The name after `AS`.
    package var alias: Name?
    /// The name of the column: the alias, or the expression's text as it was written.
    package var name: String

    package init(expression: Expression, alias: Name?, name: String) {
      self.expression = expression
      self.alias = alias
      self.name = name
    }
  }

  /// One key of `ORDER BY`.
  package struct SortItem: Hashable, Sendable {
    package var expression: Expression
    package var isDescending: Bool

    package init(expression: Expression, isDescending: Bool) {
      self.expression = expression
      self.isDescending = isDescending
    }
  }
}
