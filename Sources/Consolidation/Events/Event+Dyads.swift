package import Ontology

extension Event {
  /// More sources than these are not paired with each other: a summit of thirty-five is one event,
  /// not 595 dyads.
  static let mostPairedSources = 6

  /// The relations that the event reads as: from every source to every target; without targets,
  /// between the sources of what is done together.
  ///
  /// Pairs of sources go from the smaller id to the greater, once.
  var dyads: [Relation] {
    if !targets.isEmpty {
      return sources.flatMap { source in
        targets.filter { $0 != source }.map { relation(from: source, to: $0) }
      }
    }
    guard type.isMutual, sources.count <= Self.mostPairedSources else { return [] }
    return sources.indices.flatMap { first in
      sources[(first + 1)...].map { relation(from: sources[first], to: $0) }
    }
  }

  private func relation(from source: ID<Entity>, to target: ID<Entity>) -> Relation {
    Relation(
      kind: RelationKind(type), source: source, target: target, date: date,
      factuality: factuality, event: id, assertedBy: nil, note: nil)
  }
}

extension EventType {
  /// Whether several sources do it together, so that who is source and who is target may differ
  /// between two tellings.
  package var isMutual: Bool { self == .consult || self == .agree || self == .cooperate }
}
