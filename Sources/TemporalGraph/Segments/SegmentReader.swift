import Chronology

/// Answers a question from the few blocks that it touches, without unpacking a graph.
///
/// It knows nothing of the tail: whoever keeps one adds what it holds.
package struct SegmentReader {
  package let head: SegmentHead
  private let block: (SegmentKey) throws(SegmentError) -> [UInt8]

  /// Reads the head alone.
  package init(
    _ block: @escaping (SegmentKey) throws(SegmentError) -> [UInt8]
  ) throws(SegmentError) {
    self.block = block
    head = try SegmentHead(block(SegmentKey(.head)))
  }

  /// The neighbors of a node in both directions; a self-loop counts once.
  ///
  /// - Complexity: two blocks of offsets, and those in which the node's edges lie.
  package func neighborhood(
    of node: NodeRow, _ conditions: TimeConditions = TimeConditions()
  ) throws(SegmentError) -> GraphView.Neighborhood {
    var others: [UInt32] = []
    try scan(node, .outOffsets, .outEdges, conditions) { others.append($0) }
    try scan(node, .intoOffsets, .intoEdges, conditions) { other in
      if other != node.index { others.append(other) }
    }
    let nodes = Set(others).sorted().map { NodeRow($0) }
    return GraphView.Neighborhood(edgeCount: others.count, nodes: nodes)
  }

  private func scan(
    _ node: NodeRow, _ offsets: SegmentKey.Kind, _ edges: SegmentKey.Kind,
    _ conditions: TimeConditions, _ body: (UInt32) -> Void
  ) throws(SegmentError) {
    let range = try self.range(node, offsets)
    guard !range.isEmpty else { return }
    let size = SegmentLayout.rows
    for number in range.lowerBound / size...(range.upperBound - 1) / size {
      let first = number * size
      let rows = max(range.lowerBound, first)..<min(range.upperBound, first + size)
      try scan(
        edges, number, rows.lowerBound - first..<rows.upperBound - first, conditions, body)
    }
  }

  private func scan(
    _ kind: SegmentKey.Kind, _ number: Int, _ places: Range<Int>, _ conditions: TimeConditions,
    _ body: (UInt32) -> Void
  ) throws(SegmentError) {
    var cursor = try open(SegmentKey(kind, number))
    let others = try cursor.column(limit: SegmentLayout.rows)
    _ = try cursor.column(count: others.count)
    let times = try cursor.column(count: others.count)
    let bytes = cursor.bytes.span
    guard places.upperBound <= others.count else { throw .damaged(cursor.key) }
    var end = places.upperBound
    if let until = conditions.during?.upperBound.clamped {
      end = try partition(times, bytes, places, before: until, cursor.key)
    }
    for place in places.lowerBound..<end {
      if conditions.admits(try span(times.number(place, bytes), cursor.key)) {
        body(others.number(place, bytes))
      }
    }
  }

  /// The first place whose first possible day is not before a day.
  private func partition(
    _ times: PackedColumn, _ bytes: Span<UInt8>, _ places: Range<Int>, before day: Int32,
    _ key: SegmentKey
  ) throws(SegmentError) -> Int {
    var range = places
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let start = try span(times.number(middle, bytes), key).earliestStart
      range = start < day ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private func span(_ time: UInt32, _ key: SegmentKey) throws(SegmentError) -> TimeSpan {
    guard Int(time) < head.times.count else { throw .damaged(key) }
    return head.times.spans[Int(time)]
  }

  private func range(
    _ node: NodeRow, _ kind: SegmentKey.Kind
  ) throws(SegmentError) -> Range<Int> {
    guard node.place < head.nodeCount else { return 0..<0 }
    let place = node.place % SegmentLayout.nodes
    var cursor = try open(SegmentKey(kind, node.place / SegmentLayout.nodes))
    let column = try cursor.column(limit: SegmentLayout.nodes + 1)
    guard place + 1 < column.count else { throw .damaged(cursor.key) }
    let first = Int(column.number(place, cursor.bytes.span))
    let end = Int(column.number(place + 1, cursor.bytes.span))
    guard first <= end, end <= head.edgeCount else { throw .damaged(cursor.key) }
    return first..<end
  }

  private func open(_ key: SegmentKey) throws(SegmentError) -> PackedCursor {
    let bytes = try block(key)
    let generation = try SegmentEnvelope.check(bytes, key)
    guard generation == head.generation else {
      throw .stale(found: generation, expected: head.generation)
    }
    return PackedCursor(bytes, at: SegmentEnvelope.length, key)
  }
}
