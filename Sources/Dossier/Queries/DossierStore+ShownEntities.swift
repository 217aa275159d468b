import GRDB
package import Ontology

extension DossierStore {
  /// For entities as read that the graph does not show under their own id: the one they count as.
  ///
  /// The value is `nil` where a decision rejected the entity.
  package func shownEntities() throws(DossierError) -> [ID<Entity>: ID<Entity>?] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, entity FROM read_entity WHERE entity IS NULL OR entity <> id")
      return Dictionary(
        uniqueKeysWithValues: rows.map { row in
          (row.id("id") as ID<Entity>, row.optionalID("entity") as ID<Entity>?)
        })
    }
  }
}
