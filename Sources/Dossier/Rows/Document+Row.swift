import Chronology
import GRDB
import Ontology

extension Document {
  /// Reads a row of the table `document`.
  init(_ row: Row) throws {
    self.init(
      id: row.id("id"), sha256: row["sha256"], path: row["path"], title: row["title"],
      outlet: row["outlet"], author: row["author"], url: row["url"],
      language: try row.optionalWord("language"), published: try row.date("published"),
      body: row["body"], copyOf: row.optionalID("copy_of"))
  }
}

extension DocumentRecord {
  /// Inserts the row of the document itself.
  func insertDocument(_ db: Database) throws {
    let published = DayBounds(document.published)
    let entered = DayBounds(recorded)
    try db.cachedStatement(
      sql: """
        INSERT INTO document(id, path, sha256, title, outlet, author, url, language,
          published, published_earliest, published_latest,
          recorded, recorded_earliest, recorded_latest, body, copy_of)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      document.id.text, document.path, document.sha256, document.title, document.outlet,
      document.author, document.url, document.language?.rawValue,
      document.published?.description, published.earliest, published.latest,
      recorded?.description, entered.earliest, entered.latest, document.body,
      document.copyOf?.text,
    ])
  }
}
