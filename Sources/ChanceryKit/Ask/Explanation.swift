package import Chronology
package import Notation
package import Ontology

/// What stands behind an event, a relation, a claim or a document.
package struct Explanation: Sendable {
  /// One sentence of an article, and what was read in it.
  package struct Passage: Sendable {
    package let claim: Claim
    package let document: Document
    package let context: QuoteContext
    /// What the claim says, as a headline.
    package let title: String
    /// Whoever says it.
    package let saidBy: String?
  }

  /// Words of an article that a standing relation rests on.
  package struct Witness: Sendable {
    package let attestation: Attestation
    package let document: Document
    package let context: QuoteContext
  }

  /// One line of what is known: a label that readers see, a key for programs.
  package struct Fact: Sendable {
    package let label: String
    package let key: String
    package let text: String
    package let value: JSONValue
  }

  /// What it is, such as `event`.
  package let kind: String
  package let id: String
  /// The headline above it.
  package let title: String
  package let language: Language
  /// Date, type, participants and the like, in the order they are told.
  package let facts: [Fact]
  /// The sentences, in the order of the documents' dates.
  package let passages: [Passage]
  /// The words of articles behind a standing relation, in the order of the documents' dates.
  package var witnesses: [Witness] = []
  /// What humans settled about it.
  package let decisions: [Decision]
}
