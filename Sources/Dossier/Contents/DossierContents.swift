package import Ontology

/// Everything a dossier holds, as values.
package struct DossierContents: Hashable, Sendable {
  /// The articles and what was read from each.
  package var documents: [DocumentRecord]
  /// Every entity that a mention or claim of `documents` names, as it was read.
  package var readEntities: [Entity]
  /// What follows from them, from hand-kept facts and from decisions.
  package var graph: GraphRecord
  /// What queries wrote into `graph`, and what it would be without.
  package var written: WrittenGraph
  /// Further notes by key, such as the version of the rules that read the articles.
  package var notes: [String: String]

  package init(
    documents: [DocumentRecord] = [], readEntities: [Entity] = [], graph: GraphRecord = .init(),
    written: WrittenGraph = .init(), notes: [String: String] = [:]
  ) {
    self.documents = documents
    self.readEntities = readEntities
    self.graph = graph
    self.written = written
    self.notes = notes
  }
}
