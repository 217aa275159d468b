import Ontology

/// Every entity that can be named, and what humans made of it.
struct EntityDirectory {
  private var entities: [ID<Entity>: Entity]
  /// Ids by exact name; built once, before anything is renamed, and added to by each renaming.
  private var idsByName: [String: Set<ID<Entity>>] = [:]
  /// For entities that were merged: the one they count as, to which no further step leads.
  private(set) var standsFor: [ID<Entity>: ID<Entity>] = [:]
  private var rejected: Set<ID<Entity>> = []

  /// Takes the known entities; of several with one id, the first in the order of all their
  /// properties stays.
  init(_ known: [Entity]) {
    entities = Dictionary(known.map { ($0.id, $0) }) { first, second in
      Self.key(first) <= Self.key(second) ? first : second
    }
    for entity in entities.values { addNames(of: entity) }
  }

  /// Adds what humans wrote about entities.
  mutating func complete(with kept: [HandKeptEntity]) {
    for patch in kept {
      let entity = patch.completing(entities[patch.id])
      entities[patch.id] = entity
      addNames(of: entity)
    }
  }

  /// Renames, merges and rejects, in this order.
  mutating func apply(_ docket: inout Docket) {
    for (index, decision) in docket.decisions.enumerated() {
      guard case .rename(let subject, let french, let english) = decision.action,
        let id = decided(subject, &docket)
      else { continue }
      rename(id, french: french, english: english)
      docket.record(index, subjects: [id.text], detail: "to: \(french) / \(english)")
    }
    for (index, decision) in docket.decisions.enumerated() {
      guard case .merge(let subjects, let into) = decision.action,
        !HandKeptDecision.Action.isEvent(into.value), let target = decided(into, &docket)
      else { continue }
      let others = subjects.compactMap { decided($0, &docket) }.filter { $0 != target }
      for other in others { merge(other, into: target) }
      let names = [target.text] + others.map(\.text)
      docket.record(index, subjects: names, detail: "into: \(target)")
    }
    for (index, decision) in docket.decisions.enumerated() {
      switch decision.action {
      case .accept(let subject), .reject(let subject):
        guard !HandKeptDecision.Action.isEvent(subject.value),
          !HandKeptDecision.Action.isClaim(subject.value), let id = decided(subject, &docket)
        else { continue }
        if decision.action.verb == .reject { rejected.insert(id) }
        docket.record(index, subjects: [id.text])
      case .rename, .merge, .split, .correct: continue
      }
    }
  }

  /// The entity that an entity as read counts as; `nil` where it was rejected.
  func shown(_ id: ID<Entity>) -> ID<Entity>? {
    let shown = standsFor[id] ?? id
    return rejected.contains(shown) ? nil : shown
  }

  /// The entities that several as read count as, each once, in the order of the first.
  func shown(_ ids: [ID<Entity>]) -> [ID<Entity>] {
    var seen: Set<ID<Entity>> = []
    return ids.compactMap { shown($0) }.filter { seen.insert($0).inserted }
  }

  /// Every entity by id, the merged and rejected ones too.
  var known: [ID<Entity>: Entity] { entities }

  subscript(id: ID<Entity>) -> Entity? { entities[id] }

  /// The entity that a fact names; an unknown or ambiguous name is a fault.
  func resolve(_ reference: Located<String>, key: String, _ docket: inout Docket) -> ID<Entity>? {
    switch find(reference.value) {
    case .one(let id): return shown(id)
    case .several(let ids):
      docket.note(
        HandKeptFault(
          .ambiguousEntity(reference.value, ids: ids.map(\.text)), at: reference.origin,
          key: key))
    case .none:
      docket.note(
        HandKeptFault(
          .unknownEntity(reference.value, near: near(reference.value)), at: reference.origin,
          key: key))
    }
    return nil
  }

  func resolve(
    _ references: [Located<String>], key: String, _ docket: inout Docket
  ) -> [ID<Entity>] {
    var ids: [ID<Entity>] = []
    for reference in references {
      if let id = resolve(reference, key: key, &docket), !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The entities of a graph, by id.
  func shown(
    _ events: [Event], _ relations: [Relation], _ mentioned: Set<ID<Entity>>,
    _ added: [ID<Entity>]
  ) -> [Entity] {
    var used: Set<ID<Entity>> = []
    for event in events {
      used.formUnion(event.sources)
      used.formUnion(event.targets)
      used.formUnion(event.saidBy)
      if let place = event.place { used.insert(place) }
    }
    for relation in relations { used.formUnion([relation.source, relation.target]) }
    for id in mentioned { if let id = shown(id) { used.insert(id) } }
    for id in added { if let id = shown(id) { used.insert(id) } }
    return used.sorted().compactMap { entities[$0] }
  }

  private enum Finding {
    case one(ID<Entity>)
    case several([ID<Entity>])
    case none
  }

  private func find(_ text: String) -> Finding {
    if entities[ID(text)] != nil { return .one(ID(text)) }
    let ids = Set((idsByName[text] ?? []).map { standsFor[$0] ?? $0 })
    guard let only = ids.first else { return .none }
    return ids.count == 1 ? .one(only) : .several(ids.sorted())
  }

  /// The entity that a decision is about; one that is gone is a warning.
  private func decided(_ reference: Located<String>, _ docket: inout Docket) -> ID<Entity>? {
    switch find(reference.value) {
    case .one(let id): return standsFor[id] ?? id
    case .several(let ids):
      docket.note(
        HandKeptFault(
          .ambiguousEntity(reference.value, ids: ids.map(\.text)), at: reference.origin))
    case .none:
      docket.note(
        HandKeptFault(
          .gone(reference.value, near: near(reference.value)), at: reference.origin))
    }
    return nil
  }

  private func near(_ text: String) -> [String] {
    let names = entities.keys.map(\.text) + idsByName.keys
    return NearMisses.of(text, among: names)
  }

  private mutating func rename(_ id: ID<Entity>, french: String, english: String) {
    guard let entity = entities[id] else { return }
    let aliases = Set(entity.aliases + [entity.frenchName, entity.englishName])
      .subtracting([french, english])
    let renamed = entity.named(french, english, aliases: aliases.sorted())
    entities[id] = renamed
    addNames(of: renamed)
  }

  private mutating func merge(_ id: ID<Entity>, into target: ID<Entity>) {
    guard let merged = entities[id], let entity = entities[target] else { return }
    for (read, shown) in standsFor where shown == id { standsFor[read] = target }
    standsFor[id] = target
    let aliases = Set(
      entity.aliases + merged.aliases + [merged.frenchName, merged.englishName]
    ).subtracting([entity.frenchName, entity.englishName])
    entities[target] = entity.named(
      entity.frenchName, entity.englishName, aliases: aliases.sorted())
  }

  private mutating func addNames(of entity: Entity) {
    for name in [entity.frenchName, entity.englishName] + entity.aliases {
      idsByName[name, default: []].insert(entity.id)
    }
  }

  private static func key(_ entity: Entity) -> String {
    ([entity.frenchName, entity.englishName, entity.country ?? "", entity.sector?.rawValue ?? ""]
      + entity.aliases).joined(separator: "\u{1f}")
  }
}

extension Entity {
  fileprivate func named(_ french: String, _ english: String, aliases: [String]) -> Entity {
    Entity(
      id: id, kind: kind, frenchName: french, englishName: english, aliases: aliases,
      country: country, sector: sector, isCollective: isCollective)
  }
}

extension HandKeptEntity {
  /// The known entity with what is written in its place; a new one where none is known.
  fileprivate func completing(_ known: Entity?) -> Entity {
    let key = String(id.text.drop { $0 != ":" }.dropFirst())
    let french = frenchName ?? known?.frenchName ?? key
    let english = englishName ?? known?.englishName ?? key
    var names = Set(aliases + (known?.aliases ?? []))
    if let known { names.formUnion([known.frenchName, known.englishName]) }
    return Entity(
      id: id, kind: kind, frenchName: french, englishName: english,
      aliases: names.subtracting([french, english]).sorted(), country: country ?? known?.country,
      sector: sector ?? known?.sector, isCollective: isCollective ?? known?.isCollective ?? false)
  }
}
