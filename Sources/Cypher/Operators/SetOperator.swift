import TemporalGraph

/// Changes properties and labels for each row.
final class SetOperator: Operator {
  private let outlet: Outlet
  private let changer: Changer
  private var barrier: WriteBarrier

  init(_ changes: [Change], _ outlet: Outlet) {
    self.outlet = outlet
    changer = Changer(changes, outlet.run)
    barrier = WriteBarrier(outlet, reads: Set(changes.flatMap(\.terms).flatMap(\.reads)))
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try barrier.hold(batch)
    return true
  }

  func finish() throws(CypherError) {
    let (changer, run) = (changer, outlet.run)
    try barrier.finish { rows throws(CypherError) in
      let frame = Frame(run, batch: rows)
      for row in 0..<rows.count {
        frame.row = row
        try changer.change(frame)
      }
      return rows
    }
  }
}

/// Makes the changes of a `SET` or `REMOVE` for one row after the other.
final class Changer {
  private let changes: [(change: Change, subject: Evaluator, value: Evaluator?)]
  private let writer: PropertyWriter

  init(_ changes: [Change], _ run: Run) {
    writer = PropertyWriter(run: run)
    let compiler = TermCompiler(run: run)
    self.changes = changes.map { change in
      switch change {
      case .property(let subject, _, let value, _):
        (change, compiler.compile(subject), compiler.compile(value))
      case .properties(let subject, let map, _):
        (change, compiler.compile(subject), compiler.compile(map))
      case .addLabels(let subject, _), .removeLabels(let subject, _):
        (change, compiler.compile(subject), nil)
      }
    }
  }

  /// Makes the changes for the row of a frame.
  func change(_ frame: Frame) throws(CypherError) {
    try frame.run.meter.step(changes.count)
    for (change, subject, value) in changes {
      let entity = try subject(frame)
      if entity.isNull { continue }
      let new = try value?(frame) ?? .null
      try apply(change, entity, new, frame.run)
    }
  }

  private func apply(
    _ change: Change, _ entity: Value, _ new: Value, _ run: Run
  ) throws(CypherError) {
    switch change {
    case .property(let subject, let key, _, let range):
      try run.checkIsThere(entity, subject.range)
      try expectEntity(entity, subject.range)
      try located(range) { () throws(CypherError) in try writer.set(key, new, of: entity) }
    case .properties(let subject, let map, let replaces):
      try run.checkIsThere(entity, subject.range)
      try expectEntity(entity, subject.range)
      switch new {
      case .map, .node, .relationship:
        try located(map.range) { () throws(CypherError) in
          try writer.set(writer.properties(of: new), of: entity, replaces: replaces)
        }
      case .null where !replaces: return
      default:
        throw CypherError(
          .typeError, .runtime, "InvalidArgumentType",
          "a map, node or relationship is needed here, not \(new.kind.names)", at: map.range)
      }
    case .addLabels(let subject, let labels):
      writer.add(labels, to: try node(entity, subject.range, run))
    case .removeLabels(let subject, let labels):
      writer.remove(labels, from: try node(entity, subject.range, run))
    }
  }

  private func node(
    _ value: Value, _ range: SourceRange, _ run: Run
  ) throws(CypherError) -> NodeRow {
    guard case .node(let node) = value else {
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "only a node has labels, not \(value.kind.names)", at: range)
    }
    try run.checkIsThere(node: node.index, range)
    return node
  }

  private func expectEntity(_ value: Value, _ range: SourceRange) throws(CypherError) {
    switch value {
    case .node, .relationship: return
    default:
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "only nodes and relationships have properties that can be set, not \(value.kind.names)",
        at: range)
    }
  }
}
