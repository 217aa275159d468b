import Dossier
import Ontology

/// Whom an export is about: entities of the dossier, or names that only imported tables have.
struct ExportedActors {
  /// Ids of entities, and imported names.
  private var ids: Set<String> = []
  /// Whether one of them is no entity, so that no event and no relation of the dossier names it.
  private(set) var hasImportedNames = false

  /// Finds out whom names mean.
  ///
  /// - Throws: `LookupError` where a name means neither an entity nor, letter by letter, an imported
  ///   name.
  init(_ names: [String], _ dossier: OpenDossier) throws {
    for name in names {
      do {
        ids.insert(try dossier.store.entity(meant: name).id.text)
      } catch let error as LookupError {
        guard try dossier.store.readImportedGraph({ try $0.node(named: name) }) != nil else {
          throw error
        }
        ids.insert(name)
        hasImportedNames = true
      }
    }
  }

  /// Whether an id or imported name is one of them.
  func holds(_ id: String) -> Bool { ids.contains(id) }

  /// Whether each of them is among some ids and imported names.
  func areAll(in others: Set<String>) -> Bool { ids.isSubset(of: others) }
}
