import GRDB

extension Database {
  /// Takes away what version 9 of a dossier has and version 8 has not.
  func becomeVersion8() throws {
    let triggers = try String.fetchAll(
      self,
      sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'query_segment_%'")
    for trigger in triggers { try execute(sql: "DROP TRIGGER \(trigger)") }
    try execute(
      sql: """
        DROP TABLE query_segment;
        DELETE FROM grdb_migrations WHERE identifier = '9';
        PRAGMA user_version = 8;
        """)
  }
}
