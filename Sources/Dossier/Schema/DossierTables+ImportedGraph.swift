extension DossierTables {
  /// Relations that were imported in bulk, and what is derived from them; since version 6.
  ///
  /// `graph_segment` holds nothing that does not follow from the other tables: it is trusted only
  /// while its generation is that of `graph_state`. Rows that are added later are its tail; a change
  /// or a deletion, by whatever program, makes it stale.
  static let importedGraph =
    """
    CREATE TABLE graph_state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      generation INTEGER NOT NULL
    ) STRICT;
    INSERT INTO graph_state VALUES (1, 1);

    CREATE TABLE graph_import (
      number INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      format TEXT NOT NULL,
      columns TEXT NOT NULL,
      separator INTEGER,
      recorded TEXT,
      digest TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      lines INTEGER NOT NULL,
      edges INTEGER NOT NULL,
      faults INTEGER NOT NULL,
      is_complete INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE graph_node (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE graph_type (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE graph_date (
      number INTEGER PRIMARY KEY,
      date TEXT NOT NULL UNIQUE,
      date_earliest INTEGER,
      date_latest INTEGER
    ) STRICT;

    CREATE TABLE graph_edge (
      number INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES graph_node(number),
      type INTEGER NOT NULL REFERENCES graph_type(number),
      target INTEGER NOT NULL REFERENCES graph_node(number),
      date INTEGER REFERENCES graph_date(number),
      import INTEGER NOT NULL REFERENCES graph_import(number)
    ) STRICT;

    CREATE TABLE graph_segment (
      block INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE VIEW graph_edge_list AS
      SELECT d.date, s.name AS source, t.name AS type, o.name AS target, i.path, e.number
      FROM graph_edge e
      JOIN graph_node s ON s.number = e.source
      JOIN graph_type t ON t.number = e.type
      JOIN graph_node o ON o.number = e.target
      JOIN graph_import i ON i.number = e.import
      LEFT JOIN graph_date d ON d.number = e.date
      ORDER BY e.number;

    """
    + ["graph_edge", "graph_node", "graph_type", "graph_date"].map(staleness).joined()

  /// What imported relations carry; since version 7.
  ///
  /// A key has its values' type (`number`, `integer`, `text` or `boolean`, which is kept as 0 or 1), so
  /// that one name may stand twice. `segment_edge` is the last edge that the segment holds: a property
  /// that one of those gets makes it stale, while the properties of later ones come with them.
  static let edgeProperties =
    """
    ALTER TABLE graph_state ADD COLUMN segment_edge INTEGER NOT NULL DEFAULT 0;
    UPDATE graph_state SET segment_edge = (SELECT coalesce(max(number), 0) FROM graph_edge);

    CREATE TABLE graph_key (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      type TEXT NOT NULL CHECK (type IN ('number', 'integer', 'text', 'boolean')),
      UNIQUE (name, type)
    ) STRICT;

    CREATE TABLE graph_edge_property (
      edge INTEGER NOT NULL REFERENCES graph_edge(number),
      key INTEGER NOT NULL REFERENCES graph_key(number),
      value ANY NOT NULL,
      PRIMARY KEY (edge, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER graph_edge_property_of_deleted AFTER DELETE ON graph_edge BEGIN
      DELETE FROM graph_edge_property WHERE edge = OLD.number;
    END;

    CREATE TRIGGER graph_edge_property_after_insert AFTER INSERT ON graph_edge_property
    WHEN NEW.edge <= (SELECT segment_edge FROM graph_state) BEGIN
      UPDATE graph_state SET generation = generation + 1;
    END;

    CREATE VIEW graph_edge_property_list AS
      SELECT p.edge, k.name AS key, k.type, p.value
      FROM graph_edge_property p JOIN graph_key k ON k.number = p.key
      ORDER BY p.edge, k.name;

    """
    + ["graph_key", "graph_edge_property"].map(staleness).joined()

  /// The triggers by which a change or a deletion makes the segment stale.
  private static func staleness(of table: String) -> String {
    ["UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(table)_after_\(change.lowercased()) AFTER \(change) ON \(table) BEGIN
        UPDATE graph_state SET generation = generation + 1;
      END;

      """
    }.joined()
  }

  /// The tables of an imported graph in a file of a version, each after those that it refers to.
  static func importedGraphTables(in version: Int) -> [String] {
    let tables = [
      "graph_import", "graph_node", "graph_type", "graph_date", "graph_edge", "graph_segment",
    ]
    return version < 7 ? tables : tables + ["graph_key", "graph_edge_property"]
  }
}
