/// Unpacks the blocks of a whole graph.
///
/// No byte is trusted: what a block says must fit its checksum, its length and the head, and rows
/// must lie within the graph. The blocks of incoming edges serve `SegmentReader`; here they would only
/// say again what follows from the outgoing ones.
package struct SegmentDecoder {
  package let head: SegmentHead
  private let block: (SegmentKey) throws(SegmentError) -> [UInt8]

  /// Reads the head.
  ///
  /// - Parameter block: The bytes of a block; throws where there is none.
  /// - Throws: `SegmentError` where the head is missing or damaged.
  package init(
    _ block: @escaping (SegmentKey) throws(SegmentError) -> [UInt8]
  ) throws(SegmentError) {
    self.block = block
    head = try SegmentHead(block(SegmentKey(.head)))
  }

  /// The graph.
  ///
  /// - Complexity: O(*nodes* + *edges*), a few nanoseconds for each number.
  package func graph() throws(SegmentError) -> GraphSnapshot {
    var graph = GraphSnapshot()
    graph.vocabulary = try vocabulary()
    graph.times = head.times
    (graph.nodeLabels, graph.removedNodes) = try nodes()
    graph.sealed = try edges()
    graph.nodeProperties = try columns(.nodeColumn, head.nodeKeys, rows: head.nodeCount)
    graph.edgeProperties = try columns(.edgeColumn, head.edgeKeys, rows: head.edgeCount)
    return graph
  }

  /// Looks at the blocks that the graph does not need, and `SegmentReader` does.
  ///
  /// - Throws: `SegmentError` where one is missing or damaged.
  package func checkIncoming() throws(SegmentError) {
    for (kind, count, size) in [
      (SegmentKey.Kind.intoOffsets, head.nodeCount, SegmentLayout.nodes),
      (.intoEdges, head.edgeCount, SegmentLayout.rows),
    ] {
      for number in 0..<(count + size - 1) / size {
        let key = SegmentKey(kind, number)
        let generation = try SegmentEnvelope.check(block(key), key)
        guard generation == head.generation else {
          throw .stale(found: generation, expected: head.generation)
        }
      }
    }
  }

  private func vocabulary() throws(SegmentError) -> Vocabulary {
    var words = Vocabulary()
    for label in head.labels { _ = words.labels.intern(label) }
    for type in head.types { _ = words.types.intern(type) }
    for key in head.keys { _ = words.keys.intern(key) }
    words.labelSets = head.labelSets.map { $0.map { LabelRow($0) } }
    words.texts = try texts()
    return words
  }

  private func texts() throws(SegmentError) -> NameTable {
    var bytes: [UInt8] = []
    var offsets: [UInt32] = [0]
    var end: UInt32 = 0
    try blocks(.texts, of: head.textCount, SegmentLayout.texts) {
      cursor, rows throws(SegmentError) in
      let lengths = try cursor.column(count: rows.count)
      for place in 0..<lengths.count {
        let (sum, overflow) = end.addingReportingOverflow(
          lengths.number(place, cursor.bytes.span))
        guard !overflow else { throw .damaged(cursor.key) }
        end = sum
        offsets.append(end)
      }
      let range = try cursor.take(Int(end) - bytes.count)
      bytes += cursor.bytes[range]
    }
    guard let table = NameTable(bytes: bytes, offsets: offsets) else {
      throw .damaged(SegmentKey(.texts))
    }
    return table
  }

  private func nodes() throws(SegmentError) -> (labels: [UInt32], removed: Bitmap) {
    var labels: [UInt32] = []
    var removed = Bitmap()
    try blocks(.nodes, of: head.nodeCount, SegmentLayout.rows) {
      cursor, rows throws(SegmentError) in
      try cursor.column(count: rows.count).unpack(cursor.bytes.span, into: &labels)
      for row in rows {
        guard Int(labels[row]) <= head.labelSets.count else { throw .damaged(cursor.key) }
        if labels[row] == 0 { removed[row] = true } else { labels[row] -= 1 }
      }
    }
    return (labels, removed)
  }

  private func edges() throws(SegmentError) -> SealedEdges {
    let outOffsets = try offsets(.outOffsets)
    var (targets, types, times, known) = ([UInt32](), [UInt32](), [UInt32](), [UInt32]())
    targets.reserveCapacity(head.edgeCount)
    types.reserveCapacity(head.edgeCount)
    times.reserveCapacity(head.edgeCount)
    if head.hasKnown { known.reserveCapacity(head.edgeCount) }
    try blocks(.outEdges, of: head.edgeCount, SegmentLayout.rows) {
      cursor, rows throws(SegmentError) in
      try append(&cursor, rows, to: &targets, below: head.nodeCount)
      try append(&cursor, rows, to: &types, below: head.types.count)
      try append(&cursor, rows, to: &times, below: head.times.count)
      if head.hasKnown { try append(&cursor, rows, to: &known, below: head.times.count) }
    }
    let firsts = head.times.spans.map(\.earliestStart)
    let edges = SealedEdges(
      nodeCount: head.nodeCount, sources: Self.expanded(outOffsets), types: types, times: times,
      known: known,
      out: Incidence(
        offsets: outOffsets, starts: times.map { firsts[Int($0)] }, others: targets),
      table: head.times)
    guard edges.isSorted else { throw .damaged(SegmentKey(.outEdges)) }
    return edges
  }

  private func offsets(_ kind: SegmentKey.Kind) throws(SegmentError) -> [UInt32] {
    var offsets: [UInt32] = [0]
    try blocks(kind, of: head.nodeCount, SegmentLayout.nodes) { cursor, rows throws(SegmentError) in
      let column = try cursor.column(count: rows.count + 1)
      guard column.number(0, cursor.bytes.span) == offsets[offsets.count - 1] else {
        throw .damaged(cursor.key)
      }
      offsets.removeLast()
      column.unpack(cursor.bytes.span, into: &offsets)
    }
    let isAscending = zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
    guard isAscending, Int(offsets[offsets.count - 1]) == head.edgeCount else {
      throw .damaged(SegmentKey(kind))
    }
    return offsets
  }

  private func append(
    _ cursor: inout PackedCursor, _ rows: Range<Int>, to column: inout [UInt32], below limit: Int
  ) throws(SegmentError) {
    try cursor.column(count: rows.count).unpack(cursor.bytes.span, into: &column)
    for row in rows where Int(column[row]) >= limit { throw .damaged(cursor.key) }
  }

  /// The node of each place.
  private static func expanded(_ offsets: [UInt32]) -> [UInt32] {
    var nodes: [UInt32] = []
    nodes.reserveCapacity(Int(offsets[offsets.count - 1]))
    for node in 0..<offsets.count - 1 {
      for _ in offsets[node]..<offsets[node + 1] { nodes.append(UInt32(node)) }
    }
    return nodes
  }

  private func columns(
    _ kind: SegmentKey.Kind, _ keys: [UInt32], rows: Int
  ) throws(SegmentError) -> PropertyTable {
    var columns = [PropertyColumn?](repeating: nil, count: keys.max().map { Int($0) + 1 } ?? 0)
    for key in keys.map({ Int($0) }) {
      try blocks(kind, of: rows, SegmentLayout.rows, from: key * SegmentLayout.blocksPerKey) {
        cursor, rows throws(SegmentError) in
        try cursor.append(rows: rows, to: &columns[key], texts: head.textCount)
      }
    }
    return PropertyTable(columns: columns)
  }

  /// Reads the blocks of a kind, each to its end.
  private func blocks(
    _ kind: SegmentKey.Kind, of count: Int, _ size: Int, from first: Int = 0,
    _ read: (inout PackedCursor, Range<Int>) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    for (number, start) in stride(from: 0, to: count, by: size).enumerated() {
      let key = SegmentKey(kind, first + number)
      let bytes = try block(key)
      let generation = try SegmentEnvelope.check(bytes, key)
      guard generation == head.generation else {
        throw .stale(found: generation, expected: head.generation)
      }
      var cursor = PackedCursor(bytes, at: SegmentEnvelope.length, key)
      try read(&cursor, start..<min(start + size, count))
      guard cursor.isAtEnd else { throw .damaged(key) }
    }
  }
}
