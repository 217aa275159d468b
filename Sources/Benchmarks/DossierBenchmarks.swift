import Benchmark
import Consolidation
import Dossier
import Foundation
import Ontology

/// A dossier of 10 000 claims in 500 documents, made from a seed, to the disk and back.
func dossierBenchmarks() -> BenchmarkSuite {
  let invented = InventedClaims(count: 10_000, seed: 1)
  let contents = invented.contents
  return BenchmarkSuite(name: "Dossier") { suite in
    suite.benchmark("write and read, 10000 claims, seed 1") {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "chancery-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let path = folder.appending(path: "invented.chancery").path
      _ = try DossierFile.write(contents, to: path)
      let read = try DossierStore(path: path).contents()
      precondition(read.documents.count == invented.documents.count, "documents are missing")
    }
  }
}

extension InventedClaims {
  /// The claims, consolidated, as a dossier holds them.
  fileprivate var contents: DossierContents {
    let graph = Consolidator.consolidate(
      documents: documents, claims: claims, entities: entities)
    let claims = Dictionary(grouping: claims, by: \.document)
    return DossierContents(
      documents: documents.map { document in
        DocumentRecord(
          document: document, mentions: [], claims: claims[document.id] ?? [], recorded: nil)
      },
      readEntities: entities,
      graph: GraphRecord(
        entities: graph.entities, standsFor: graph.standsFor, events: graph.events,
        relations: graph.relations, decisions: graph.decisions))
  }
}
