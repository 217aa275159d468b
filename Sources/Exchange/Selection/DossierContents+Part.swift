package import Dossier
package import Ontology

extension DossierContents {
  /// The part of a dossier that some events and relations need, and nothing else of it.
  ///
  /// With an event come its claims, their documents and everybody it names; with a relation its ends
  /// and the documents of its words; with a copy its original. Decisions stay that are about any of
  /// these.
  ///
  /// - Parameters:
  ///   - events: The events that stay.
  ///   - relations: The relations that stay; one that reads an event brings it along.
  ///   - entities: Entities that stay even where no event or relation names them.
  /// - Returns: Contents in which every id that is named is defined.
  package func part(
    events: Set<ID<Event>>, relations: Set<ID<Relation>>, entities: Set<ID<Entity>> = []
  ) -> DossierContents {
    var part = DossierContents(notes: notes)
    part.graph.relations = graph.relations.filter { relations.contains($0.id) }
    let wanted = events.union(part.graph.relations.compactMap(\.event))
    part.graph.events = graph.events.filter { wanted.contains($0.id) }
    let claims = Set(part.graph.events.flatMap(\.claims))
    part.documents = documents(of: claims, in: part)
    let kept = part.documents.flatMap(\.claims)
    let read = Set(kept.flatMap(\.named))
    part.documents = part.documents.map { item in
      DocumentRecord(
        document: item.document,
        mentions: item.mentions.filter { mention in
          read.contains(mention.entity) && mention.tenure.map { read.contains($0.of) } ?? true
        }, claims: item.claims, recorded: item.recorded)
    }
    part.readEntities = readEntities.filter { read.contains($0.id) }
    part.graph.standsFor = graph.standsFor.filter { read.contains($0.key) }
    let named = entities.union(read.map { graph.standsFor[$0] ?? $0 })
      .union(part.graph.events.flatMap(\.named))
      .union(part.graph.relations.flatMap { [$0.source, $0.target] })
    part.graph.entities = graph.entities.filter { named.contains($0.id) }
    let ids = Set(
      part.graph.events.map(\.id.text) + kept.map(\.id.text) + part.graph.entities.map(\.id.text))
    part.graph.decisions = graph.decisions.filter { !ids.isDisjoint(with: $0.subjects) }
    return part
  }

  /// The documents of some claims and of a part's relations, with those claims alone.
  private func documents(
    of claims: Set<ID<Claim>>, in part: DossierContents
  ) -> [DocumentRecord] {
    var needed = Set(part.graph.relations.flatMap(\.attestations).map(\.document))
    for item in documents where item.claims.contains(where: { claims.contains($0.id) }) {
      needed.insert(item.document.id)
    }
    needed.formUnion(
      documents.filter { needed.contains($0.document.id) }.compactMap(\.document.copyOf))
    return documents.filter { needed.contains($0.document.id) }.map { item in
      DocumentRecord(
        document: item.document, mentions: item.mentions,
        claims: item.claims.filter { claims.contains($0.id) }, recorded: item.recorded)
    }
  }
}

extension Claim {
  /// Everybody it names, as read.
  fileprivate var named: [ID<Entity>] {
    sources + targets + [place, saidBy].compactMap { $0 }
  }
}

extension Event {
  /// Everybody it names.
  fileprivate var named: [ID<Entity>] {
    sources + targets + saidBy + [place].compactMap { $0 }
  }
}
