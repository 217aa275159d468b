import GRDB
package import Ontology

/// A passage that a search found.
package struct SearchHit: Hashable, Sendable {
  /// A piece of the passage.
  package struct Piece: Hashable, Sendable {
    package let text: String
    /// Whether it is what was searched for.
    package let isMatch: Bool
  }

  package let document: ID<Document>
  /// The document's title, or its path where it has none.
  package let title: String
  /// The claim whose quote it is; `nil` for a passage of the article.
  package let claim: ID<Claim>?
  /// The passage, cut around the matches.
  package let passage: [Piece]
  /// The BM25 relevance; greater is better, and only the order counts.
  package let relevance: Double
}

extension DossierStore {
  /// Where a search looks.
  package enum SearchScope: String, CaseIterable, Sendable {
    case documents, claims
  }

  /// Searches the articles or the quotes for words, best first.
  ///
  /// Case and accents do not matter. Words in quotation marks stand together; a word that ends in
  /// `*` stands for all that begin so. No text is an error.
  package func search(
    _ text: String, in scope: SearchScope = .documents, limit: Int = 20
  ) throws(DossierError) -> [SearchHit] {
    let query = FullTextQuery(text).text
    return try read { db in
      try Row.fetchAll(db, sql: Self.searchSQL(scope), arguments: [query, max(0, limit)])
        .map { row in
          SearchHit(
            document: row.id("document"), title: row["title"], claim: row.optionalID("claim"),
            passage: Self.pieces(row["passage"]), relevance: -(row["rank"] as Double))
        }
    }
  }

  /// The marks around a match are control characters: no article's text is mistaken for them.
  private static func searchSQL(_ scope: SearchScope) -> String {
    switch scope {
    case .documents:
      """
      SELECT d.id AS document, coalesce(d.title, d.path) AS title, NULL AS claim,
        snippet(document_text, -1, char(2), char(3), '…', 24) AS passage,
        bm25(document_text, 4.0, 1.0) AS rank
      FROM document_text JOIN document d ON d.number = document_text.rowid
      WHERE document_text MATCH ? ORDER BY rank, d.path LIMIT ?
      """
    case .claims:
      """
      SELECT d.id AS document, coalesce(d.title, d.path) AS title, c.id AS claim,
        snippet(claim_text, -1, char(2), char(3), '…', 40) AS passage,
        bm25(claim_text) AS rank
      FROM claim_text JOIN claim c ON c.number = claim_text.rowid
      JOIN document d ON d.id = c.document
      WHERE claim_text MATCH ? ORDER BY rank, d.path, c.start_byte, c.id LIMIT ?
      """
    }
  }

  private static func pieces(_ snippet: String) -> [SearchHit.Piece] {
    var pieces: [SearchHit.Piece] = []
    var text = ""
    var isMatch = false
    for scalar in snippet.unicodeScalars {
      guard scalar == "\u{2}" || scalar == "\u{3}" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      if !text.isEmpty { pieces.append(SearchHit.Piece(text: text, isMatch: isMatch)) }
      text = ""
      isMatch = scalar == "\u{2}"
    }
    if !text.isEmpty { pieces.append(SearchHit.Piece(text: text, isMatch: isMatch)) }
    return pieces
  }
}
