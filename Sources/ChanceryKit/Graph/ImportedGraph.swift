import Chronology
package import Dossier
package import TemporalGraph

/// The imported graph of a dossier, in memory.
package struct ImportedGraph: Sendable {
  /// What became of the segment beside the rows.
  package enum Source: Hashable, Sendable {
    /// It was read; later rows are the graph's tail.
    case segment
    /// There is none, or one that cannot be trusted; the graph is made of the rows.
    case rows
  }

  /// Node rows are the numbers of `graph_node`.
  package let graph: GraphSnapshot
  package let source: Source
  /// The number of the last edge.
  package let lastEdge: Int
  package let generation: UInt64

  /// Reads the graph, from the segment where that can be trusted.
  ///
  /// - Parameters:
  ///   - reader: Asks the rows and the segment.
  ///   - checksAll: Whether a segment of which a block is damaged that the graph does not need is none.
  /// - Throws: `DossierError` where rows contradict each other, or SQLite's.
  package init(_ reader: ImportedGraphReader, checksAll: Bool = false) throws {
    generation = try reader.generation()
    lastEdge = try reader.lastEdge()
    if let (head, graph) = try Self.segment(reader, generation, checksAll) {
      source = .segment
      self.graph = try Self.adding(
        to: graph, reader, nodes: head.nodeCount, after: Int(head.mark))
    } else {
      source = .rows
      graph = try Self.graph(ofRows: reader)
    }
  }

  /// The segment's graph; `nil` where there is none that fits the rows.
  private static func segment(
    _ reader: ImportedGraphReader, _ generation: UInt64, _ checksAll: Bool
  ) throws -> (SegmentHead, GraphSnapshot)? {
    let blocks = SegmentBlocks(reader)
    do throws(SegmentError) {
      let decoder = try SegmentDecoder(blocks.block)
      guard decoder.head.generation == generation else { return nil }
      if checksAll { try decoder.checkIncoming() }
      return (decoder.head, try decoder.graph())
    } catch {
      try blocks.rethrow()
      return nil
    }
  }

  /// Adds the rows that came after the segment.
  private static func adding(
    to graph: GraphSnapshot, _ reader: ImportedGraphReader, nodes: Int, after mark: Int
  ) throws -> GraphSnapshot {
    let edges = try reader.edges(after: mark)
    let names = try reader.names(from: nodes)
    guard edges.count > 0 || !names.isEmpty else { return graph }
    var builder = GraphBuilder(graph)
    for name in names { builder.addNode(labels: ["Entity"], ["name": .text(name)]) }
    let types = try reader.types()
    let dates = try reader.dates()
    let known = try Self.known(reader) { builder.known(since: $0) }
    let first = graph.edgeRowCount
    for row in 0..<edges.count {
      let date = edges.dates[row] == 0 ? nil : try EDTF(dates[Int(edges.dates[row]) - 1])
      try builder.addEdge(
        NodeRow(edges.sources[row]), types[Int(edges.types[row])], NodeRow(edges.targets[row]),
        at: date.map { $0.isInterval ? builder.state($0) : builder.occurrence($0) } ?? .undated,
        known: known[edges.imports[row]] ?? .undated)
    }
    for property in edges.properties {
      try property.forEach { row, value in
        try builder.set(property.key, value, of: EdgeRow(first + row))
      }
    }
    return builder.snapshot
  }

  /// The whole graph, sorted anew.
  private static func graph(ofRows reader: ImportedGraphReader) throws -> GraphSnapshot {
    let edges = try reader.edges()
    var rows = try ImportedRows(reader)
    let known = try Self.known(reader) { rows.times.known(since: $0) }
    var batch = EdgeBatch()
    for row in 0..<edges.count {
      batch.append(
        source: NodeRow(edges.sources[row]), target: NodeRow(edges.targets[row]),
        type: TypeRow(edges.types[row]), time: TimeRow(edges.dates[row]),
        known: known[edges.imports[row]] ?? .undated)
    }
    batch.properties = EdgeProperties(edges.properties)
    return GraphSnapshot.sealed(
      names: rows.names, label: "Entity", types: rows.types, times: rows.times, batch: batch
    ).graph
  }

  /// Since when the edges of each import are known.
  private static func known(
    _ reader: ImportedGraphReader, _ row: (EDTF) -> TimeRow
  ) throws -> [UInt32: TimeRow] {
    var known: [UInt32: TimeRow] = [:]
    for record in try reader.imports() {
      guard let recorded = record.recorded else { continue }
      known[UInt32(record.number)] = row(try EDTF(recorded))
    }
    return known
  }
}

/// The words of the imported graph's tables; rows are their numbers.
struct ImportedRows {
  var names = NameTable()
  var types = NameTable()
  var times = TimeTable()

  init(_ reader: ImportedGraphReader) throws {
    for name in try reader.names() { _ = names.intern(name) }
    for type in try reader.types() { _ = types.intern(type) }
    for text in try reader.dates() {
      let date = try EDTF(text)
      _ = date.isInterval ? times.state(date) : times.occurrence(date)
    }
  }
}

/// The blocks of a dossier's segment, and what SQLite said where one could not be read.
final class SegmentBlocks {
  private let reader: ImportedGraphReader
  private var failure: (any Error)?

  init(_ reader: ImportedGraphReader) { self.reader = reader }

  func block(_ key: SegmentKey) throws(SegmentError) -> [UInt8] {
    do {
      if let bytes = try reader.block(key.code) { return bytes }
    } catch {
      failure = error
    }
    throw .missing(key)
  }

  /// Throws what SQLite said, if that was why a block is missing.
  func rethrow() throws {
    if let failure { throw failure }
  }
}

extension EDTF {
  /// Whether it is a span from one date to another.
  var isInterval: Bool {
    if case .interval = form { true } else { false }
  }
}
