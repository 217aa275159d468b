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
  /// How many bytes the values take.
  private var held = 0
  /// Whether no edge hides its own dates, and after how many changes of the graph that was so.
  private var ownDates: (isSo: Bool, stamp: Int)?

  init(_ term: Term, _ run: Run) {
    evaluate = TermCompiler(run: run).compile(term)
    source = Self.source(of: term)
    frame = Frame(run)
  }

  /// The numbers for the rows of a batch.
  func codes(_ batch: Batch) throws(CypherError) -> [Int32] {
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    let held = frame.run.held
    switch source {
    case .row: break
    case .node(let slot):
      if case .nodes(let nodes) = batch.columns[slot] {
        return try codes(nodes, rows: held.context.graph.nodeRowCount)
      }
    case .type(let slot):
      if case .edges(let edges) = batch.columns[slot] {
        return try codes(
          edges, held.context.graph.sealed.types, held.context.graph.tail.batch.types,
          rows: held.context.graph.vocabulary.types.count)
      }
    case .time(let slot):
      if case .edges(let edges) = batch.columns[slot], hasOnlyOwnDates() {
        return try codes(
          edges, held.context.graph.sealed.times, held.context.graph.tail.batch.times,
          rows: held.context.graph.times.count)
      }
    }
    var result: [Int32] = []
    result.reserveCapacity(batch.count)
    for row in 0..<batch.count { result.append(try code(row)) }
    return result
  }

  /// The columns by which the numbers of a batch's edges are looked up, where the key depends on
  /// nothing else of them.
  func lookup(_ batch: Batch) -> EdgeLookup? {
    let held = frame.run.held
    switch source {
    case .row, .node: return nil
    case .type(let slot):
      guard case .edges(let edges) = batch.columns[slot] else { return nil }
      makeRoom(held.context.graph.vocabulary.types.count)
      return EdgeLookup(edges: edges, column: held.context.graph.sealed.types, codes: memo)
    case .time(let slot):
      guard case .edges(let edges) = batch.columns[slot], hasOnlyOwnDates() else { return nil }
      makeRoom(held.context.graph.times.count)
      return EdgeLookup(edges: edges, column: held.context.graph.sealed.times, codes: memo)
    }
  }

  /// The number for one row of a batch, which is kept for what the key depends on.
  func code(_ batch: Batch, _ row: Int, _ lookup: EdgeLookup) throws(CypherError) -> Int32 {
    let edge = Int(lookup.edges[row])
    let place = edge < lookup.column.count ? lookup.column[edge] : Column.none
    if place != Column.none, memo[Int(place)] >= 0 { return memo[Int(place)] }
    frame.batch = batch
    defer { frame.batch = Batch(count: 0, slots: 0) }
    return try newCode(row, place)
  }

  /// The slot of the edges that the key depends on alone.
  var edgeSlot: Int? {
    switch source {
    case .type(let slot), .time(let slot): slot
    case .row, .node: nil
    }
  }

  /// Forgets all values.
  func reset() {
    values = []
    codes = [:]
    memo = []
    frame.run.meter.release(held)
    held = 0
  }

  /// The number of a row's value.
  private func code(_ row: Int) throws(CypherError) -> Int32 {
    frame.row = row
    let value = try evaluate(frame)
    if let code = codes[value] { return code }
    let code = Int32(values.count)
    let weight = value.weight + 48
    try frame.run.meter.hold(weight)
    held += weight
    values.append(value)
    codes[value] = code
    return code
  }

  /// The numbers for places that the key depends on.
  private func codes(_ places: [UInt32], rows: Int) throws(CypherError) -> [Int32] {
    makeRoom(rows)
    var result = [Int32](repeating: -1, count: places.count)
    let isComplete = Self.look(up: places.span, in: memo.span, into: result.mutableSpan)
    return isComplete ? result : try completed(result) { places[$0] }
  }

  /// The numbers for edges of which a column has the place that the key depends on.
  private func codes(
    _ edges: [UInt32], _ sealed: [UInt32], _ tail: [UInt32], rows: Int
  ) throws(CypherError) -> [Int32] {
    makeRoom(rows)
    var result = [Int32](repeating: -1, count: edges.count)
    let isComplete = Self.look(
      up: edges.span, by: sealed.span, in: memo.span, into: result.mutableSpan)
    if isComplete { return result }
    let count = UInt32(sealed.count)
    return try completed(result) { row in
      let edge = edges[row]
      if edge < count { return sealed[Int(edge)] }
      return edge == Column.none ? edge : tail[Int(edge - count)]
    }
  }

  /// Works out what was not known yet.
  private func completed(
    _ codes: consuming [Int32], _ place: (Int) -> UInt32
  ) throws(CypherError) -> [Int32] {
    var result = codes
    for row in result.indices where result[row] < 0 {
      let place = place(row)
      let known = place == Column.none ? -1 : memo[Int(place)]
      result[row] = known >= 0 ? known : try newCode(row, place)
    }
    return result
  }

  /// Looks numbers up; says whether all were known.
  private static func look(
    up places: Span<UInt32>, in memo: Span<Int32>, into codes: consuming MutableSpan<Int32>
  ) -> Bool {
    var least: Int32 = 0
    for row in places.indices {
      let place = places[row]
      let code = place == Column.none ? -1 : memo[Int(place)]
      codes[row] = code
      least = min(least, code)
    }
    return least >= 0
  }

  /// Looks numbers up by a column of sealed edges; says whether all were known.
  private static func look(
    up edges: Span<UInt32>, by column: Span<UInt32>, in memo: Span<Int32>,
    into codes: consuming MutableSpan<Int32>
  ) -> Bool {
    var least: Int32 = 0
    let count = column.count
    for row in edges.indices {
      let edge = Int(edges[row])
      let code = edge < count ? memo[Int(column[edge])] : -1
      codes[row] = code
      least = min(least, code)
    }
    return least >= 0
  }

  private func makeRoom(_ rows: Int) {
    if memo.count < rows { memo += Array(repeating: -1, count: rows - memo.count) }
  }

  /// Works a row's value out, and keeps its number for the place that it depends on.
  private func newCode(_ row: Int, _ place: UInt32) throws(CypherError) -> Int32 {
    let code = try self.code(row)
    if place != Column.none { memo[Int(place)] = code }
    return code
  }

  /// Whether no edge has a property that hides its own dates.
  private func hasOnlyOwnDates() -> Bool {
    if let known = ownDates, known.stamp == frame.run.changeCount { return known.isSo }
    let graph = frame.run.graph
    let isSo = EdgeDate.allCases.allSatisfy { date in
      graph.vocabulary.key(date.rawValue)
        .flatMap { graph.edgeProperties.column($0)?.present.isEmpty } ?? true
    }
    ownDates = (isSo, frame.run.changeCount)
    return isSo
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

/// Numbers of edges by a column of the sealed ones.
struct EdgeLookup {
  let edges: [UInt32]
  let column: [UInt32]
  /// By what the column holds; -1 where it is not known.
  let codes: [Int32]
}
