import Chronology
import Dossier
import Ontology

/// A selection as nodes and edges with attributes: what every graph format writes.
///
/// Entities, events and documents are nodes. `SOURCE_OF`, `TARGETS`, `LOCATED_IN`, `ATTRIBUTED_TO`
/// and `EVIDENCED_BY` tie events to the others; dyads and standing relations tie entities.
struct PropertyGraph {
  /// What stands in the middle of its edges.
  struct Node {
    let id: String
    /// `Person`, `Country`, `Organization`, `Place`, `Event`, `Document` or, of an imported name,
    /// `Entity`.
    let kind: String
    let name: String
    /// When an event happened; of all else `nil`.
    let date: EDTF?
    let attributes: [Attribute]
  }

  /// A dated tie.
  struct Edge {
    /// Unique among the edges.
    let id: String
    let source: String
    let target: String
    let type: String
    let date: EDTF?
    /// Whether it may have held before and after its date.
    let hasOpenEnds: Bool
    let attributes: [Attribute]
  }

  /// By kind and id; each id once.
  private(set) var nodes: [Node] = []
  /// Every end is one of the nodes.
  private(set) var edges: [Edge] = []

  /// Makes the graph of a selection.
  init(_ selection: ExportSelection) {
    nodes =
      selection.contents.graph.entities.sorted { $0.id < $1.id }.map {
        Self.node($0, selection.language)
      } + selection.events.map(Self.node) + selection.documents.map(Self.node)
    for item in selection.events { addTies(of: item) }
    edges += selection.relations.map(Self.edge)
    addImported(selection.imported)
  }

  /// Every attribute of nodes or edges that occurs, with the widest type it has, by name.
  static func columns(_ lists: some Sequence<[Attribute]>) -> [(name: String, type: String)] {
    var types: [String: String] = [:]
    for attribute in lists.joined() {
      let type = attribute.value.typeName
      types[attribute.name] = types[attribute.name].map { $0 == type ? type : "string" } ?? type
    }
    return types.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func node(_ entity: Entity, _ language: Language) -> Node {
    Node(
      id: entity.id.text, kind: entity.kind.label, name: entity.name(in: language), date: nil,
      attributes: [
        Attribute("name_fr", .text(entity.frenchName)),
        Attribute("name_en", .text(entity.englishName)),
        entity.aliases.isEmpty ? nil : Attribute("aliases", .texts(entity.aliases)),
        Attribute("country", entity.country), Attribute("sector", entity.sector?.rawValue),
        entity.isCollective ? Attribute("collective", .boolean(true)) : nil,
      ].compactMap { $0 })
  }

  private static func node(_ item: ExportedEvent) -> Node {
    let event = item.event
    return Node(
      id: event.id.text, kind: "Event", name: item.headline, date: event.date,
      attributes: [
        Attribute("type", .text(event.type.rawValue)), Attribute("mode", event.mode?.rawValue),
        Attribute("quad_class", .text(event.type.quadClass.rawValue)),
        event.contexts.isEmpty
          ? nil : Attribute("contexts", .texts(event.contexts.map(\.rawValue))),
        Attribute("factuality", .text(event.factuality.rawValue)),
        Attribute("confidence", .number(event.confidence)),
        Attribute("reported", event.reported?.description),
        Attribute("asserted_by", event.assertedBy),
        Attribute("sources", .texts(item.documents.map(\.id.text))),
      ].compactMap { $0 } + dated(event.date))
  }

  private static func node(_ document: Document) -> Node {
    Node(
      id: document.id.text, kind: "Document", name: document.title ?? document.path, date: nil,
      attributes: [
        Attribute("path", .text(document.path)), Attribute("outlet", document.outlet),
        Attribute("author", document.author), Attribute("url", document.url),
        Attribute("language", document.language?.rawValue),
        Attribute("published", document.published?.description),
        Attribute("copy_of", document.copyOf?.text),
      ].compactMap { $0 })
  }

  private mutating func addTies(of item: ExportedEvent) {
    let event = item.event
    func tie(_ source: String, _ type: String, _ target: String, _ more: [Attribute] = []) -> Edge {
      Edge(
        id: "\(event.id.text) \(type) \(type == "SOURCE_OF" ? source : target)", source: source,
        target: target, type: type, date: event.date, hasOpenEnds: false,
        attributes: [Attribute("factuality", .text(event.factuality.rawValue))]
          + Self.dated(event.date) + more)
    }
    let id = event.id.text
    edges += event.sources.map { tie($0.text, "SOURCE_OF", id) }
    edges += event.targets.map { tie(id, "TARGETS", $0.text) }
    edges += (event.place.map { [$0] } ?? []).map { tie(id, "LOCATED_IN", $0.text) }
    edges += event.saidBy.map { tie(id, "ATTRIBUTED_TO", $0.text) }
    edges += item.claims.map { claim in
      Edge(
        id: "\(id) EVIDENCED_BY \(claim.id.text)", source: id, target: claim.document.text,
        type: "EVIDENCED_BY", date: nil, hasOpenEnds: false,
        attributes: [
          Attribute("claim", .text(claim.id.text)), Attribute("quote", .text(claim.quote)),
          Attribute("start_byte", .integer(Int64(claim.range.lowerBound))),
          Attribute("end_byte", .integer(Int64(claim.range.upperBound))),
          Attribute("rule", .text(claim.rule)), Attribute("confidence", .number(claim.confidence)),
          Attribute("factuality", .text(claim.factuality.rawValue)),
        ] + Self.dated(claim.time))
    }
  }

  private static func edge(_ relation: Relation) -> Edge {
    Edge(
      id: relation.id.text, source: relation.source.text, target: relation.target.text,
      type: relation.kind.rawValue, date: relation.date, hasOpenEnds: relation.hasOpenEnds,
      attributes: [
        Attribute("factuality", .text(relation.factuality.rawValue)),
        Attribute("event", relation.event?.text), Attribute("note", relation.note),
        Attribute("asserted_by", relation.assertedBy),
        relation.hasOpenEnds ? Attribute("open_ends", .boolean(true)) : nil,
        relation.attestations.isEmpty
          ? nil : Attribute("sources", .texts(relation.attestations.map(\.document.text))),
        relation.attestations.isEmpty
          ? nil : Attribute("quotes", .texts(relation.attestations.map(\.quote))),
      ].compactMap { $0 } + dated(relation.date, hasOpenEnds: relation.hasOpenEnds))
  }

  private mutating func addImported(_ ties: [ImportedTie]) {
    var known = Set(nodes.map(\.id))
    for tie in ties {
      for name in [tie.source, tie.target] where known.insert(name).inserted {
        nodes.append(Node(id: name, kind: "Entity", name: name, date: nil, attributes: []))
      }
      edges.append(
        Edge(
          id: "imported:\(tie.number)", source: tie.source, target: tie.target, type: tie.type,
          date: tie.date, hasOpenEnds: false,
          attributes: Self.dated(tie.date) + tie.properties.map(Self.renamed)))
    }
  }

  /// A column of a table under a name that no format gives to something else.
  private static func renamed(_ property: Attribute) -> Attribute {
    reserved.contains(property.name)
      ? Attribute("column_" + property.name, property.value) : property
  }

  private static let reserved: Set<String> = [
    "id", "key", "source", "target", "relation", "label", "kind", "edtf", "earliest_start",
    "latest_start", "earliest_end", "latest_end",
  ]

  /// A date and its bounds; what has open ends has no bounds.
  private static func dated(_ date: EDTF?, hasOpenEnds: Bool = false) -> [Attribute] {
    guard let date else { return [] }
    let bounds = hasOpenEnds ? [] : DayBounds(date).named
    return [Attribute("edtf", .text(date.description))]
      + bounds.map { Attribute($0.name, .text($0.day.description)) }
  }
}
