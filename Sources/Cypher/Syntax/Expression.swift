/// An expression as it was written, with its place.
///
/// Parentheses leave no trace.
package struct Expression: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case float(Double)
    case string(String)
    case list([Expression])
    /// In the order of the text.
    case map([MapEntry])
    case variable(String)
    /// `$name`
    case parameter(String)
    /// `subject.key`
    case property(Expression, key: Name)
    /// `subject[index]`
    case element(Expression, Expression)
    /// `subject[from..to]`
    case slice(Expression, from: Expression?, to: Expression?)
    /// `subject:Label:Other`
    case hasLabels(Expression, [Name])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `a < b <= c`: true where each neighbouring pair is.
    case comparison(Expression, [Comparison])
    /// `subject IS NULL`, `subject IS NOT NULL`
    case isNull(Expression, isNegated: Bool)
    /// `name(DISTINCT arguments)`; the name with its namespaces, joined by dots.
    case function(Name, arguments: [Expression], isDistinct: Bool)
    /// `count(*)`
    case countRows
    case `case`(subject: Expression?, branches: [Branch], otherwise: Expression?)
    /// `[variable IN list WHERE condition | value]`
    case listComprehension(Name, in: Expression, where: Expression?, value: Expression?)
    /// `[path = pattern WHERE condition | value]`
    case patternComprehension(PatternPart, where: Expression?, value: Expression)
    /// `all(variable IN list WHERE condition)` and its like.
    case quantifier(Quantifier, Name, in: Expression, where: Expression?)
    /// `reduce(accumulator = initial, variable IN list | value)`
    case reduce(Name, initial: Expression, Name, in: Expression, value: Expression)
    /// A pattern as a condition: true where it is found.
    case pattern(PatternPart)
    /// `EXISTS { … }`
    case exists(Subquery)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// One entry of a map literal.
package struct MapEntry: Hashable, Sendable {
  package var key: Name
  package var value: Expression

  package init(key: Name, value: Expression) {
    self.key = key
    self.value = value
  }
}

/// `WHEN condition THEN value`.
package struct Branch: Hashable, Sendable {
  package var condition: Expression
  package var value: Expression

  package init(condition: Expression, value: Expression) {
    self.condition = condition
    self.value = value
  }
}

/// One step of a chain of comparisons.
package struct Comparison: Hashable, Sendable {
  package var comparator: Comparator
  package var right: Expression

  package init(_ comparator: Comparator, _ right: Expression) {
    self.comparator = comparator
    self.right = right
  }
}

/// How two values are compared.
package enum Comparator: String, CaseIterable, Hashable, Sendable {
  case equal = "="
  case notEqual = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// An operator with one side.
package enum UnaryOperator: String, CaseIterable, Hashable, Sendable {
  case not = "NOT"
  case plus = "+"
  case minus = "-"
}

/// An operator with two sides; logic, arithmetic, text and membership.
package enum BinaryOperator: String, CaseIterable, Hashable, Sendable {
  case or = "OR"
  case xor = "XOR"
  case and = "AND"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case modulo = "%"
  case power = "^"
  case startsWith = "STARTS WITH"
  case endsWith = "ENDS WITH"
  case contains = "CONTAINS"
  case `in` = "IN"
}

/// How many elements of a list must meet a condition.
package enum Quantifier: String, CaseIterable, Hashable, Sendable {
  case all, any, none, single
}

/// What stands between the braces of `EXISTS`.
package indirect enum Subquery: Hashable, Sendable {
  case pattern([PatternPart], where: Expression?)
  case query(Query)
}
