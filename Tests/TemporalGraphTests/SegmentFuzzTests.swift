import TemporalGraph
import TestSupport
import Testing

struct SegmentFuzzTests {
  /// Payloads with a right checksum and wrong contents: the checksum is no protection here.
  @Test(.tags(.property))
  func `no bytes make the reader crash or hang`() throws {
    for seed in FuzzSeeds(least: 2_000) {
      var random = SplitMix64(seed: seed)
      let graph = try RandomGraph(seed: seed % 50).graph.sealing().graph
      var blocks: [SegmentKey: [UInt8]] = [:]
      SegmentEncoder(graph, generation: 1, mark: 0).encode { blocks[$0] = $1 }
      let keys = blocks.keys.sorted()
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        guard let key = keys.randomElement(using: &random), var bytes = blocks[key] else {
          continue
        }
        Self.damage(&bytes, &random)
        blocks[key] = SegmentBlock.resealed(bytes, key)
      }
      func block(_ key: SegmentKey) throws(SegmentError) -> [UInt8] {
        guard let block = blocks[key] else { throw .missing(key) }
        return block
      }
      if let read = try? SegmentDecoder(block).graph() {
        #expect(read.sealed.isConsistent)
        _ = GraphView(read).weakComponents()
      }
      if let reader = try? SegmentReader(block) {
        for node in 0..<12 { _ = try? reader.neighborhood(of: NodeRow(node)) }
      }
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let header = SegmentBlock.headerLength
    guard bytes.count > header else { return }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeLast(Int.random(in: 0...bytes.count - header, using: &random))
    case 1: bytes.append(contentsOf: (0..<9).map { _ in UInt8.random(in: 0...255, using: &random) })
    default:
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let offset = Int.random(in: header..<bytes.count, using: &random)
        bytes[offset] =
          [0, 1, 0x7f, 0xff, UInt8.random(in: 0...255, using: &random)]
          .randomElement(using: &random) ?? 0
      }
    }
  }
}
