import GRDB
package import Ontology

extension DossierStore {
  /// What humans settled, in the order of the hand-kept files.
  package func decisions() throws(DossierError) -> [Decision] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM decision ORDER BY number").map { row in
        try Decision(row)
      }
    }
  }

  /// The claims of a document, in the order of its text.
  package func claims(of document: ID<Document>) throws(DossierError) -> [Claim] {
    try read { db in try Self.claims(db, where: "document = ?", [document.text]) }
  }
}
