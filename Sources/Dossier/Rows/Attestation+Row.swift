import GRDB
import Ontology

extension Attestation {
  /// Reads a row of the table `relation_attestation`.
  init(_ row: Row) throws {
    self.init(
      document: row.id("document"), quote: row["quote"],
      range: try row.range("start_byte", "end_byte"), rule: row["rule"])
  }

  func insert(_ db: Database, relation: ID<Relation>, position: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO relation_attestation(relation, position, document, quote, start_byte, end_byte,
          rule)
        VALUES (?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      relation.text, position, document.text, quote, range.lowerBound, range.upperBound, rule,
    ])
  }
}
