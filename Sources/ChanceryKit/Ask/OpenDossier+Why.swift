package import Chronology
import Dossier
import Ontology

extension OpenDossier {
  /// Gathers what stands behind an event, a relation, a claim or a document.
  ///
  /// - Parameters:
  ///   - id: An id, or a beginning of one that fits nothing else.
  ///   - language: The language of names and labels.
  /// - Returns: What is known, with the sentences it rests on.
  /// - Throws: `LookupError` where the id names nothing, or more than one thing.
  package func explanation(of id: String, language: Language) throws -> Explanation {
    let subject = try store.subject(id)
    let names = EntityNames(try entities(), language: language)
    return try ExplanationWriter(store: store, names: names).explanation(of: subject)
  }
}
