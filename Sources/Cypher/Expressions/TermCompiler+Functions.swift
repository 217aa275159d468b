import TemporalGraph

extension TermCompiler {
  /// A call; functions that only look at the graph's columns are worked out at once.
  func call(_ function: Function, _ arguments: [Term], _ range: SourceRange) -> Evaluator {
    // Compiling an argument twice would take twice the time for each level of nesting.
    if ["type", "labels", "keys", "properties"].contains(function.name), arguments.count == 1,
      let quick = quick(function.name, compile(arguments[0]), range)
    {
      return quick
    }
    switch function.body {
    case .nullary(let body):
      return { frame throws(CypherError) in
        try located(range) { () throws(CypherError) in try body(frame.run.held.context) }
      }
    case .unary(let body):
      let argument = compile(arguments[0])
      return { frame throws(CypherError) in
        let value = try argument(frame)
        return try located(range) { () throws(CypherError) in
          try body(value, frame.run.held.context)
        }
      }
    case .binary(let body):
      let (first, second) = (compile(arguments[0]), compile(arguments[1]))
      return { frame throws(CypherError) in
        let (left, right) = (try first(frame), try second(frame))
        return try located(range) { () throws(CypherError) in
          try body(left, right, frame.run.held.context)
        }
      }
    case .variadic(let body):
      let arguments = compile(arguments)
      return { frame throws(CypherError) in
        var values: [Value] = []
        values.reserveCapacity(arguments.count)
        for argument in arguments { values.append(try argument(frame)) }
        return try located(range) { () throws(CypherError) in
          try body(values, frame.run.held.context)
        }
      }
    case .aggregate: return { _ in .null }
    }
  }

  private func quick(
    _ name: String, _ argument: @escaping Evaluator, _ range: SourceRange
  ) -> Evaluator? {
    switch name {
    case "type":
      return { frame throws(CypherError) in
        let value = try argument(frame)
        guard case .relationship(let edge) = value else {
          return try Self.refused(value, "type", "a relationship", range)
        }
        return frame.run.typeName(edge)
      }
    case "labels":
      return { frame throws(CypherError) in
        let value = try argument(frame)
        guard case .node(let node) = value else {
          return try Self.refused(value, "labels", "a node", range)
        }
        try frame.run.checkIsThere(node: node.index, range)
        let graph = frame.run.held.context.graph
        return .list(graph.labels(node).map { .string(graph.vocabulary.name($0)) })
      }
    case "keys", "properties":
      guard let function = FunctionLibrary.function(named: name) else { return nil }
      return { frame throws(CypherError) in
        let value = try argument(frame)
        try frame.run.checkIsThere(value, range)
        return try located(range) { () throws(CypherError) in
          try function.call([value], frame.run.held.context)
        }
      }
    default: return nil
    }
  }

  private static func refused(
    _ value: Value, _ name: String, _ asked: String, _ range: SourceRange
  ) throws(CypherError) -> Value {
    if value.isNull { return .null }
    throw CypherError(
      .typeError, .runtime, "InvalidArgumentValue",
      "\(name)() takes \(asked), not \(value.kind.names)", at: range)
  }
}
