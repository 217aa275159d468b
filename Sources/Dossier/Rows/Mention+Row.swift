import GRDB
import Ontology

extension Mention {
  /// Reads a row of the table `mention`.
  init(_ row: Row) throws {
    self.init(
      entity: row.id("entity"), range: try row.range("start_byte", "end_byte"), text: row["text"],
      form: try row.word("form"))
  }

  func insert(_ db: Database, document: ID<Document>) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO mention(document, start_byte, end_byte, entity, text, form)
        VALUES (?,?,?,?,?,?)
        """
    ).execute(arguments: [
      document.text, range.lowerBound, range.upperBound, entity.text, text, form.rawValue,
    ])
  }
}
