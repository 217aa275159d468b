import Chronology
import GRDB
import Ontology

extension Mention {
  /// Reads a row of the table `mention`.
  init(_ row: Row) throws {
    self.init(
      entity: row.id("entity"), range: try row.range("start_byte", "end_byte"), text: row["text"],
      form: try row.word("form"),
      tenure: try row.optionalID("office_of").map { body in
        Tenure(
          office: row["office"], of: body, isFormer: row["office_was_held_before"],
          term: try row.date("office_term"),
          quote: try row.range("office_start_byte", "office_end_byte"), rule: row["office_rule"])
      })
  }

  func insert(_ db: Database, document: ID<Document>) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO mention(document, start_byte, end_byte, entity, text, form, office, office_of,
          office_was_held_before, office_term, office_start_byte, office_end_byte, office_rule)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      document.text, range.lowerBound, range.upperBound, entity.text, text, form.rawValue,
      tenure?.office, tenure?.of.text, tenure?.isFormer, tenure?.term?.description,
      tenure?.quote.lowerBound, tenure?.quote.upperBound, tenure?.rule,
    ])
  }
}
