import Chronology
import GRDB
import Ontology

extension Claim {
  /// Reads a row of the table `claim`; its participants stand in a table of their own.
  ///
  /// The identifier follows from the other columns; one that does not agree with them is damage.
  init(_ row: Row, sources: [ID<Entity>], targets: [ID<Entity>]) throws {
    self.init(
      document: row.id("document"), type: try row.word("type"),
      mode: try row.optionalWord("mode"), contexts: try row.words("contexts"), sources: sources,
      targets: targets, place: row.optionalID("place"), time: try row.date("time"),
      factuality: try row.word("factuality"), saidBy: row.optionalID("said_by"),
      quote: row["quote"], range: try row.range("start_byte", "end_byte"),
      trigger: try row.range("trigger_start_byte", "trigger_end_byte"), rule: row["rule"],
      confidence: row["confidence"], title: row["title"])
    let stored: String = row["id"]
    guard stored == id.text else { throw UnreadableColumn(column: "id", text: stored) }
  }

  func insert(_ db: Database) throws {
    let days = DayBounds(time)
    try db.cachedStatement(
      sql: """
        INSERT INTO claim(id, document, type, mode, contexts, place, time, time_earliest,
          time_latest, factuality, said_by, quote, start_byte, end_byte, trigger_start_byte,
          trigger_end_byte, rule, confidence, title)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      id.text, document.text, type.rawValue, mode?.rawValue, joined(contexts), place?.text,
      time?.description, days.earliest, days.latest, factuality.rawValue, saidBy?.text, quote,
      range.lowerBound, range.upperBound, trigger.lowerBound, trigger.upperBound, rule,
      confidence, title,
    ])
    try insert(sources, as: .source, db)
    try insert(targets, as: .target, db)
  }

  private func insert(_ entities: [ID<Entity>], as role: Role, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO claim_participant(claim, role, position, entity) VALUES (?,?,?,?)")
    for (position, entity) in entities.enumerated() {
      try statement.execute(arguments: [id.text, role.rawValue, position, entity.text])
    }
  }
}
