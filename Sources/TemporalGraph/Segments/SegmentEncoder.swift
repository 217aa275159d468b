/// Packs a sealed graph into blocks.
///
/// The same graph gives the same bytes. Sources of edges and the order of days are not kept: they
/// follow from the rest in one pass.
package struct SegmentEncoder {
  private let graph: GraphSnapshot
  private let generation: UInt64
  private let mark: UInt64

  /// Takes a graph without a tail and without deleted edges.
  ///
  /// - Parameters:
  ///   - graph: What `sealing()` gives.
  ///   - generation: What the rows count that the graph was made of.
  ///   - mark: What is to be known again, such as the last row that the graph holds.
  package init(_ graph: GraphSnapshot, generation: UInt64, mark: UInt64) {
    precondition(
      graph.tail.count == 0 && graph.removedEdges.isEmpty,
      "a graph with a tail of \(graph.tail.count) edges is not sealed")
    self.graph = graph
    self.generation = generation
    self.mark = mark
  }

  /// Gives every block, in the order of its key.
  package func encode(_ write: (SegmentKey, [UInt8]) throws -> Void) rethrows {
    func put(_ kind: SegmentKey.Kind, _ number: Int, _ payload: [UInt8]) throws {
      let key = SegmentKey(kind, number)
      try write(key, SegmentEnvelope.wrap(payload, key, generation: generation))
    }
    try put(.head, 0, head.payload())
    try blocks(of: graph.vocabulary.texts.count, SegmentLayout.texts) {
      try put(.texts, $0, texts($1))
    }
    try blocks(of: graph.nodeRowCount, SegmentLayout.rows) { try put(.nodes, $0, nodes($1)) }
    let sealed = graph.sealed
    try blocks(of: sealed.nodeCount, SegmentLayout.nodes) {
      try put(.outOffsets, $0, Self.offsets(sealed.out, $1))
    }
    try blocks(of: sealed.count, SegmentLayout.rows) { try put(.outEdges, $0, outEdges($1)) }
    try blocks(of: sealed.nodeCount, SegmentLayout.nodes) {
      try put(.intoOffsets, $0, Self.offsets(sealed.incoming.adjacency, $1))
    }
    try blocks(of: sealed.count, SegmentLayout.rows) { try put(.intoEdges, $0, intoEdges($1)) }
    try columns(graph.nodeProperties, rows: graph.nodeRowCount) { try put(.nodeColumn, $0, $1) }
    try columns(graph.edgeProperties, rows: sealed.count) { try put(.edgeColumn, $0, $1) }
  }

  private var head: SegmentHead {
    let words = graph.vocabulary
    func keys(_ table: PropertyTable) -> [UInt32] {
      table.columns.indices.filter { table.columns[$0] != nil }.map { UInt32($0) }
    }
    return SegmentHead(
      generation: generation, mark: mark, nodeCount: graph.nodeRowCount,
      edgeCount: graph.sealed.count, textCount: words.texts.count,
      hasKnown: !graph.sealed.known.isEmpty, labels: words.labels.texts, types: words.types.texts,
      keys: words.keys.texts, labelSets: words.labelSets.map { $0.map(\.index) },
      times: graph.times, nodeKeys: keys(graph.nodeProperties),
      edgeKeys: keys(graph.edgeProperties))
  }

  private func blocks(
    of count: Int, _ size: Int, _ body: (Int, Range<Int>) throws -> Void
  ) rethrows {
    for (number, start) in stride(from: 0, to: count, by: size).enumerated() {
      try body(number, start..<min(start + size, count))
    }
  }

  private func texts(_ rows: Range<Int>) -> [UInt8] {
    let table = graph.vocabulary.texts
    var writer = PackedWriter()
    writer.append(packed: rows.map { UInt32(table.range(UInt32($0)).count) })
    for row in rows { writer.append(bytes: table.bytes[table.range(UInt32(row))]) }
    return writer.bytes
  }

  /// Label sets, counted from 1; 0 is a deleted node.
  private func nodes(_ rows: Range<Int>) -> [UInt8] {
    var writer = PackedWriter()
    writer.append(
      packed: rows.map { graph.removedNodes[$0] ? 0 : graph.nodeLabels[$0] + 1 })
    return writer.bytes
  }

  /// Where each node's edges begin, and where the last node's end.
  private static func offsets(_ side: Incidence, _ nodes: Range<Int>) -> [UInt8] {
    var writer = PackedWriter()
    writer.append(packed: side.offsets[nodes.lowerBound...nodes.upperBound])
    return writer.bytes
  }

  private func outEdges(_ rows: Range<Int>) -> [UInt8] {
    let sealed = graph.sealed
    var writer = PackedWriter()
    writer.append(packed: sealed.targets[rows])
    writer.append(packed: sealed.types[rows])
    writer.append(packed: sealed.times[rows])
    if !sealed.known.isEmpty { writer.append(packed: sealed.known[rows]) }
    return writer.bytes
  }

  private func intoEdges(_ places: Range<Int>) -> [UInt8] {
    let sealed = graph.sealed
    var writer = PackedWriter()
    let side = sealed.incoming
    writer.append(packed: side.adjacency.others[places])
    writer.append(packed: side.edges[places])
    writer.append(packed: side.edges[places].map { sealed.times[Int($0)] })
    return writer.bytes
  }

  private func columns(
    _ table: PropertyTable, rows: Int, _ write: (Int, [UInt8]) throws -> Void
  ) rethrows {
    for (key, column) in table.columns.enumerated() {
      guard let column else { continue }
      try blocks(of: rows, SegmentLayout.rows) { number, rows in
        var writer = PackedWriter()
        writer.append(column, rows: rows)
        try write(key * SegmentLayout.blocksPerKey + number, writer.bytes)
      }
    }
  }
}
