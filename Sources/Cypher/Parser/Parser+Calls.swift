extension Parser {
  /// Reads the production `InQueryCall`.
  ///
  /// `InQueryCall = 'CALL', ExplicitProcedureInvocation, ['YIELD', YieldItems]`
  ///
  /// `StandaloneCall = 'CALL', (ExplicitProcedureInvocation | ImplicitProcedureInvocation),
  /// ['YIELD', ('*' | YieldItems)]`
  mutating func call() throws(CypherError) -> ProcedureCall {
    try expect(.call)
    let name = try qualifiedName("the name of a procedure")
    var arguments: [Expression]?
    if isAt(.leftParenthesis) { arguments = try parenthesizedArguments() }
    return ProcedureCall(
      name: name, arguments: arguments, yield: try yield(), standsAlone: false)
  }

  /// Reads arguments in parentheses.
  ///
  /// `'(', [Expression, {',', Expression}], ')'`
  mutating func parenthesizedArguments() throws(CypherError) -> [Expression] {
    let opening = token
    try expect(.leftParenthesis)
    var arguments: [Expression] = []
    if !isAt(.rightParenthesis) {
      repeat { arguments.append(try expression()) } while take(.comma)
    }
    try close(opening)
    return arguments
  }

  /// Reads the production `YieldItems`.
  ///
  /// `YieldItems = YieldItem, {',', YieldItem}, [Where]`
  private mutating func yield() throws(CypherError) -> ProcedureCall.Yield? {
    guard take(.yield) else { return nil }
    if take(.asterisk) { return .all }
    if take(.minus) { return .fields([], where: nil) }
    var fields: [ProcedureCall.Field] = []
    repeat { fields.append(try yieldItem()) } while take(.comma)
    return .fields(fields, where: try condition())
  }

  /// Reads the production `YieldItem`.
  ///
  /// `YieldItem = [ProcedureResultField, 'AS'], Variable`
  private mutating func yieldItem() throws(CypherError) -> ProcedureCall.Field {
    let field = try symbolicName("a field of the procedure's result")
    guard take(.as) else { return ProcedureCall.Field(field: field, variable: field) }
    return ProcedureCall.Field(field: field, variable: try symbolicName("a variable"))
  }
}
