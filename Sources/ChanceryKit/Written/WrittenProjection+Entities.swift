import Dossier
import Ontology
import TemporalGraph

extension WrittenProjection {
  /// The entities as they are shown, by id.
  func entities() -> [Entity] {
    var entities: [Entity] = []
    for entity in base.entities {
      guard let node = keys.nodes[entity.id.text], let facts = nodes[node] else {
        entities.append(entity)
        continue
      }
      if !graph.removedNodes[node.place] { entities.append(revised(entity, node, facts)) }
    }
    for (key, node, _) in made {
      let kinds = kinds(node)
      guard kinds.count == 1, let name = text(node, "name"), !labels(node).contains("Event") else {
        continue
      }
      entities.append(
        revised(
          Entity(id: ID(key), kind: kinds[0], frenchName: name, englishName: name), node,
          Facts(names: ["englishName", "aliases", "country", "sector", "collective"])))
    }
    return entities.sorted { $0.id < $1.id }
  }

  private func kinds(_ node: NodeRow) -> [EntityKind] {
    let labels = labels(node)
    return EntityKind.allCases.filter { labels.contains($0.label) }
  }

  private func revised(_ entity: Entity, _ node: NodeRow, _ facts: Facts) -> Entity {
    func text(_ name: String, else old: String?) -> String? {
      facts.names.contains(name) ? self.text(node, name) : old
    }
    let kinds = kinds(node)
    let name = text("name", else: entity.frenchName) ?? entity.frenchName
    return Entity(
      id: entity.id, kind: kinds.count == 1 ? kinds[0] : entity.kind, frenchName: name,
      englishName: text("englishName", else: entity.englishName) ?? name,
      aliases: facts.names.contains("aliases") ? aliases(node) : entity.aliases,
      country: text("country", else: entity.country),
      sector: text("sector", else: entity.sector?.rawValue).flatMap(Sector.init),
      isCollective: facts.names.contains("collective")
        ? graph.property(node, "collective") == .boolean(true) : entity.isCollective)
  }

  private func aliases(_ node: NodeRow) -> [String] {
    guard case .list(let values) = graph.property(node, "aliases") else { return [] }
    return Set(values.compactMap(\.text)).sorted()
  }
}
