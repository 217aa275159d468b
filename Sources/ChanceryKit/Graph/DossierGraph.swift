package import Chronology
package import Dossier
package import Ontology
package import TemporalGraph

/// Who stands in what relation to whom, as a graph: the dossier's own entities and relations, what was
/// imported in bulk, and what queries wrote of both.
package struct DossierGraph: Sendable {
  package let snapshot: GraphSnapshot
  private let names: EntityNames
  private let entities: [NodeRow: Entity]
  private let rows: [String: NodeRow]

  /// Reads the graph of a dossier.
  package init(_ store: DossierStore, language: Language) throws {
    let source = try GraphSource(store)
    var actors = try ActorGraph(source, tracksEdges: !source.statements.isEmpty)
    _ = try WrittenOverlay(source.statements, .actors, to: &actors.builder, &actors.keys)
    let snapshot = actors.builder.snapshot
    // What queries changed of an entity stands in the graph, and not in what was read.
    let isWritten = !source.statements.isEmpty
    let shown = isWritten ? try store.entities() : source.entities
    names = EntityNames(shown, language: language)
    entities =
      isWritten
      ? Dictionary(
        shown.compactMap { entity in actors.row(of: entity.id).map { ($0, entity) } },
        uniquingKeysWith: { first, _ in first }) : actors.shown
    rows = actors.keys.nodes
    // A graph of the dossier's own alone is sorted as a whole: it is small, and questions are many.
    self.snapshot =
      source.imported.edgeRowCount == 0 ? snapshot.sealing().graph : snapshot
  }

  /// The row of an entity.
  package func row(of entity: ID<Entity>) -> NodeRow? { rows[entity.text] }

  /// The name of a node in the reader's language.
  package func name(_ node: NodeRow) -> String {
    if let entity = entities[node] { return names.name(entity.id) }
    guard case .text(let name) = snapshot.property(node, "name") else { return "" }
    return name
  }

  /// The id of a node: that of the entity, or the imported name.
  package func id(_ node: NodeRow) -> String { entities[node]?.id.text ?? name(node) }

  /// The relation type in words.
  package func wording(_ type: TypeRow) -> String {
    let name = snapshot.vocabulary.name(type)
    return RelationKind(rawValue: name)?.wording(in: names.language) ?? name
  }
}
