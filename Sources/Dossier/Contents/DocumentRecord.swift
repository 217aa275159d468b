package import Chronology
package import Ontology

/// An article, what was read from it, and when it entered the dossier.
package struct DocumentRecord: Hashable, Sendable {
  package let document: Document
  /// In any order; ranges are UTF-8 offsets in the document's body.
  package let mentions: [Mention]
  /// In any order; each claim names this document.
  package let claims: [Claim]
  /// When it entered the dossier; given by the caller, never taken from a clock.
  package let recorded: EDTF?

  package init(document: Document, mentions: [Mention], claims: [Claim], recorded: EDTF?) {
    self.document = document
    self.mentions = mentions
    self.claims = claims
    self.recorded = recorded
  }
}
