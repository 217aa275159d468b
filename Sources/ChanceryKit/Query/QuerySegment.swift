import Chronology
import Dossier
import TemporalGraph

/// The graph that queries see, packed beside the rows that it follows from: a question in a new process
/// reads a few blocks instead of every claim.
enum QuerySegment {
  /// The graph in every language, packed; nothing where relations were imported, whose own segment
  /// holds most of the graph.
  static func blocks(of store: DossierStore) throws -> [PackedBlock] {
    let source = try GraphSource(store)
    guard source.imported.edgeRowCount == 0 else { return [] }
    var blocks: [PackedBlock] = []
    for language in Language.allCases {
      let graph = try QueryGraph(
        source, language: language, tracksEdges: !source.statements.isEmpty)
      SegmentEncoder(graph.snapshot, generation: 1, mark: 0).encode { key, bytes in
        blocks.append(PackedBlock(code: code(key, language), bytes: bytes))
      }
    }
    return blocks
  }

  /// The graph as it was packed; `nil` where there is none that can be trusted.
  static func graph(of store: DossierStore, language: Language) throws -> GraphSnapshot? {
    let blocks = try store.querySegment(codes(of: language))
    guard !blocks.isEmpty else { return nil }
    do throws(SegmentError) {
      return try SegmentDecoder { key throws(SegmentError) in
        guard let bytes = blocks[code(key, language)] else { throw .missing(key) }
        return bytes
      }.graph()
    } catch {
      // What is damaged is passed over: the rows say the same.
      return nil
    }
  }

  /// The codes of a language's blocks: those of its keys, above those of the languages before.
  private static func codes(of language: Language) -> Range<Int64> {
    let place = Int64(Language.allCases.firstIndex(of: language) ?? 0)
    return place << 40..<(place + 1) << 40
  }

  private static func code(_ key: SegmentKey, _ language: Language) -> Int64 {
    codes(of: language).lowerBound + key.code
  }
}
