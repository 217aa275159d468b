/// Views with names instead of ids, for whoever opens the file in a SQLite browser.
enum DossierViews {
  /// All of them, as SQL.
  static let all = """
    CREATE VIEW event_list AS
      SELECT e.date, e.type, e.mode, e.title,
        \(names(role: "source")) AS sources,
        \(names(role: "target")) AS targets,
        place.french_name AS place,
        e.factuality,
        \(names(role: "said-by")) AS said_by,
        e.reported,
        (SELECT count(DISTINCT c.document) FROM event_claim ec JOIN claim c ON c.id = ec.claim
          WHERE ec.event = e.id) AS documents,
        e.confidence, e.asserted_by, e.id
      FROM event e LEFT JOIN entity place ON place.id = e.place
      ORDER BY e.date_earliest IS NULL, e.date_earliest, e.date_latest, e.id;

    CREATE VIEW relation_list AS
      SELECT r.date, source.french_name AS source, r.kind, target.french_name AS target,
        r.factuality, r.note, r.event, r.asserted_by, r.id
      FROM relation r
      JOIN entity source ON source.id = r.source
      JOIN entity target ON target.id = r.target
      ORDER BY r.date_earliest IS NULL, r.date_earliest, r.kind, r.id;

    CREATE VIEW claim_list AS
      SELECT c.time, c.type, c.mode,
        \(readNames(role: "source")) AS sources,
        \(readNames(role: "target")) AS targets,
        place.french_name AS place, c.factuality, speaker.french_name AS said_by,
        c.quote, d.title AS document, d.published, c.rule, c.confidence,
        (SELECT min(event) FROM event_claim WHERE claim = c.id) AS event, c.id
      FROM claim c
      JOIN document d ON d.id = c.document
      LEFT JOIN read_entity place ON place.id = c.place
      LEFT JOIN read_entity speaker ON speaker.id = c.said_by
      ORDER BY d.published_earliest IS NULL, d.published_earliest, d.path, c.start_byte, c.id;

    CREATE VIEW evidence AS
      SELECT e.date, e.type, e.title, c.quote, d.title AS document, d.outlet, d.published, d.url,
        d.path, c.start_byte, c.end_byte, c.rule, c.confidence, e.id AS event, c.id AS claim
      FROM event e
      JOIN event_claim ec ON ec.event = e.id
      JOIN claim c ON c.id = ec.claim
      JOIN document d ON d.id = c.document
      ORDER BY e.date_earliest IS NULL, e.date_earliest, e.id, d.published_earliest, d.path,
        c.start_byte;
    """

  private static func names(role: String) -> String {
    """
    (SELECT group_concat(french_name, ', ') FROM (
      SELECT n.french_name FROM event_participant p JOIN entity n ON n.id = p.entity
      WHERE p.event = e.id AND p.role = '\(role)' ORDER BY n.french_name, n.id))
    """
  }

  private static func readNames(role: String) -> String {
    """
    (SELECT group_concat(french_name, ', ') FROM (
      SELECT n.french_name FROM claim_participant p JOIN read_entity n ON n.id = p.entity
      WHERE p.claim = c.id AND p.role = '\(role)' ORDER BY p.position))
    """
  }
}
