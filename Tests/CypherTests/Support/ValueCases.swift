import Cypher
import Testing

/// An expression, and what it comes to as a literal.
typealias ValueCase = (expression: String, literal: String)

/// An expression, and the fault that it ends with.
typealias FaultCase = (expression: String, kind: CypherError.Kind, detail: String)

/// Expects an expression to come to a literal.
func expect(
  _ expression: String, is literal: String, _ context: EvaluationContext = .plain,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let value = try ValueReader.value(expression, context)
  #expect(
    value.literal(in: context.graph) == literal, "\(expression)", sourceLocation: sourceLocation)
}

/// Expects an expression to fail.
func expect(
  _ expression: String, failsWith kind: CypherError.Kind, _ detail: String,
  _ context: EvaluationContext = .plain, sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: CypherError.self, "\(expression)", sourceLocation: sourceLocation) {
    try ValueReader.value(expression, context)
  }
  #expect(error?.kind == kind, "\(expression)", sourceLocation: sourceLocation)
  #expect(error?.detail == detail, "\(expression)", sourceLocation: sourceLocation)
}
