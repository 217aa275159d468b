extension ClausePlanner {
  /// Plans a `CALL`; one that is the whole query shows all that is yielded.
  mutating func plan(_ call: ProcedureCall) throws(CypherError) {
    guard let procedure = context.procedures[call.name.text] else {
      throw CypherError(
        .procedureError, .compileTime, "ProcedureNotFound",
        "there is no procedure '\(call.name.text)'", at: call.name.range)
    }
    var arguments: [Term] = []
    if let expressions = call.arguments {
      for expression in expressions { arguments.append(try term(expression)) }
    } else {
      arguments = procedure.inputs.map { Term(.parameter($0.name), call.name.range) }
    }
    var outputs: [(output: Int, slot: Int)] = []
    var yielded: [(name: String, slot: Int)] = []
    var condition: Expression?
    for field in try fields(of: call, procedure) {
      let slot = newSlot()
      outputs.append((field.output, slot))
      yielded.append((field.name, slot))
    }
    if case .fields(_, let where_?) = call.yield { condition = where_ }
    add(
      .call(
        CallStep(
          procedure: procedure, arguments: arguments, outputs: outputs, range: call.name.range)),
      times: procedure.outputs.isEmpty ? 1 : 10)
    for field in yielded { scope[field.name] = field.slot }
    if let condition {
      add(.filter(try Conjunction.terms(of: condition, TermBuilder(context, scope))), times: 0.5)
    }
    if call.standsAlone { show(yielded) }
  }

  private func fields(
    of call: ProcedureCall, _ procedure: Procedure
  ) throws(CypherError) -> [(output: Int, name: String)] {
    switch call.yield {
    case .all?: return procedure.outputs.enumerated().map { ($0, $1.name) }
    case nil:
      return call.standsAlone ? procedure.outputs.enumerated().map { ($0, $1.name) } : []
    case .fields(let fields, _)?:
      var found: [(output: Int, name: String)] = []
      for field in fields {
        guard let place = procedure.outputs.firstIndex(where: { $0.name == field.field.text })
        else {
          throw CypherError(
            .syntaxError, .compileTime, "UndefinedVariable",
            "\(procedure.name) does not yield '\(field.field.text)'", at: field.field.range)
        }
        found.append((place, field.variable.text))
      }
      return found
    }
  }
}
