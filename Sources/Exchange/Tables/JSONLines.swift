import Chronology
import Dossier
import Notation
import Ontology

/// Everything that is selected, one JSON object a line: the format that can be read back.
///
/// The first line says what it is; `record` of every other line says what it holds. Members have the
/// names of the model; `bounds`, `headline` and `quadClass` are for readers and not read back.
///
/// Source: jsonlines.org; RFC 8259.
enum JSONLines {
  /// What the first line of every export holds under `format`.
  static let format = "chancery-dossier"
  /// The version of the lines' members.
  static let version = 1

  static func export(_ selection: ExportSelection) -> Export {
    let contents = selection.contents
    var lines = [
      JSONValue.object([
        JSONMember("format", .string(format)), JSONMember("version", .int(version)),
      ])
    ]
    lines += contents.notes.sorted { $0.key < $1.key }.map { key, value in
      record(.note, [JSONMember("key", .string(key)), JSONMember("value", .string(value))])
    }
    lines += contents.readEntities.sorted { $0.id < $1.id }.map { entity in
      let shown = contents.graph.standsFor[entity.id]
      return record(
        .readEntity,
        members(entity) + (shown.map { [JSONMember("standsFor", .string($0.text))] } ?? []))
    }
    for item in contents.documents.sorted(by: { $0.document.path < $1.document.path }) {
      lines.append(
        record(.document, members(item.document) + optional("recorded", item.recorded?.description))
      )
      lines += item.mentions.sorted(by: precedes).map { mention in
        record(
          .mention, [JSONMember("document", .string(item.document.id.text))] + members(mention))
      }
      lines += item.claims.sorted(by: precedes).map { record(.claim, members($0)) }
    }
    lines += contents.graph.entities.sorted { $0.id < $1.id }.map { record(.entity, members($0)) }
    lines += selection.events.map { item in
      record(.event, members(item.event) + [JSONMember("headline", .string(item.headline))])
    }
    lines += selection.relations.map { record(.relation, members($0)) }
    lines += contents.graph.decisions.map { record(.decision, members($0)) }
    return Export(
      lines.map { $0.line + "\n" }.joined(),
      remarks: selection.imported.isEmpty
        ? []
        : ["\(selection.imported.count) relations of imported tables stay out; export the tables"])
  }

  /// What a line holds.
  enum Record: String, Codable {
    case note
    case readEntity = "read-entity"
    case document, mention, claim, entity, event, relation, decision
  }

  private static func record(_ record: Record, _ members: [JSONMember]) -> JSONValue {
    .object([JSONMember("record", .string(record.rawValue))] + members)
  }

  private static func precedes(_ left: Mention, _ right: Mention) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.entity)
      < (right.range.lowerBound, right.range.upperBound, right.entity)
  }

  private static func precedes(_ left: Claim, _ right: Claim) -> Bool {
    (left.trigger.lowerBound, left.trigger.upperBound, left.id)
      < (right.trigger.lowerBound, right.trigger.upperBound, right.id)
  }
}

// MARK: Members, under the names by which the model decodes itself

extension JSONLines {
  private static func members(_ entity: Entity) -> [JSONMember] {
    [
      JSONMember("id", .string(entity.id.text)), JSONMember("kind", .string(entity.kind.rawValue)),
      JSONMember("frenchName", .string(entity.frenchName)),
      JSONMember("englishName", .string(entity.englishName)),
      JSONMember("aliases", JSONValue(entity.aliases)),
    ] + optional("country", entity.country) + optional("sector", entity.sector?.rawValue)
      + [JSONMember("isCollective", .bool(entity.isCollective))]
  }

  private static func members(_ document: Document) -> [JSONMember] {
    [
      JSONMember("id", .string(document.id.text)), JSONMember("sha256", .string(document.sha256)),
      JSONMember("path", .string(document.path)),
    ] + optional("title", document.title) + optional("outlet", document.outlet)
      + optional("author", document.author) + optional("url", document.url)
      + optional("language", document.language?.rawValue)
      + optional("published", document.published?.description)
      + [JSONMember("body", .string(document.body))] + optional("copyOf", document.copyOf?.text)
  }

  private static func members(_ mention: Mention) -> [JSONMember] {
    [
      JSONMember("entity", .string(mention.entity.text)), JSONMember("range", range(mention.range)),
      JSONMember("text", .string(mention.text)), JSONMember("form", .string(mention.form.rawValue)),
    ]
      + (mention.tenure.map { tenure in
        [
          JSONMember(
            "tenure",
            .object(
              [
                JSONMember("office", .string(tenure.office)),
                JSONMember("of", .string(tenure.of.text)),
                JSONMember("isFormer", .bool(tenure.isFormer)),
              ] + optional("term", tenure.term?.description) + [
                JSONMember("quote", range(tenure.quote)), JSONMember("rule", .string(tenure.rule)),
              ]))
        ]
      } ?? [])
  }

  private static func members(_ claim: Claim) -> [JSONMember] {
    [
      JSONMember("id", .string(claim.id.text)),
      JSONMember("document", .string(claim.document.text)),
      JSONMember("type", .string(claim.type.rawValue)),
    ] + optional("mode", claim.mode?.rawValue) + [
      JSONMember("contexts", JSONValue(claim.contexts.map(\.rawValue))),
      JSONMember("sources", JSONValue(claim.sources.map(\.text))),
      JSONMember("targets", JSONValue(claim.targets.map(\.text))),
    ] + optional("place", claim.place?.text) + date("time", claim.time) + [
      JSONMember("factuality", .string(claim.factuality.rawValue))
    ] + optional("saidBy", claim.saidBy?.text) + [JSONMember("quote", .string(claim.quote))]
      + optional("title", claim.title) + [
        JSONMember("range", range(claim.range)), JSONMember("trigger", range(claim.trigger)),
        JSONMember("rule", .string(claim.rule)),
        JSONMember("confidence", .double(claim.confidence)),
      ]
  }

  private static func members(_ event: Event) -> [JSONMember] {
    [
      JSONMember("id", .string(event.id.text)), JSONMember("type", .string(event.type.rawValue)),
      JSONMember("quadClass", .string(event.type.quadClass.rawValue)),
    ] + optional("mode", event.mode?.rawValue) + [
      JSONMember("contexts", JSONValue(event.contexts.map(\.rawValue)))
    ] + optional("title", event.title) + optional("englishTitle", event.englishTitle) + [
      JSONMember("sources", JSONValue(event.sources.map(\.text))),
      JSONMember("targets", JSONValue(event.targets.map(\.text))),
    ] + optional("place", event.place?.text) + date("date", event.date)
      + optional("reported", event.reported?.description) + [
        JSONMember("factuality", .string(event.factuality.rawValue)),
        JSONMember("saidBy", JSONValue(event.saidBy.map(\.text))),
        JSONMember("confidence", .double(event.confidence)),
        JSONMember("claims", JSONValue(event.claims.map(\.text))),
      ] + optional("assertedBy", event.assertedBy)
  }

  private static func members(_ relation: Relation) -> [JSONMember] {
    [
      JSONMember("id", .string(relation.id.text)),
      JSONMember("kind", .string(relation.kind.rawValue)),
      JSONMember("source", .string(relation.source.text)),
      JSONMember("target", .string(relation.target.text)),
    ] + date("date", relation.date) + [
      JSONMember("factuality", .string(relation.factuality.rawValue))
    ] + optional("event", relation.event?.text) + optional("assertedBy", relation.assertedBy)
      + optional("note", relation.note) + [
        JSONMember("hasOpenEnds", .bool(relation.hasOpenEnds)),
        JSONMember(
          "attestations",
          .array(
            relation.attestations.map { attestation in
              .object([
                JSONMember("document", .string(attestation.document.text)),
                JSONMember("quote", .string(attestation.quote)),
                JSONMember("range", range(attestation.range)),
                JSONMember("rule", .string(attestation.rule)),
              ])
            })),
      ]
  }

  private static func members(_ decision: Decision) -> [JSONMember] {
    [
      JSONMember("verb", .string(decision.verb.rawValue)),
      JSONMember("subjects", JSONValue(decision.subjects)),
    ] + optional("detail", decision.detail) + optional("reason", decision.reason)
      + [JSONMember("assertedBy", .string(decision.assertedBy))]
  }

  private static func optional(_ key: String, _ text: String?) -> [JSONMember] {
    text.map { [JSONMember(key, .string($0))] } ?? []
  }

  /// A date, and its bounds for readers.
  private static func date(_ key: String, _ date: EDTF?) -> [JSONMember] {
    guard let date else { return [] }
    let bounds = DayBounds(date).named.map { JSONMember($0.name, .string($0.day.description)) }
    return [
      JSONMember(key, .string(date.description)), JSONMember("bounds", .object(bounds)),
    ]
  }

  private static func range(_ range: Range<Int>) -> JSONValue {
    .array([.int(range.lowerBound), .int(range.upperBound)])
  }
}
