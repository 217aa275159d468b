import GRDB
package import Ontology

/// Words of an article by which somebody holds an office.
package struct OfficeEvidence: Hashable, Sendable {
  package let mention: Mention
  package let document: Document
}

extension DossierStore {
  /// Every mention that tells of an office, by the article's path and its place in it.
  package func officeEvidence() throws(DossierError) -> [OfficeEvidence] {
    try read { db in
      let documents = Dictionary(
        uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT * FROM document").map { row in
          (row["id"] as String, try Document(row))
        })
      return try Row.fetchAll(
        db,
        sql: """
          SELECT m.* FROM mention m JOIN document d ON d.id = m.document WHERE m.office IS NOT NULL
          ORDER BY d.path, m.start_byte, m.end_byte
          """
      ).compactMap { row in
        try documents[row["document"]].map { OfficeEvidence(mention: try Mention(row), document: $0) }
      }
    }
  }
}
