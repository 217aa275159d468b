import TemporalGraph

/// Gives the values of one grouping key small numbers: equivalent values have one number.
///
/// A key that depends on nothing but a node, or an edge's type, or an edge's date, is worked out once
/// for each of those and not for each row.
final class KeyCoder {
  private enum Source {
    /// The value is worked out for each row.
    case row
    /// It depends on the node in a slot.
    case node(Int)
    /// It depends on the type of the edge in a slot.
    case type(Int)
    /// It depends on the time of the edge in a slot.
    case time(Int)
  }

  private let evaluate: Evaluator
  private let source: Source
  private let frame: Frame
  /// The value of each number.
  private(set) var values: [Value] = []
  private var codes: [Value: Int32] = [:]
  /// The number for each row of what the key depends on; -1 where it was not worked out.
  private var memo: [Int32] = []

  init(_ term: Term, _ run: Run) {
    evaluate = TermCompiler(run: run).compile(term)
    source = Self.source(of: term)
    frame = Frame(run)
  }

  /// The numbers for the rows of a batch.
  func codes(_ batch: Batch) throws(CypherError) -> [Int32] {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    let graph = frame.run.graph
    switch source {
    case .row: break
    case .node(let slot):
      if case .nodes(let nodes) = batch.columns[slot] {
        return try codes(nodes, rows: graph.nodeRowCount)
      }
    case .type(let slot):
      if case .edges(let edges) = batch.columns[slot] {
        return try codes(
          Self.places(edges, graph.sealed.types, graph.tail.batch.types),
          rows: graph.vocabulary.types.count)
      }
    case .time(let slot):
      if case .edges(let edges) = batch.columns[slot], Self.hasOnlyOwnDates(graph) {
        return try codes(
          Self.places(edges, graph.sealed.times, graph.tail.batch.times),
          rows: graph.times.count)
      }
    }
    var result: [Int32] = []
    result.reserveCapacity(batch.count)
    for row in 0..<batch.count { result.append(try code(row)) }
    return result
  }

  /// Forgets all values.
  func reset() {
    values = []
    codes = [:]
    memo = []
  }

  /// The number of a row's value.
  private func code(_ row: Int) throws(CypherError) -> Int32 {
    frame.row = row
    let value = try evaluate(frame)
    if let code = codes[value] { return code }
    let code = Int32(values.count)
    let weight = value.weight + 48
    try frame.run.meter.hold(weight)
    values.append(value)
    codes[value] = code
    return code
  }

  private func codes(_ places: [UInt32], rows: Int) throws(CypherError) -> [Int32] {
    if memo.count < rows { memo += Array(repeating: -1, count: rows - memo.count) }
    var result: [Int32] = []
    result.reserveCapacity(places.count)
    for (row, place) in places.enumerated() {
      if place == Column.none {
        result.append(try code(row))
        continue
      }
      var code = memo[Int(place)]
      if code < 0 {
        code = try self.code(row)
        memo[Int(place)] = code
      }
      result.append(code)
    }
    return result
  }

  private static func places(
    _ edges: [UInt32], _ sealed: [UInt32], _ tail: [UInt32]
  ) -> [UInt32] {
    let count = UInt32(sealed.count)
    return edges.map { edge in
      edge < count ? sealed[Int(edge)] : edge == Column.none ? edge : tail[Int(edge - count)]
    }
  }

  /// Whether no edge has a property that hides its own dates.
  private static func hasOnlyOwnDates(_ graph: GraphSnapshot) -> Bool {
    EdgeDate.allCases.allSatisfy { date in
      graph.vocabulary.key(date.rawValue)
        .flatMap { graph.edgeProperties.column($0)?.present.isEmpty } ?? true
    }
  }

  private static func source(of term: Term) -> Source {
    guard term.reads.count == 1, let slot = term.reads.first, term.isDeterministic,
      !term.hasSubquery
    else { return .row }
    if term.readsOnlyType(of: slot) { return .type(slot) }
    if term.readsOnlyDates(of: slot) { return .time(slot) }
    return .node(slot)
  }
}

extension Term {
  /// Whether it reads of an edge nothing but its type.
  fileprivate func readsOnlyType(of edge: Int) -> Bool {
    guard reads.contains(edge) else { return true }
    if case .call(let function, let arguments) = kind, function.name == "type",
      arguments[0].plainSlot == edge
    {
      return true
    }
    if case .slot = kind { return false }
    return Self.children(of: kind).allSatisfy { $0.readsOnlyType(of: edge) }
  }
}
