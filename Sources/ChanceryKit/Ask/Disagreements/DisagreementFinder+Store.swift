import Consolidation
import Dossier
import Ontology

extension DisagreementFinder {
  /// Takes what a dossier knows of places, decisions and the independence of its documents.
  ///
  /// - Parameters:
  ///   - store: The dossier.
  ///   - names: Its entities in the reader's language.
  ///   - evidence: The claims that will be asked about.
  /// - Throws: `DossierError`.
  init(_ store: DossierStore, _ names: EntityNames, for evidence: [Evidence]) throws {
    let places = RelationFilter(kinds: [.locatedIn, .partOf, .capitalOf])
    let stands = try store.shownEntities()
    self.init(
      names: names, decisions: try store.decisions(),
      geography: Geography(names, try store.relations(places)),
      voices: Voices(try Self.documents(of: evidence, store)),
      shown: { id in stands[id] ?? id })
  }

  /// The documents of claims, with the originals of those that are copies.
  private static func documents(
    of evidence: [Evidence], _ store: DossierStore
  ) throws -> [Document] {
    var known: [ID<Document>: Document] = [:]
    for piece in evidence { known[piece.document.id] = piece.document }
    let originals = Set(known.values.compactMap(\.copyOf)).filter { known[$0] == nil }
    for id in originals { known[id] = try store.document(id) }
    return known.values.sorted { $0.id < $1.id }
  }
}
