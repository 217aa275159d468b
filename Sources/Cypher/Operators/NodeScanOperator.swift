import TemporalGraph

/// Each row with every node that has some labels, and one property or id where that is asked for.
final class NodeScanOperator: Operator {
  private let scan: NodeScan
  private let outlet: Outlet
  private let value: Evaluator?
  private let isConstant: Bool
  private let frame: Frame
  /// Nodes by value, for where many rows look for one property.
  private var index: (keys: [Value: [UInt32]], stamp: Int)?

  init(_ scan: NodeScan, _ outlet: Outlet) {
    self.scan = scan
    self.outlet = outlet
    frame = Frame(outlet.run)
    let term = scan.seek.terms.first
    value = TermCompiler(run: outlet.run).compile(term)
    isConstant = term?.isConstant ?? true
  }

  func finish() throws(CypherError) { try outlet.finish() }

  func consume(_ batch: Batch) throws(CypherError) -> Bool {
    let graph = outlet.run.graph
    let filter = LabelFilter(scan.labels, graph)
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    var rows = RowCollector(outlet, edges: nil, nodes: scan.slot)
    var candidates: [UInt32]?
    for row in 0..<batch.count {
      frame.row = row
      if candidates == nil || !isConstant {
        candidates = try self.candidates(graph, filter, rows: batch.count)
      }
      for node in candidates ?? [] {
        if !(try rows.add(row, edge: 0, node: node, of: batch)) { return false }
      }
    }
    return try rows.flush(batch)
  }

  /// The nodes for the frame's row.
  private func candidates(
    _ graph: GraphSnapshot, _ filter: LabelFilter, rows: Int
  ) throws(CypherError) -> [UInt32] {
    guard let value else { return try all(graph, filter) }
    let asked = try value(frame)
    switch scan.seek {
    case .all: return try all(graph, filter)
    case .id:
      guard case .integer(let id) = asked, id >= 0, id < Int64(graph.nodeRowCount) else {
        return []
      }
      let node = UInt32(id)
      return graph.removedNodes[Int(node)] || !filter.admits(node, graph) ? [] : [node]
    case .property(let key, _): return try nodes(graph, key, asked, filter, rows: rows)
    }
  }

  private func all(
    _ graph: GraphSnapshot, _ filter: LabelFilter
  ) throws(CypherError) -> [UInt32] {
    try outlet.run.meter.step(graph.nodeRowCount)
    let hasRemoved = !graph.removedNodes.isEmpty
    var nodes: [UInt32] = []
    if filter.isImpossible { return [] }
    nodes.reserveCapacity(filter.isOpen ? graph.nodeRowCount : 0)
    for node in 0..<UInt32(graph.nodeRowCount) {
      if hasRemoved, graph.removedNodes[Int(node)] { continue }
      if filter.admits(node, graph) { nodes.append(node) }
    }
    return nodes
  }

  private func nodes(
    _ graph: GraphSnapshot, _ key: String, _ asked: Value, _ filter: LabelFilter, rows: Int
  ) throws(CypherError) -> [UInt32] {
    if asked.isNull || filter.isImpossible { return [] }
    guard let row = graph.vocabulary.key(key), let column = graph.nodeProperties.column(row) else {
      return []
    }
    // An index of texts is made anew after every change, so that writers look through the column.
    if case .texts(let texts) = column.storage {
      guard case .string(let text) = asked else { return [] }
      if !outlet.run.hasWritten {
        return graph.nodes(where: key, is: text).map(\.index).filter { filter.admits($0, graph) }
      }
      guard let text = graph.vocabulary.texts.row(of: text) else { return [] }
      try outlet.run.meter.step(texts.count / 16)
      return texts.indices.filter { texts[$0] == text && column.present[$0] }.map { UInt32($0) }
        .filter { !graph.removedNodes[Int($0)] && filter.admits($0, graph) }
    }
    if case .integers(let numbers) = column.storage, case .integer(let number) = asked,
      isConstant || rows < 8
    {
      try outlet.run.meter.step(numbers.count / 16)
      return numbers.indices.filter { numbers[$0] == number && column.present[$0] }
        .map { UInt32($0) }
        .filter { !graph.removedNodes[Int($0)] && filter.admits($0, graph) }
    }
    return try hashed(graph, row, asked, filter)
  }

  /// Looks a value up among those of all nodes; values are hashed once for as long as nothing
  /// changes.
  private func hashed(
    _ graph: GraphSnapshot, _ key: KeyRow, _ asked: Value, _ filter: LabelFilter
  ) throws(CypherError) -> [UInt32] {
    if index?.stamp != outlet.run.changeCount {
      var keys: [Value: [UInt32]] = [:]
      try outlet.run.meter.step(graph.nodeRowCount)
      for node in try all(graph, filter) {
        guard let value = graph.property(NodeRow(node), key) else { continue }
        keys[Value(value), default: []].append(node)
      }
      index = (keys, outlet.run.changeCount)
    }
    let found = index?.keys[asked] ?? []
    return found.filter { node in
      guard let value = graph.property(NodeRow(node), key) else { return false }
      return Value(value).equals(asked) == true
    }
  }
}

/// Whether nodes have some labels, decided once for each set of labels.
struct LabelFilter {
  private let admitted: [Bool]
  /// Whether every node has them.
  let isOpen: Bool
  /// Whether no node has them.
  let isImpossible: Bool

  init(_ labels: [String], _ graph: GraphSnapshot) {
    isOpen = labels.isEmpty
    var admitted: [Bool] = []
    if !labels.isEmpty {
      let rows = labels.map { graph.vocabulary.label($0) }
      admitted = graph.vocabulary.labelSets.map { set in
        rows.allSatisfy { row in row.map { set.contains($0) } ?? false }
      }
    }
    self.admitted = admitted
    isImpossible = !labels.isEmpty && !admitted.contains(true)
  }

  /// Whether a node has them.
  @inline(__always)
  func admits(_ node: UInt32, _ graph: GraphSnapshot) -> Bool {
    isOpen || admitted[Int(graph.nodeLabels[Int(node)])]
  }
}
