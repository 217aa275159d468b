package import Corpus
package import Ontology

/// What was read from one article.
package struct ArticleReading: Sendable {
  package let article: Article
  /// The entities that mentions refer to or claims are about, in the order of their first mention.
  package let entities: [Entity]
  /// Ascending; a longer mention comes before those inside it.
  package let mentions: [Mention]
  /// Ascending.
  package let times: [TimeExpression]
  /// In the order of their triggers.
  package let claims: [Claim]
}
