package import Chronology
package import Dossier
package import Ontology

/// What is exported: a part of a dossier, chosen once for every format.
///
/// Every list has an order of its own, so that the same part gives the same bytes in each format.
package struct ExportSelection: Hashable, Sendable {
  /// Documents with mentions and claims, entities, events, relations and decisions.
  ///
  /// Every id that one of them names is among them.
  package let contents: DossierContents
  /// By date; those without one come last.
  package let events: [ExportedEvent]
  /// By date; those without one come last.
  package let relations: [Relation]
  /// By date of publication, then path.
  package let documents: [Document]
  /// Relations that an import of tables brought, in its order.
  package let imported: [ImportedTie]
  /// The language of names and titles.
  package let language: Language
  private let entities: [ID<Entity>: Entity]

  /// Takes a part of a dossier.
  ///
  /// - Parameters:
  ///   - contents: The part.
  ///   - headlines: The words of each event, without a mark of what is no plain fact.
  ///   - imported: Relations that an import of tables brought.
  ///   - language: The language of names and titles.
  package init(
    _ contents: DossierContents, headlines: [ID<Event>: String], imported: [ImportedTie] = [],
    language: Language
  ) {
    self.contents = contents
    self.imported = imported
    self.language = language
    let all = contents.graph.entities
    entities = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let documents = contents.documents.map(\.document).sorted(by: Self.precedes)
    self.documents = documents
    let order = Dictionary(
      documents.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let claims = Dictionary(
      contents.documents.flatMap(\.claims).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    events = contents.graph.events.map { event in
      let evidence = event.claims.compactMap { claims[$0] }.sorted { left, right in
        let (first, second) = (order[left.document] ?? .max, order[right.document] ?? .max)
        return (first, left.range.lowerBound, left.id) < (second, right.range.lowerBound, right.id)
      }
      let told = evidence.compactMap { claim in order[claim.document].map { documents[$0] } }
      var seen: Set<ID<Document>> = []
      return ExportedEvent(
        event: event, headline: headlines[event.id] ?? event.id.text, claims: evidence,
        documents: told.filter { seen.insert($0.id).inserted })
    }.sorted { left, right in
      Self.precedes((left.event.date, left.event.id.text), (right.event.date, right.event.id.text))
    }
    relations = contents.graph.relations.sorted { left, right in
      Self.precedes((left.date, left.id.text), (right.date, right.id.text))
    }
  }

  /// Whether there is nothing to export.
  package var isEmpty: Bool {
    contents.graph.entities.isEmpty && events.isEmpty && documents.isEmpty && imported.isEmpty
  }

  /// The entity of an id.
  package func entity(_ id: ID<Entity>) -> Entity? { entities[id] }

  /// The name of an entity; its id where it is not among them.
  package func name(_ id: ID<Entity>) -> String { entities[id]?.name(in: language) ?? id.text }

  private static func precedes(_ left: Document, _ right: Document) -> Bool {
    precedes((left.published, left.path), (right.published, right.path))
  }

  /// By the first day, else the last one, then the text.
  private static func precedes(_ left: (EDTF?, String), _ right: (EDTF?, String)) -> Bool {
    let (first, second) = (days(left.0), days(right.0))
    return (first.0, first.1, left.1) < (second.0, second.1, right.1)
  }

  private static func days(_ date: EDTF?) -> (Int, Int) {
    let (first, last) = (date?.earliestDay?.daysSince1970, date?.latestDay?.daysSince1970)
    return (first ?? last ?? .max, last ?? .max)
  }
}
