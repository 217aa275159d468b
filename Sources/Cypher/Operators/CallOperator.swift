import TemporalGraph

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
      let columns = try columns()
      if call.procedure.outputs.isEmpty {
        if !(try outlet.push(batch.gathered([Int32(row)], outlet.live))) { return false }
      } else if !(try push(columns, batch, row)) {
        return false
      }
    }
    return true
  }

  func finish() throws(CypherError) { try outlet.finish() }

  /// The procedure's rows for the frame's row, by output.
  private func columns() throws(CypherError) -> [Column] {
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
      switch call.procedure.work {
      case .rows(let body):
        let rows = try body(values, context)
        try run.meter.step(rows.count)
        return call.procedure.outputs.indices.map { output in .values(rows.map { $0[output] }) }
      case .columns(let body):
        let columns = try body(values, context)
        try run.meter.step(columns.first?.count ?? 0)
        return columns.map { column in
          switch column {
          case .nodes(let nodes): .nodes(nodes.map(\.index))
          case .values(let values): .values(values)
          }
        }
      }
    }
  }

  private func push(
    _ columns: [Column], _ batch: Batch, _ row: Int
  ) throws(CypherError) -> Bool {
    let count = columns.first?.rowCount ?? 0
    var start = 0
    while start < count {
      let end = min(start + Batch.size, count)
      let places = (Int32(start)..<Int32(end)).map { $0 }
      var result = batch.gathered(
        Array(repeating: Int32(row), count: end - start), outlet.live)
      for (output, slot) in call.outputs where outlet.live.contains(slot) {
        result.columns[slot] = columns[output].gathered(places)
      }
      if !(try outlet.push(result)) { return false }
      start = end
    }
    return true
  }
}
