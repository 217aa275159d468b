/// The tables, as SQL.
///
/// Dates stand twice: as EDTF text, and as day bounds (`…_earliest`, `…_latest`: days since
/// 1970-01-01, half-open, NULL where unbounded or unknown), which carry the indexes. Byte ranges
/// are half-open UTF-8 offsets in `document.body`.
enum DossierTables {
  /// What was ingested.
  static let documents = """
    CREATE TABLE dossier_info (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      path TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL,
      title TEXT,
      outlet TEXT,
      author TEXT,
      url TEXT,
      language TEXT,
      published TEXT,
      published_earliest INTEGER,
      published_latest INTEGER,
      recorded TEXT,
      recorded_earliest INTEGER,
      recorded_latest INTEGER,
      body TEXT NOT NULL
    ) STRICT;
    """

  /// Which documents reprint another one's text; since version 2.
  ///
  /// A copy may be inserted before its original, as long as that one follows in the transaction.
  static let copies = """
    ALTER TABLE document ADD COLUMN copy_of TEXT
      REFERENCES document(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX document_by_original ON document(copy_of) WHERE copy_of IS NOT NULL;
    """

  /// What was read from it.
  ///
  /// Entities stand here as they were read, before any decision;
  /// `read_entity.entity` says which entity of the graph each one counts as, NULL if rejected.
  static let claims = """
    CREATE TABLE read_entity (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      french_name TEXT NOT NULL,
      english_name TEXT NOT NULL,
      aliases TEXT NOT NULL,
      country TEXT,
      sector TEXT,
      is_collective INTEGER NOT NULL,
      entity TEXT REFERENCES entity(id) ON DELETE SET NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX read_entity_by_entity ON read_entity(entity);

    CREATE TABLE mention (
      document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      entity TEXT NOT NULL REFERENCES read_entity(id),
      text TEXT NOT NULL,
      form TEXT NOT NULL,
      PRIMARY KEY (document, start_byte, end_byte, entity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mention_by_entity ON mention(entity);

    CREATE TABLE claim (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      type TEXT NOT NULL,
      mode TEXT,
      contexts TEXT NOT NULL,
      place TEXT REFERENCES read_entity(id),
      time TEXT,
      time_earliest INTEGER,
      time_latest INTEGER,
      factuality TEXT NOT NULL,
      said_by TEXT REFERENCES read_entity(id),
      quote TEXT NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      trigger_start_byte INTEGER NOT NULL,
      trigger_end_byte INTEGER NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL
    ) STRICT;
    CREATE INDEX claim_by_document ON claim(document);
    CREATE INDEX claim_by_place ON claim(place) WHERE place IS NOT NULL;
    CREATE INDEX claim_by_said_by ON claim(said_by) WHERE said_by IS NOT NULL;

    CREATE TABLE claim_participant (
      claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
      role TEXT NOT NULL,
      position INTEGER NOT NULL,
      entity TEXT NOT NULL REFERENCES read_entity(id),
      PRIMARY KEY (claim, role, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX claim_participant_by_entity ON claim_participant(entity);
    """

  /// What follows from claims, hand-kept facts and decisions.
  static let graph = """
    CREATE TABLE entity (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      french_name TEXT NOT NULL,
      english_name TEXT NOT NULL,
      country TEXT,
      sector TEXT,
      is_collective INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entity_name (
      entity TEXT NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
      form TEXT NOT NULL,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      PRIMARY KEY (entity, form, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entity_name_by_folded ON entity_name(folded);

    CREATE TABLE event (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      mode TEXT,
      quad_class TEXT NOT NULL,
      contexts TEXT NOT NULL,
      title TEXT,
      place TEXT REFERENCES entity(id),
      date TEXT,
      date_earliest INTEGER,
      date_latest INTEGER,
      reported TEXT,
      reported_earliest INTEGER,
      reported_latest INTEGER,
      factuality TEXT NOT NULL,
      confidence REAL NOT NULL,
      asserted_by TEXT
    ) STRICT;
    CREATE INDEX event_by_date ON event(date_earliest, date_latest);
    CREATE INDEX event_by_reported ON event(reported_earliest);
    CREATE INDEX event_by_place ON event(place) WHERE place IS NOT NULL;

    CREATE TABLE event_participant (
      event TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE,
      role TEXT NOT NULL,
      entity TEXT NOT NULL REFERENCES entity(id),
      PRIMARY KEY (event, role, entity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_participant_by_entity ON event_participant(entity);

    CREATE TABLE event_claim (
      event TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE,
      claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
      PRIMARY KEY (event, claim)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_claim_by_claim ON event_claim(claim);

    CREATE TABLE relation (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      source TEXT NOT NULL REFERENCES entity(id),
      target TEXT NOT NULL REFERENCES entity(id),
      date TEXT,
      date_earliest INTEGER,
      date_latest INTEGER,
      factuality TEXT NOT NULL,
      event TEXT REFERENCES event(id) ON DELETE CASCADE,
      asserted_by TEXT,
      note TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relation_by_source ON relation(source);
    CREATE INDEX relation_by_target ON relation(target);
    CREATE INDEX relation_by_event ON relation(event) WHERE event IS NOT NULL;
    CREATE INDEX relation_by_date ON relation(date_earliest, date_latest);

    CREATE TABLE decision (
      number INTEGER PRIMARY KEY,
      verb TEXT NOT NULL,
      subjects TEXT NOT NULL,
      detail TEXT,
      reason TEXT,
      asserted_by TEXT NOT NULL
    ) STRICT;
    """

  /// The full-text indexes, which hold no second copy of the text and follow their tables.
  static let fullText =
    index("document_text", of: "document", columns: ["title", "body"])
    + index("claim_text", of: "claim", columns: ["quote"])
    + index("event_text", of: "event", columns: ["title"])

  /// Short titles of claims, and the offices that mentions tell of; since version 4.
  static let titlesAndOffices = """
    ALTER TABLE claim ADD COLUMN title TEXT;
    ALTER TABLE mention ADD COLUMN office TEXT;
    ALTER TABLE mention ADD COLUMN office_of TEXT REFERENCES read_entity(id);
    ALTER TABLE mention ADD COLUMN office_was_held_before INTEGER;
    ALTER TABLE mention ADD COLUMN office_term TEXT;
    CREATE INDEX mention_by_office ON mention(office_of, office) WHERE office IS NOT NULL;
    """

  /// The words that standing relations rest on; since version 5.
  ///
  /// A relation with open ends has no day bounds: it may have held on any day.
  static let attestations = """
    ALTER TABLE mention ADD COLUMN office_start_byte INTEGER;
    ALTER TABLE mention ADD COLUMN office_end_byte INTEGER;
    ALTER TABLE mention ADD COLUMN office_rule TEXT;
    ALTER TABLE relation ADD COLUMN has_open_ends INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE relation_attestation (
      relation TEXT NOT NULL REFERENCES relation(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      quote TEXT NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      rule TEXT NOT NULL,
      PRIMARY KEY (relation, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relation_attestation_by_document ON relation_attestation(document);
    """

  /// Titles in a second language, found like the first; since version 3.
  static let englishTitles = """
    ALTER TABLE event ADD COLUMN english_title TEXT;
    DROP TRIGGER event_text_after_insert;
    DROP TRIGGER event_text_after_delete;
    DROP TRIGGER event_text_after_update;
    DROP TABLE event_text;

    """
    + index("event_text", of: "event", columns: ["title", "english_title"])
    + "INSERT INTO event_text(event_text) VALUES ('rebuild');"

  private static func index(_ name: String, of table: String, columns: [String]) -> String {
    let list = columns.joined(separator: ", ")
    let old = columns.map { "old.\($0)" }.joined(separator: ", ")
    let new = columns.map { "new.\($0)" }.joined(separator: ", ")
    return """
      CREATE VIRTUAL TABLE \(name) USING fts5(
        \(list), content='\(table)', content_rowid='number',
        tokenize='unicode61 remove_diacritics 2');
      CREATE TRIGGER \(name)_after_insert AFTER INSERT ON \(table) BEGIN
        INSERT INTO \(name)(rowid, \(list)) VALUES (new.number, \(new));
      END;
      CREATE TRIGGER \(name)_after_delete AFTER DELETE ON \(table) BEGIN
        INSERT INTO \(name)(\(name), rowid, \(list)) VALUES ('delete', old.number, \(old));
      END;
      CREATE TRIGGER \(name)_after_update AFTER UPDATE ON \(table) BEGIN
        INSERT INTO \(name)(\(name), rowid, \(list)) VALUES ('delete', old.number, \(old));
        INSERT INTO \(name)(rowid, \(list)) VALUES (new.number, \(new));
      END;

      """
  }
}
