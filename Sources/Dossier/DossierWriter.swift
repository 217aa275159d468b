import GRDB
package import Ontology

/// Writes into a dossier inside one transaction, which a build opens and ends.
///
/// Not `Sendable`: it lives only inside the closure that receives it.
package struct DossierWriter {
  let db: Database

  /// Adds an article that is not in the dossier yet, with what was read from it.
  ///
  /// The entities that it names must have been given to `upsert` before.
  package func add(_ record: DocumentRecord) throws {
    try record.insertDocument(db)
    for mention in record.mentions.sorted(by: Self.precedes) {
      try mention.insert(db, document: record.document.id)
    }
    for claim in record.claims.sorted(by: Self.precedes) { try claim.insert(db) }
  }

  /// Puts an article in the place of the one with the same path; only that one's claims go.
  package func replace(_ record: DocumentRecord) throws {
    try remove(path: record.document.path)
    try add(record)
  }

  /// Removes an article with its mentions and claims.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  package func remove(path: String) throws -> Bool {
    try db.execute(sql: "DELETE FROM document WHERE path = ?", arguments: [path])
    return db.changesCount > 0
  }

  /// Adds entities as they were read, or brings what is known of them up to date.
  package func upsert(_ entities: [Entity]) throws {
    for entity in entities.sorted(by: { $0.id < $1.id }) { try entity.upsertRead(db) }
  }

  /// Forgets entities that no mention or claim names any more.
  package func pruneReadEntities() throws {
    try db.execute(
      sql: """
        DELETE FROM read_entity WHERE id NOT IN (
          SELECT entity FROM mention UNION SELECT entity FROM claim_participant
          UNION SELECT place FROM claim WHERE place IS NOT NULL
          UNION SELECT said_by FROM claim WHERE said_by IS NOT NULL)
        """)
  }

  /// Sets a note, or removes it.
  package func setNote(_ key: String, to value: String?) throws {
    guard let value else {
      try db.execute(sql: "DELETE FROM dossier_info WHERE key = ?", arguments: [key])
      return
    }
    try db.execute(
      sql: """
        INSERT INTO dossier_info(key, value) VALUES (?,?)
        ON CONFLICT(key) DO UPDATE SET value = excluded.value
        """, arguments: [key, value])
  }

  private static func precedes(_ left: Mention, _ right: Mention) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.entity)
      < (right.range.lowerBound, right.range.upperBound, right.entity)
  }

  private static func precedes(_ left: Claim, _ right: Claim) -> Bool {
    (left.trigger.lowerBound, left.trigger.upperBound, left.id)
      < (right.trigger.lowerBound, right.trigger.upperBound, right.id)
  }
}
