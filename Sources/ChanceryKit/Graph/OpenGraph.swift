public import Chronology
import Dossier
import Ontology
package import TemporalGraph

/// A dossier's graph, opened for questions.
public struct OpenGraph: Sendable {
  package let graph: DossierGraph
  private let store: DossierStore
  package let language: Language

  /// Reads the graph of an open dossier.
  public init(_ dossier: OpenDossier, language: Language) throws {
    store = dossier.store
    self.language = language
    graph = try DossierGraph(dossier.store, language: language)
  }

  /// The graph under the conditions of a query.
  package func view(_ query: GraphQuery) throws -> GraphView {
    let types = try query.relations.map { try type($0) }
    return GraphView(graph.snapshot, query.conditions, types: types.isEmpty ? nil : types)
  }

  /// The node that a reader means: an entity of the dossier, or an imported name.
  ///
  /// - Throws: `LookupError` where there is none, or more than one.
  package func node(meant text: String) throws -> NodeRow {
    if let node = graph.snapshot.nodes(where: "name", is: text).first(where: isImported) {
      return node
    }
    do {
      let entity = try store.entity(meant: text)
      if let node = graph.row(of: entity.id) { return node }
    } catch let error as LookupError {
      guard case .none(let near) = error.reason else { throw error }
      return try importedNode(meant: text, near: near)
    }
    throw LookupError(asked: text, what: .entity, reason: .none([]))
  }

  /// The relation type of a name, whatever its case, with spaces or `_` or `-`.
  package func type(_ name: String) throws(GraphQueryError) -> TypeRow {
    let types = graph.snapshot.vocabulary.types
    if let row = types.row(of: name) { return TypeRow(row) }
    func folded(_ text: String) -> String {
      String(text.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    }
    let texts = types.texts
    if let row = texts.firstIndex(where: { folded($0) == folded(name) }) {
      return TypeRow(UInt32(row))
    }
    throw .unknownRelation(name, near: NearMisses.of(name, among: texts))
  }

  private func isImported(_ node: NodeRow) -> Bool {
    graph.snapshot.property(node, "id") == nil
  }

  /// An imported node by its name whatever its case, or by a word that it alone has.
  private func importedNode(meant text: String, near: [String]) throws -> NodeRow {
    let folded = text.lowercased()
    let names = graph.snapshot.nodes.filter(isImported).map { ($0, graph.name($0)) }
    var found = names.filter { $0.1.lowercased() == folded }
    if found.isEmpty {
      found = names.filter { " \($0.1.lowercased()) ".contains(" \(folded) ") }
    }
    if found.count == 1 { return found[0].0 }
    if found.count > 1 {
      throw LookupError(asked: text, what: .entity, reason: .several(found.map(\.1)))
    }
    let misses = near.isEmpty ? NearMisses.of(text, among: names.map(\.1)) : near
    throw LookupError(asked: text, what: .entity, reason: .none(misses))
  }
}

extension OpenDossier {
  /// The dossier's graph.
  public func graph(language: Language) throws -> OpenGraph {
    try OpenGraph(self, language: language)
  }
}
