/// Stands where a function is not written yet.
let pending = Function.Body.variadic(give)

private func give(_ arguments: [Value], _ context: EvaluationContext) throws(CypherError) -> Value {
  .null
}
