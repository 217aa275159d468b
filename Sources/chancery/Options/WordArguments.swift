public import ArgumentParser
package import Dossier
public import Ontology

extension EventType: ExpressibleByArgument {
  /// Reads a type, whatever its case.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension RelationKind: ExpressibleByArgument {
  /// Reads a kind, whatever its case, with `-` or `_`.
  public init?(argument: String) {
    self.init(rawValue: String(argument.uppercased().map { $0 == "-" ? "_" : $0 }))
  }
}

extension Factuality: ExpressibleByArgument {}

extension DossierStore.SearchScope: ExpressibleByArgument {}
