import Dossier
import Ontology

/// Which bloc an actor belongs to, by the memberships that the dossier holds.
struct Blocs {
  private var names: [ID<Entity>: String] = [:]

  /// Finds the members of the organizations that a view names.
  ///
  /// - Throws: `LookupError` where a name means no entity or several.
  init(_ view: View, _ dossier: OpenDossier, _ names: EntityNames) throws {
    guard !view.blocs.isEmpty else { return }
    let blocs = try view.blocs.map { try dossier.store.entity(meant: $0).id }
    var query = EventQuery()
    query.asOf = view.query.asOf
    let memberships = try dossier.relations(query, kinds: [.memberOf], isStanding: true)
    for bloc in blocs {
      let members = memberships.filter { $0.target == bloc }.map(\.source)
      for member in members + [bloc] where self.names[member] == nil {
        self.names[member] = names.name(bloc)
      }
    }
  }

  /// The name of an actor's bloc; `nil` where it belongs to none of them.
  func name(of actor: ID<Entity>) -> String? { names[actor] }
}
