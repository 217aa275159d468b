import Dossier
import TemporalGraph

/// Keeps the segment beside the rows of an imported graph.
enum SegmentKeeper {
  /// Packs a graph that holds every row, and puts it in the place of the segment that is there.
  static func replace(_ graph: GraphSnapshot, _ writer: ImportedGraphWriter) throws {
    var blocks: [(code: Int64, bytes: [UInt8])] = []
    let encoder = SegmentEncoder(
      graph, generation: try writer.reader.generation(),
      mark: UInt64(try writer.reader.lastEdge()))
    encoder.encode { blocks.append(($0.code, $1)) }
    try writer.replaceSegment(blocks)
  }

  /// Makes the segment anew from the rows where it is stale, damaged, missing or has a long tail.
  static func checkpoint(_ store: DossierStore, longestTail: Int) throws {
    try store.changeImportedGraph { writer in
      let imported = try ImportedGraph(writer.reader, checksAll: true)
      let isCurrent =
        imported.source == .segment && imported.graph.tail.count <= longestTail
      guard !isCurrent else { return }
      try replace(imported.graph.sealing().graph, writer)
    }
  }
}
