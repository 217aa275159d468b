import GRDB
package import Ontology

extension DossierStore {
  /// How many documents tell of each event; events that only a hand-kept file tells of are absent.
  package func documentCounts() throws(DossierError) -> [ID<Event>: Int] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT event, count(DISTINCT claim.document) AS documents
          FROM event_claim JOIN claim ON claim.id = event_claim.claim GROUP BY event
          """)
      return Dictionary(uniqueKeysWithValues: rows.map { ($0.id("event"), $0["documents"]) })
    }
  }

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
