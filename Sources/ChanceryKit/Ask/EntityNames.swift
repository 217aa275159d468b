package import Chronology
package import Ontology

/// The names of a dossier's entities in one language, and titles made of them.
package struct EntityNames: Sendable {
  package let language: Language
  private let entities: [ID<Entity>: Entity]

  /// Takes the entities of a dossier.
  package init(_ entities: [Entity], language: Language) {
    self.language = language
    self.entities = Dictionary(
      entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entity of an id.
  package func entity(_ id: ID<Entity>) -> Entity? { entities[id] }

  /// The name of an entity; its id where the dossier does not know it.
  package func name(_ id: ID<Entity>) -> String { entities[id]?.name(in: language) ?? id.text }

  /// The title of an event: the one written by hand, else a headline of actors, verb and targets.
  ///
  /// What is no plain fact is marked in parentheses.
  package func title(_ event: Event) -> String {
    let title = plainTitle(event)
    let remark = event.title == nil ? event.factuality.remark(in: language) : ""
    return remark.isEmpty ? title : "\(title) (\(remark))"
  }

  /// The title of an event without the mark of what is no plain fact.
  package func plainTitle(_ event: Event) -> String {
    if let title = event.title(in: language) { return title }
    let wording = event.type.wording(in: language)
    let isPlural =
      event.sources.count > 1 || event.sources.first.flatMap { entities[$0] }?.isCollective == true
    var title: String
    if event.sources.isEmpty {
      title = wording.noun.prefix(1).uppercased() + wording.noun.dropFirst()
      if !event.targets.isEmpty {
        title += (language == .french ? " (envers " : " (toward ") + list(event.targets) + ")"
      }
    } else {
      title = list(event.sources) + " " + (isPlural ? wording.plural : wording.singular)
      if !event.targets.isEmpty {
        title += wording.link.isEmpty ? " " : " \(wording.link) "
        title += list(event.targets)
      }
    }
    if let place = event.place { title += ", \(name(place))" }
    return title
  }

  /// Names joined by commas and « et » or "and"; above three, the rest are counted.
  package func list(_ ids: [ID<Entity>]) -> String {
    var names = ids.map(name)
    if names.count > 4 {
      let rest = names.count - 3
      names = Array(names.prefix(3)) + [language == .french ? "\(rest) autres" : "\(rest) others"]
    }
    guard let last = names.popLast() else { return "" }
    guard !names.isEmpty else { return last }
    return names.joined(separator: ", ") + (language == .french ? " et " : " and ") + last
  }
}
