import Chronology
import GRDB
import Ontology

extension Event {
  /// Reads a row of the table `event`; participants and claims stand in tables of their own.
  init(
    _ row: Row, sources: [ID<Entity>], targets: [ID<Entity>], saidBy: [ID<Entity>],
    claims: [ID<Claim>]
  ) throws {
    self.init(
      id: row.id("id"), type: try row.word("type"), mode: try row.optionalWord("mode"),
      contexts: try row.words("contexts"), title: row["title"],
      englishTitle: row["english_title"], sources: sources, targets: targets,
      place: row.optionalID("place"), date: try row.date("date"),
      reported: try row.date("reported"), factuality: try row.word("factuality"),
      saidBy: saidBy, confidence: row["confidence"], claims: claims,
      assertedBy: row["asserted_by"])
  }

  func insert(_ db: Database) throws {
    let dateDays = DayBounds(date)
    let reportedDays = DayBounds(reported)
    try db.cachedStatement(
      sql: """
        INSERT INTO event(id, type, mode, quad_class, contexts, title, english_title, place, date,
          date_earliest, date_latest, reported, reported_earliest, reported_latest, factuality,
          confidence, asserted_by)
        VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """
    ).execute(arguments: [
      id.text, type.rawValue, mode?.rawValue, type.quadClass.rawValue, joined(contexts), title,
      englishTitle, place?.text, date?.description, dateDays.earliest, dateDays.latest,
      reported?.description,
      reportedDays.earliest, reportedDays.latest, factuality.rawValue, confidence, assertedBy,
    ])
    try insert(sources, as: .source, db)
    try insert(targets, as: .target, db)
    try insert(saidBy, as: .saidBy, db)
    let link = try db.cachedStatement(sql: "INSERT INTO event_claim(event, claim) VALUES (?,?)")
    for claim in claims { try link.execute(arguments: [id.text, claim.text]) }
  }

  private func insert(_ entities: [ID<Entity>], as role: Role, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event_participant(event, role, entity) VALUES (?,?,?)")
    for entity in entities {
      try statement.execute(arguments: [id.text, role.rawValue, entity.text])
    }
  }
}
