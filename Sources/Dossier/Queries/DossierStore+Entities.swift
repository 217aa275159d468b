import GRDB
package import Ontology

extension DossierStore {
  /// All entities as they are shown, by id.
  package func entities() throws(DossierError) -> [Entity] {
    try read { db in try Self.entities(db, where: "1") }
  }

  /// Those of the entities that are in the dossier, by id.
  package func entities(_ ids: Set<ID<Entity>>) throws(DossierError) -> [Entity] {
    guard !ids.isEmpty else { return [] }
    return try read { db in
      var found: [Entity] = []
      for chunk in ids.map(\.text).sorted().chunks(of: 500) {
        found += try Self.entities(
          db, where: "id IN (\(databaseQuestionMarks(count: chunk.count)))",
          StatementArguments(chunk))
      }
      return found
    }
  }

  /// Finds the one entity that a user means: by id, by a name or alias whatever its case and
  /// accents, by the beginning of an id, by a word of a name such as the family name, or by the
  /// beginning of a name.
  ///
  /// An earlier way of finding wins over a later one. An entity that was merged into another is
  /// found under its former id too.
  package func entity(meant text: String) throws -> Entity {
    let ways: [(condition: String, argument: String)] = [
      ("id = ?", text),
      ("id IN (SELECT entity FROM read_entity WHERE id = ?)", text),
      ("id IN (SELECT entity FROM entity_name WHERE folded = ?)", FoldedName(text).text),
      ("substr(id, 1, length(?1)) = ?1 OR substr(id, instr(id, ':') + 1) = ?1", text),
      (
        """
        id IN (SELECT entity FROM entity_name
          WHERE instr(' ' || folded || ' ', ' ' || ?1 || ' ') > 0)
        """, FoldedName(text).text
      ),
      (
        "id IN (SELECT entity FROM entity_name WHERE substr(folded, 1, length(?1)) = ?1)",
        FoldedName(text).text
      ),
    ]
    guard !text.isEmpty else { throw LookupError(asked: text, what: .entity, reason: .none([])) }
    for way in ways {
      let found = try read { db in
        try Self.entities(db, where: way.condition, [way.argument])
      }
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        let labels = found.map { "\($0.id) (\($0.frenchName))" }
        throw LookupError(asked: text, what: .entity, reason: .several(labels))
      }
    }
    let names = try read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM entity_name UNION SELECT id FROM entity ORDER BY 1")
    }
    throw LookupError(
      asked: text, what: .entity, reason: .none(NearMisses.of(text, among: names)))
  }
}

extension Array {
  /// The elements in order, at most `size` at a time.
  fileprivate func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
