extension Checker {
  /// Checks a `CALL` and returns its columns where it is the whole query.
  mutating func check(_ call: ProcedureCall) throws(CypherError) -> [String] {
    guard let procedure = procedures[call.name.text] else {
      let near =
        NearMiss.best(for: call.name.text, among: procedures.all.map(\.name))
        .map { "; did you mean \($0)?" } ?? ""
      throw CypherError(
        .procedureError, .compileTime, "ProcedureNotFound",
        "no procedure is named \(call.name.text)\(near)", at: call.name.range)
    }
    try checkArguments(of: call, procedure)
    return try checkYield(of: call, procedure)
  }

  private mutating func checkArguments(
    of call: ProcedureCall, _ procedure: Procedure
  ) throws(CypherError) {
    guard let arguments = call.arguments else {
      guard call.standsAlone else {
        throw fault(
          "InvalidArgumentPassingMode",
          "only a CALL that stands alone takes its arguments from the parameters; write "
            + procedure.usage, at: call.name.range)
      }
      for input in procedure.inputs where input.fallback == nil {
        parameters[input.name] = parameters[input.name] ?? call.name.range
      }
      return
    }
    guard arguments.count >= procedure.required, arguments.count <= procedure.inputs.count else {
      throw fault(
        "InvalidNumberOfArguments",
        "\(procedure.usage) is called with \(Self.count(arguments.count, "argument"))",
        at: call.name.range)
    }
    for (argument, input) in zip(arguments, procedure.inputs) {
      let type = try check(argument)
      let asked = input.kinds.contains(.float) ? input.kinds.union(.integer) : input.kinds
      try require(
        type, asked, "the argument '\(input.name)' of \(procedure.name)", at: argument.range)
    }
  }

  private mutating func checkYield(
    of call: ProcedureCall, _ procedure: Procedure
  ) throws(CypherError) -> [String] {
    switch call.yield {
    case nil:
      return call.standsAlone ? procedure.outputs.map(\.name) : []
    case .all:
      guard call.standsAlone else {
        throw fault(
          "UnexpectedSyntax",
          "YIELD * is only for a CALL that stands alone; name the fields that are wanted",
          at: call.name.range)
      }
      return procedure.outputs.map(\.name)
    case .fields(let fields, let condition):
      for field in fields {
        guard let output = procedure.outputs.first(where: { $0.name == field.field.text }) else {
          let near =
            NearMiss.best(for: field.field.text, among: procedure.outputs.map(\.name))
            .map { "; did you mean '\($0)'?" } ?? ""
          throw fault(
            "UndefinedVariable",
            "\(procedure.name) has no field '\(field.field.text)'\(near)", at: field.field.range)
        }
        try bind(field.variable, StaticType(output.kinds))
      }
      if let condition { try checkCondition(condition) }
      return call.standsAlone ? fields.map(\.variable.text) : []
    }
  }

  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
