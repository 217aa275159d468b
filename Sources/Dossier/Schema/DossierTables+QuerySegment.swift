extension DossierTables {
  /// The graph that queries see, packed, in each language; since version 9.
  ///
  /// `query_segment` holds nothing that does not follow from the other tables. Any change of theirs, by
  /// whatever program, empties it, and a build fills it; whoever finds it empty reads the rows.
  static let querySegment =
    """
    CREATE TABLE query_segment (
      block INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;

    """
    + [
      "document", "claim", "claim_participant", "entity", "entity_name", "event",
      "event_participant", "event_claim", "relation", "relation_attestation", "written_statement",
      "written_fact", "written_over",
    ].map(emptying).joined()

  /// The triggers by which a change empties the segment.
  private static func emptying(by table: String) -> String {
    ["INSERT", "UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER query_segment_\(change.lowercased())_\(table) AFTER \(change) ON \(table) BEGIN
        DELETE FROM query_segment;
      END;

      """
    }.joined()
  }
}
