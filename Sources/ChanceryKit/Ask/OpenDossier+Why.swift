package import Chronology
import Dossier
import Ontology

extension OpenDossier {
  /// Gathers what stands behind an event, a relation, a claim or a document, or what a query wrote.
  ///
  /// - Parameters:
  ///   - id: An id, or a beginning of one that fits nothing else.
  ///   - language: The language of names and labels.
  /// - Returns: What is known, with the sentences it rests on.
  /// - Throws: `LookupError` where the id names nothing, or more than one thing.
  package func explanation(of id: String, language: Language) throws -> Explanation {
    let names = EntityNames(try entities(), language: language)
    let writer = ExplanationWriter(store: store, names: names)
    do {
      return try writer.explanation(of: try store.subject(id))
    } catch let error as LookupError {
      guard let written = try WrittenSubject(id, in: store) else { throw error }
      return try writer.explanation(ofWritten: written)
    }
  }
}
