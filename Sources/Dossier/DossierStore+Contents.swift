import GRDB
package import Ontology

/// What is known of an article without reading it again.
package struct KnownDocument: Hashable, Sendable {
  package let id: ID<Document>
  package let path: String
  package let sha256: String
}

extension DossierStore {
  /// The articles in the dossier, by path.
  package func knownDocuments() throws(DossierError) -> [KnownDocument] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT id, path, sha256 FROM document ORDER BY path").map {
        KnownDocument(id: $0.id("id"), path: $0["path"], sha256: $0["sha256"])
      }
    }
  }

  /// A note that a build left, such as the version of the rules that read the articles.
  package func note(_ key: String) throws(DossierError) -> String? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT value FROM dossier_info WHERE key = ?", arguments: [key])
    }
  }

  /// Everything the dossier holds; what `DossierFile.write` wrote, sorted.
  ///
  /// - Complexity: one pass over every table.
  package func contents() throws(DossierError) -> DossierContents {
    try read { db in
      DossierContents(
        documents: try Self.records(db), readEntities: try Self.readEntities(db),
        graph: try Self.graph(db), written: try Self.written(db),
        notes: Dictionary(
          uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT key, value FROM dossier_info")
            .map { ($0["key"], $0["value"]) }))
    }
  }

  private static func records(_ db: Database) throws -> [DocumentRecord] {
    let mentions = Dictionary(
      grouping: try Row.fetchAll(
        db, sql: "SELECT * FROM mention ORDER BY document, start_byte, end_byte, entity"),
      by: { $0["document"] as String })
    let claims = Dictionary(
      grouping: try claims(db, where: "1"), by: { $0.document.text })
    return try Row.fetchAll(db, sql: "SELECT * FROM document ORDER BY path").map { row in
      let id: String = row["id"]
      return DocumentRecord(
        document: try Document(row),
        mentions: try mentions[id, default: []].map { row in try Mention(row) },
        claims: claims[id, default: []], recorded: try row.date("recorded"))
    }
  }

  private static func readEntities(_ db: Database) throws -> [Entity] {
    try Row.fetchAll(db, sql: "SELECT * FROM read_entity ORDER BY id").map { row in
      try Entity(readEntity: row)
    }
  }

  static func graph(_ db: Database) throws -> GraphRecord {
    let standing = try Row.fetchAll(
      db, sql: "SELECT id, entity FROM read_entity WHERE entity <> id ORDER BY id")
    return GraphRecord(
      entities: try entities(db, where: "1"),
      standsFor: Dictionary(
        uniqueKeysWithValues: standing.map { ($0.id("id"), $0.id("entity")) }),
      events: try events(db, where: "1", order: "id"),
      relations: try relations(db, where: "1", order: "id"),
      decisions: try Row.fetchAll(db, sql: "SELECT * FROM decision ORDER BY number").map { row in
        try Decision(row)
      })
  }
}
