import Dossier
import Ontology

/// Every quote that a dossier rests on, by document: those of claims, then those of relations.
struct DossierQuotes {
  /// Words of a document, and what rests on them.
  struct Quote {
    let words: String
    /// UTF-8 offsets in the document's body.
    let range: Range<Int>
    /// Of the claim or the relation.
    let id: String
  }

  private var attested: [ID<Document>: [Quote]] = [:]

  /// Takes what a dossier holds.
  init(_ contents: DossierContents) {
    for relation in contents.graph.relations {
      for attestation in relation.attestations {
        attested[attestation.document, default: []].append(
          Quote(words: attestation.quote, range: attestation.range, id: relation.id.text))
      }
    }
  }

  /// The quotes of a document, in the order of claims and of relations.
  func of(_ record: DocumentRecord) -> [Quote] {
    record.claims.map { Quote(words: $0.quote, range: $0.range, id: $0.id.text) }
      + attested[record.document.id, default: []]
  }
}
