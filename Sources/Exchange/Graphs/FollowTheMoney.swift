import Chronology
import Dossier
import Notation
import Ontology

/// Entities for Aleph and OpenSanctions: FollowTheMoney, one JSON object a line.
///
/// Its dates are the beginning of an ISO date; EDTF stands in `description`. Dyads are
/// `UnknownLink`s, memberships `Membership`s and offices `Occupancy`s, as its schema names them.
///
/// Source: FollowTheMoney, *Schemata*.
enum FollowTheMoney {
  static func export(_ selection: ExportSelection) -> Export {
    var lines = selection.contents.graph.entities.sorted { $0.id < $1.id }.map(entity)
    lines += selection.documents.map(document)
    lines += selection.events.map { event($0, selection) }
    for relation in selection.relations { lines += links(relation, selection) }
    return Export(lines.map { $0.line + "\n" }.joined(), remarks: remarks(selection))
  }

  private static func remarks(_ selection: ExportSelection) -> [String] {
    selection.imported.isEmpty
      ? [] : ["\(selection.imported.count) relations of imported tables stay out"]
  }

  private static func entity(_ entity: Entity) -> JSONValue {
    let schema =
      switch entity.kind {
      case .person where entity.isCollective: "LegalEntity"
      case .person: "Person"
      case .organization: "Organization"
      case .country: "PublicBody"
      case .place: "Address"
      }
    let names = [entity.frenchName, entity.englishName]
    return value(
      entity.id.text, schema,
      entity.kind == .place
        ? [("full", unique(names)), ("notes", entity.aliases)]
        : [("name", unique(names)), ("alias", entity.aliases), ("notes", notes(entity))])
  }

  /// Codes of countries stand as they are: the schema asks for others.
  private static func notes(_ entity: Entity) -> [String] {
    [entity.country.map { "country \($0)" }, entity.sector.map { "sector \($0.rawValue)" }]
      .compactMap { $0 }
  }

  private static func document(_ document: Document) -> JSONValue {
    value(
      document.id.text, "Article",
      [
        ("title", [document.title ?? document.path]), ("fileName", [document.path]),
        ("author", [document.author].compactMap { $0 }),
        ("publisher", [document.outlet].compactMap { $0 }),
        ("sourceUrl", [document.url].compactMap { $0 }.filter(isWeb)),
        ("publishedAt", [document.published.flatMap(prefix)].compactMap { $0 }),
        (
          "notes",
          ["SHA-256 \(document.sha256)"]
            + (document.published.map { ["published EDTF \($0)"] } ?? [])
        ),
      ])
  }

  private static func event(_ item: ExportedEvent, _ selection: ExportSelection) -> JSONValue {
    let event = item.event
    return value(
      event.id.text, "Event",
      [
        ("name", [item.remarkedHeadline(in: selection.language)]),
        ("summary", [event.type.rawValue]), ("description", [facts(event)]),
        ("involved", unique(actors(event, selection).map(\.text)).map(reference)),
        ("location", unique(places(event, selection).map(selection.name))),
      ] + dates(event.date) + [
        ("sourceUrl", unique(item.documents.compactMap(\.url)).filter(isWeb)),
        ("publisher", unique(item.documents.compactMap(\.outlet))),
        ("proof", item.documents.map { reference($0.id.text) }),
      ])
  }

  /// Places cannot be involved; they are where it happened.
  private static func actors(_ event: Event, _ selection: ExportSelection) -> [ID<Entity>] {
    (event.sources + event.targets).filter { selection.entity($0)?.kind != .place }
  }

  private static func places(_ event: Event, _ selection: ExportSelection) -> [ID<Entity>] {
    [event.place].compactMap { $0 }
      + (event.sources + event.targets).filter { selection.entity($0)?.kind == .place }
  }

  private static func facts(_ event: Event) -> String {
    ([
      event.date.map { "EDTF \($0)" }, event.factuality.rawValue,
      event.reported.map { "reported \($0)" }, event.assertedBy,
    ].compactMap { $0 } + DayBounds(event.date).named.map { "\($0.name) \($0.day)" })
    .joined(separator: "; ")
  }

  private static func links(_ relation: Relation, _ selection: ExportSelection) -> [JSONValue] {
    let summary =
      ([relation.kind.rawValue, relation.factuality.rawValue]
      + [relation.date.map { "EDTF \($0)" }, relation.note, relation.assertedBy]
      .compactMap { $0 }).joined(separator: "; ")
    let when = relation.hasOpenEnds ? [] : dates(relation.date)
    let proof = relation.attestations.map(\.document.text)
    let common = when + [("summary", [summary]), ("proof", unique(proof).map(reference))]
    let id = relation.id.text
    let (source, target) = (selection.entity(relation.source), selection.entity(relation.target))
    let (subject, object) = (reference(relation.source.text), reference(relation.target.text))
    switch relation.kind {
    case .memberOf where source?.kind != .place && target?.kind != .place:
      return [
        value(id, "Membership", [("member", [subject]), ("organization", [object])] + common)
      ]
    case .holdsOffice where source?.kind == .person && source?.isCollective == false:
      let post = id + ":post"
      let name = [relation.note, selection.name(relation.target)].compactMap { $0 }
      return [
        value(post, "Position", [("name", [name.joined(separator: ", ")])]),
        value(id, "Occupancy", [("holder", [subject]), ("post", [reference(post)])] + common),
      ]
    case .agreesWith, .consults, .supports, .concedesTo, .cooperatesWith, .aids, .retreatsFrom,
      .requests, .accuses, .rejects, .threatens, .protestsAgainst, .sanctions, .mobilizesAgainst,
      .coerces, .assaults, .statesAbout, .memberOf, .holdsOffice, .partOf, .capitalOf, .locatedIn:
      return [
        value(
          id, "UnknownLink",
          [("subject", [subject]), ("object", [object]), ("role", [relation.kind.rawValue])]
            + common)
      ]
    }
  }

  private static func dates(_ date: EDTF?) -> [(String, [String])] {
    guard let date else { return [] }
    if let prefix = prefix(date) { return [("date", [prefix])] }
    let bounds = DayBounds(date)
    return [
      ("startDate", [bounds.earliestStart?.iso].compactMap { $0 }),
      ("endDate", [bounds.latestEnd?.iso].compactMap { $0 }),
    ]
  }

  /// A year, month or day; `nil` for any other date.
  private static func prefix(_ date: EDTF) -> String? {
    guard case .date(let parts) = date.form, parts.isSpecified, let day = date.earliestDay?.iso
    else {
      return nil
    }
    return String(day.prefix(parts.day != nil ? 10 : parts.month != nil ? 7 : 4))
  }

  private static func value(
    _ id: String, _ schema: String, _ properties: [(String, [String])]
  ) -> JSONValue {
    let members = properties.filter { !$0.1.isEmpty }.map { name, texts in
      let isLong = longProperties.contains(name)
      return JSONMember(name, JSONValue(texts.map { isLong ? $0.inOneLine() : shortened($0) }))
    }
    return .object([
      JSONMember("id", .string(reference(id))), JSONMember("schema", .string(schema)),
      JSONMember("properties", .object(members)),
    ])
  }

  /// The properties that hold texts of any length, or addresses.
  private static let longProperties: Set<String> = ["description", "summary", "notes", "sourceUrl"]

  /// The longest name that the model takes, in Unicode scalars.
  private static let longestName = 384

  private static func shortened(_ text: String) -> String {
    let line = text.inOneLine()
    guard line.unicodeScalars.count > longestName else { return line }
    return String(line.unicodeScalars.prefix(longestName - 1)) + "…"
  }

  /// An id of letters, digits, points and hyphens that begins and ends with a letter or digit: `:`
  /// becomes a point, and every other sign its code between hyphens.
  private static func reference(_ id: String) -> String {
    var reference = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": reference.unicodeScalars.append(scalar)
      case ":": reference += "."
      default: reference += "-" + String(scalar.value, radix: 16) + "-"
      }
    }
    let isWhole = reference.last.map { $0.isLetter || $0.isNumber } ?? false
    return isWhole ? reference : reference + "0"
  }

  private static func isWeb(_ url: String) -> Bool {
    ["http://", "https://"].contains { url.lowercased().hasPrefix($0) }
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
