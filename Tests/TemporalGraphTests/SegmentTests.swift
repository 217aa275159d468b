import Chronology
import TemporalGraph
import TestSupport
import Testing

/// The blocks of a segment in memory.
private struct Blocks {
  var bytes: [SegmentKey: [UInt8]] = [:]

  init(_ graph: GraphSnapshot, generation: UInt64 = 7) {
    SegmentEncoder(graph, generation: generation, mark: 99).encode { bytes[$0] = $1 }
  }

  func block(_ key: SegmentKey) throws(SegmentError) -> [UInt8] {
    guard let block = bytes[key] else { throw .missing(key) }
    return block
  }

  func graph() throws(SegmentError) -> GraphSnapshot { try SegmentDecoder(block).graph() }
}

struct SegmentTests {
  private static func sample() throws -> GraphSnapshot {
    var builder = GraphBuilder()
    let nodes = (0..<9).map { number in
      builder.addNode(
        labels: number.isMultiple(of: 2) ? ["Actor"] : ["Actor", "État"],
        ["name": .text("n\(number)"), "rank": .integer(Int64(number) - 4)])
    }
    try builder.set("x", .list([.float(.nan), .map(of: [("k", .text("v"))])]), of: nodes[3])
    try builder.set("isOpen", .boolean(true), of: nodes[8])
    for (place, date) in ["2026-01-03", "2026-01", "2020/2022", "../2021", "2022-02-24/.."]
      .enumerated()
    {
      let edge = try builder.addEdge(
        nodes[place], "MEETS", nodes[(place * 3 + 1) % 9], at: builder.state(try EDTF(date)),
        known: place == 2 ? builder.state(try EDTF("2026-02/..")) : .undated)
      try builder.set("w", .float(Double(place) / 3), of: edge)
    }
    try builder.set("on", .day(Day(daysSince1970: -40)), of: EdgeRow(2))
    builder.detach(nodes[7])
    return builder.snapshot.sealing().graph
  }

  /// Everything that a question can see.
  private static func contents(_ graph: GraphSnapshot) -> [String] {
    let words = graph.vocabulary
    let nodes = (0..<graph.nodeRowCount).map { row in
      let node = NodeRow(row)
      if graph.removedNodes[row] { return "\(row) deleted" }
      let properties = words.keys.texts.map { "\($0)=\(graph.property(node, $0), default: "-")" }
      let labels = graph.labels(node).map { words.name($0) }
      return "\(row) \(labels) \(properties)"
    }
    let edges = graph.edges.map { edge in
      let properties = words.keys.texts.map { "\($0)=\(graph.property(edge, $0), default: "-")" }
      return "\(graph.source(edge)) \(words.name(graph.type(edge))) \(graph.target(edge)) "
        + "\(graph.times.text(graph.time(edge))) \(graph.span(edge)) "
        + "\(graph.times.text(graph.known(edge))) \(properties)"
    }
    let sides = graph.nodes.map { "\(GraphView(graph).edges(at: $0, .both))" }
    return nodes + edges + sides
  }

  @Test func `a graph comes back as it went in, in the same bytes`() throws {
    let graph = try Self.sample()
    let blocks = Blocks(graph)
    let read = try blocks.graph()
    #expect(Self.contents(read) == Self.contents(graph))
    #expect(Blocks(read).bytes == blocks.bytes)
    #expect(read.sealed.isConsistent)
  }

  @Test(.tags(.property), arguments: 0..<150 as Range<UInt64>)
  func `random graphs come back, and cold questions have warm answers`(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed, isPlain: seed.isMultiple(of: 4))
    let graph = random.graph.sealing().graph
    let blocks = Blocks(graph)
    let read = try blocks.graph()
    #expect(Self.contents(read) == Self.contents(graph))
    #expect(Blocks(read).bytes == blocks.bytes)
    let reader = try SegmentReader(blocks.block)
    for view in random.views(seed: seed)
    where view.conditions.knownAt == nil && view.allTypesAreShown {
      let warm = GraphView(graph, view.conditions)
      for node in graph.nodes {
        #expect(
          try reader.neighborhood(of: node, view.conditions) == warm.neighborhood(of: node))
      }
    }
  }

  @Test func `a graph of many blocks comes back`() throws {
    var names = NameTable()
    var batch = EdgeBatch()
    var times = TimeTable()
    var random = SplitMix64(seed: 1)
    for number in 0..<9_000 { _ = names.intern("actor \(number)") }
    let type = UInt32(0)
    for _ in 0..<40_000 {
      batch.append(
        source: NodeRow(Int.random(in: 0..<9_000, using: &random) / 3),
        target: NodeRow(Int.random(in: 0..<9_000, using: &random)), type: TypeRow(type),
        time: times.day(Int32.random(in: 0..<400, using: &random)))
    }
    var types = NameTable()
    _ = types.intern("MEETS")
    let graph = GraphSnapshot.sealed(
      names: names, label: "Actor", types: types, times: times, batch: batch
    ).graph
    let blocks = Blocks(graph)
    let read = try blocks.graph()
    #expect(read.sealed.isConsistent)
    #expect(read.sealed.targets == graph.sealed.targets)
    #expect(read.sealed.incoming.edges == graph.sealed.incoming.edges)
    #expect(read.vocabulary == graph.vocabulary)
    let reader = try SegmentReader(blocks.block)
    let conditions = TimeConditions(
      during: Day(daysSince1970: 100)..<Day(daysSince1970: 130))
    let view = GraphView(graph, conditions)
    for node in [0, 1, 2_999, 3_000, 8_999].map({ NodeRow($0) }) {
      #expect(try reader.neighborhood(of: node, conditions) == view.neighborhood(of: node))
    }
  }

  /// Reads what touches a block: the whole graph, or of its incoming side, which follows from the
  /// outgoing one, the answers of a cold reader.
  private static func touch(_ key: SegmentKey, of blocks: Blocks) throws {
    guard key.kind == .intoOffsets || key.kind == .intoEdges else {
      _ = try blocks.graph()
      return
    }
    let reader = try SegmentReader(blocks.block)
    for node in 0..<reader.head.nodeCount {
      _ = try reader.neighborhood(of: NodeRow(node), TimeConditions())
    }
  }

  @Test func `a graph does not depend on the blocks of its incoming side`() throws {
    let graph = try Self.sample()
    var blocks = Blocks(graph)
    for key in blocks.bytes.keys where key.kind == .intoOffsets || key.kind == .intoEdges {
      blocks.bytes[key] = [1, 2, 3]
    }
    #expect(Self.contents(try blocks.graph()) == Self.contents(graph))
  }

  @Test(arguments: [0x01, 0x80, 0xff] as [UInt8])
  func `a change of any byte is found`(mask: UInt8) throws {
    let blocks = Blocks(try Self.sample())
    for (key, bytes) in blocks.bytes.sorted(by: { $0.key < $1.key }) {
      for offset in bytes.indices {
        var damaged = blocks
        damaged.bytes[key]?[offset] ^= mask
        #expect(throws: SegmentError.self, "\(key) byte \(offset)") {
          try Self.touch(key, of: damaged)
        }
      }
    }
  }

  @Test func `blocks that are cut off, missing, exchanged or of another generation are found`()
    throws
  {
    let blocks = Blocks(try Self.sample())
    let other = Blocks(try Self.sample(), generation: 8)
    for (key, bytes) in blocks.bytes {
      for count in 0..<bytes.count {
        var damaged = blocks
        damaged.bytes[key] = Array(bytes[..<count])
        #expect(throws: SegmentError.self) { try Self.touch(key, of: damaged) }
      }
      var longer = blocks
      longer.bytes[key] = bytes + [0]
      #expect(throws: SegmentError.damaged(key)) { try Self.touch(key, of: longer) }
      var missing = blocks
      missing.bytes[key] = nil
      #expect(throws: SegmentError.missing(key)) { try Self.touch(key, of: missing) }
      var mixed = blocks
      mixed.bytes[key] = other.bytes[key]
      #expect(throws: SegmentError.self) { try Self.touch(key, of: mixed) }
    }
    var exchanged = blocks
    exchanged.bytes[SegmentKey(.outOffsets)] = blocks.bytes[SegmentKey(.intoOffsets)]
    #expect(throws: SegmentError.damaged(SegmentKey(.outOffsets))) { try exchanged.graph() }
  }
}
