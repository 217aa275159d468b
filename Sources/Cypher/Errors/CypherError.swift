/// Why a query cannot be run, or stopped: what is wrong, where, and how to mend it.
///
/// Types, phases and details are those of the openCypher Technology Compatibility Kit.
package struct CypherError: Error, Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case syntaxError = "SyntaxError"
    case semanticError = "SemanticError"
    case parameterMissing = "ParameterMissing"
    case constraintVerificationFailed = "ConstraintVerificationFailed"
    case constraintValidationFailed = "ConstraintValidationFailed"
    case entityNotFound = "EntityNotFound"
    case propertyNotFound = "PropertyNotFound"
    case labelNotFound = "LabelNotFound"
    case typeError = "TypeError"
    case argumentError = "ArgumentError"
    case arithmeticError = "ArithmeticError"
    case procedureError = "ProcedureError"
    /// The query asked for more memory or time than it was given.
    case limitExceeded = "LimitExceeded"
  }

  package enum Phase: String, CaseIterable, Hashable, Sendable {
    case compileTime = "compile time"
    case runtime
  }

  package let kind: Kind
  package let phase: Phase
  /// The kit's name for the fault, such as `UndefinedVariable`.
  package let detail: String
  /// One line without a full stop.
  package let message: String
  /// Where in the query's text; `nil` where no place is to blame.
  package let range: SourceRange?

  package init(
    _ kind: Kind, _ phase: Phase, _ detail: String, _ message: String, at range: SourceRange? = nil
  ) {
    self.kind = kind
    self.phase = phase
    self.detail = detail
    self.message = message
    self.range = range
  }
}
