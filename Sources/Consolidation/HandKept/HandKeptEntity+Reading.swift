import Ontology
import Yams

extension HandKeptEntity {
  static func read(_ node: Node, file: String) -> (HandKeptEntity?, [HandKeptFault]) {
    var reader = FieldReader(
      node, file: file,
      allowed: ["id", "kind", "name", "aliases", "country", "sector", "collective"])
    reader.require("id")
    guard let id = reader.text("id") else { return (nil, reader.faults) }
    let prefix = id.value.split(separator: ":", maxSplits: 1).first.map(String.init) ?? ""
    guard let kind = EntityKind(rawValue: prefix), id.value.utf8.count > prefix.utf8.count + 1,
      !id.value.contains(where: \.isWhitespace)
    else {
      reader.note(.badID(id.value, example: "organization:my-key"), key: "id")
      return (nil, reader.faults)
    }
    if let written: EntityKind = reader.word("kind", kind: "kind of entity"), written != kind {
      reader.note(.expected("the kind that the id begins with, '\(prefix)'"), key: "kind")
    }
    var entity = HandKeptEntity(id: ID(id.value), kind: kind, origin: id.origin)
    let name = reader.name("name")
    entity.frenchName = name?.french
    entity.englishName = name?.english
    if case .set(let aliases) = reader.texts("aliases") { entity.aliases = aliases.map(\.value) }
    entity.country = reader.text("country")?.value
    entity.sector = reader.word("sector", kind: "PLOVER sector")
    entity.isCollective = reader.truth("collective")
    return (entity, reader.faults)
  }
}

extension FieldReader {
  /// A name for both languages, or one for each: `{fr: …, en: …}`.
  mutating func name(_ key: String) -> (french: String, english: String)? {
    guard let node = node(key) else { return nil }
    if node.mapping == nil { return text(key).map { ($0.value, $0.value) } }
    var parts = FieldReader(node, file: file, allowed: ["fr", "en"])
    let french = parts.text("fr")?.value
    let english = parts.text("en")?.value
    take(parts.faults)
    guard let first = french ?? english else {
      if parts.faults.isEmpty { note(.expected("a name such as {fr: …, en: …}"), key: key) }
      return nil
    }
    return (french ?? first, english ?? first)
  }
}
