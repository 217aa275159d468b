extension DossierTables {
  /// What queries wrote; since version 8.
  ///
  /// `written_statement` and `written_fact` are kept from build to build. `written_over` follows from
  /// them: what entities, events, relations and links were before, as JSON, and NULL where there was
  /// nothing.
  static let written = """
    CREATE TABLE written_statement (
      number INTEGER PRIMARY KEY,
      query TEXT NOT NULL,
      parameters TEXT,
      recorded TEXT
    ) STRICT;

    CREATE TABLE written_fact (
      statement INTEGER NOT NULL REFERENCES written_statement(number) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      subject TEXT NOT NULL,
      verb TEXT NOT NULL,
      name TEXT,
      value TEXT,
      source TEXT,
      target TEXT,
      PRIMARY KEY (statement, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX written_fact_by_subject ON written_fact(subject);

    CREATE TABLE written_over (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      record TEXT,
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;

    CREATE VIEW written_list AS
      SELECT 'cypher:' || f.statement AS name, f.subject, f.verb, f.name AS what, f.value,
        f.source, f.target, s.query, s.recorded
      FROM written_fact f JOIN written_statement s ON s.number = f.statement
      ORDER BY f.statement, f.position;
    """
}
