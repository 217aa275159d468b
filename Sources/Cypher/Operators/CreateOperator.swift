import TemporalGraph

/// Adds nodes and edges for each row.
final class CreateOperator: Operator {
  private let outlet: Outlet
  private let creator: Creator
  private var barrier: WriteBarrier

  init(_ creation: Creation, _ outlet: Outlet) {
    self.outlet = outlet
    creator = Creator(creation, outlet.run)
    barrier = WriteBarrier(outlet, reads: creation.reads)
  }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    try barrier.hold(batch)
    return true
  }

  func finish() throws(CypherError) {
    let (creator, run) = (creator, outlet.run)
    try barrier.finish { rows throws(CypherError) in
      let frame = Frame(run, batch: rows)
      creator.prepare(frame)
      for row in 0..<rows.count {
        frame.row = row
        try creator.create(frame)
      }
      return frame.batch
    }
  }
}

/// Adds the nodes, edges and paths of a pattern.
final class Creator {
  private let creation: Creation
  private let run: Run
  private let nodeProperties: [Evaluator?]
  private let edgeProperties: [Evaluator?]

  init(_ creation: Creation, _ run: Run) {
    self.creation = creation
    self.run = run
    let compiler = TermCompiler(run: run)
    nodeProperties = creation.nodes.map { compiler.compile($0.properties) }
    edgeProperties = creation.edges.map { compiler.compile($0.properties) }
  }

  /// Makes room for what is added.
  func prepare(_ frame: Frame) {
    let count = frame.batch.count
    for slot in creation.slots { frame.batch.columns[slot] = .nulls(count) }
  }

  /// Adds the pattern for the row of a frame, and fills its columns.
  func create(_ frame: Frame) throws(CypherError) {
    try run.meter.step(creation.nodes.count + creation.edges.count)
    for (index, node) in creation.nodes.enumerated() {
      let properties = try properties(nodeProperties[index], node.properties, frame)
      let row = run.write { builder in builder.addNode(labels: node.labels) }
      try set(properties, of: .node(row))
      frame.batch.columns[node.slot].set(.node(row), frame.row, count: frame.batch.count)
    }
    for (index, edge) in creation.edges.enumerated() {
      try create(edge, edgeProperties[index], frame)
    }
    for path in creation.paths {
      let value = path.value(frame.batch, frame.row, run.graph)
      frame.batch.columns[path.slot].set(value, frame.row, count: frame.batch.count)
    }
  }

  private func create(
    _ edge: NewEdge, _ evaluate: Evaluator?, _ frame: Frame
  ) throws(CypherError) {
    let properties = try properties(evaluate, edge.properties, frame)
    let source = try end(edge.source, edge, frame)
    let target = try end(edge.target, edge, frame)
    let made = run.write { builder in try? builder.addEdge(source, edge.type, target) }
    guard let made else {
      throw CypherError(
        .entityNotFound, .runtime, "DeletedEntityAccess",
        "an end of the new relationship was deleted by this query", at: edge.range)
    }
    try set(properties, of: .relationship(made))
    frame.batch.columns[edge.slot].set(
      .relationship(made), frame.row, count: frame.batch.count)
  }

  private func end(_ slot: Int, _ edge: NewEdge, _ frame: Frame) throws(CypherError) -> NodeRow {
    let node = frame.batch.node(slot, frame.row)
    guard node != Column.none else {
      throw CypherError(
        .semanticError, .runtime, "NullNode",
        "an end of the new relationship is null; filter such rows out before", at: edge.range)
    }
    return NodeRow(node)
  }

  private func properties(
    _ evaluate: Evaluator?, _ term: Term?, _ frame: Frame
  ) throws(CypherError) -> MapValue {
    guard let evaluate, let term else { return MapValue() }
    switch try evaluate(frame) {
    case .map(let map): return map
    case .null: return MapValue()
    case let value:
      throw CypherError(
        .typeError, .runtime, "InvalidArgumentType",
        "properties are a map, not \(value.kind.names)", at: term.range)
    }
  }

  private func set(_ properties: MapValue, of entity: Value) throws(CypherError) {
    for (key, value) in properties.entries where !value.isNull {
      try PropertyWriter(run: run).set(key, value, of: entity)
    }
  }
}
