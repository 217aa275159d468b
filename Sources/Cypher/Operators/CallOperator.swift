/// Each row with every row of a procedure; one without outputs lets rows pass.
final class CallOperator: Operator {
  private let call: CallStep
  private let arguments: [Evaluator]
  private let outlet: Outlet
  private let frame: Frame

  init(_ call: CallStep, _ outlet: Outlet) {
    self.call = call
    self.outlet = outlet
    arguments = TermCompiler(run: outlet.run).compile(call.arguments)
    frame = Frame(outlet.run)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    for row in 0..<batch.count {
      frame.row = row
      let rows = try rows()
      if call.procedure.outputs.isEmpty {
        if !(try outlet.push(batch.gathered([Int32(row)], outlet.live))) { return false }
      } else if !(try push(rows, batch, row)) {
        return false
      }
    }
    return true
  }

  func finish() throws(CypherError) { try outlet.finish() }

  private func rows() throws(CypherError) -> [[Value]] {
    var values: [Value] = []
    for (index, evaluate) in arguments.enumerated() {
      let value = try evaluate(frame)
      let input = call.procedure.inputs[index]
      guard value.kind.mayFit(input.kinds) || input.kinds == .float && value.kind == .integer
      else {
        throw CypherError(
          .typeError, .runtime, "InvalidArgumentType",
          "'\(input.name)' of \(call.procedure.usage) is \(input.kinds.names), not "
            + value.kind.names, at: call.arguments[index].range)
      }
      values.append(value)
    }
    for input in call.procedure.inputs.dropFirst(values.count) {
      values.append(input.fallback?.value ?? .null)
    }
    let run = outlet.run
    return try located(call.range) { () throws(CypherError) in
      let context = ProcedureContext(graph: run.graph, time: run.time, meter: run.meter)
      let rows = try call.procedure.body(values, context)
      try run.meter.step(rows.count)
      return rows
    }
  }

  private func push(
    _ rows: [[Value]], _ batch: Batch, _ row: Int
  ) throws(CypherError) -> Bool {
    var start = 0
    while start < rows.count {
      let end = min(start + Batch.size, rows.count)
      let origins = Array(repeating: Int32(row), count: end - start)
      var result = batch.gathered(origins, outlet.live)
      for (output, slot) in call.outputs where outlet.live.contains(slot) {
        result.columns[slot] = .values(rows[start..<end].map { $0[output] })
      }
      if !(try outlet.push(result)) { return false }
      start = end
    }
    return true
  }
}
