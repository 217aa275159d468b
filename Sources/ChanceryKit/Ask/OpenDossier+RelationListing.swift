package import Chronology
import Dossier
import Notation
package import Ontology

extension OpenDossier {
  /// Lists the relations that a query asks for.
  ///
  /// Where the query names several entities, each must be at one end.
  package func relationListing(
    _ query: EventQuery, kinds: [RelationKind], isStanding: Bool?, language: Language
  ) throws -> Listing {
    try relationListing(
      of: relations(betweenAll: query, kinds: kinds, isStanding: isStanding), language: language)
  }

  /// Lists some relations, in their order.
  func relationListing(of relations: [Relation], language: Language) throws -> Listing {
    let names = EntityNames(try entities(), language: language)
    var listing = Listing(
      columns: [
        .init("Date", narrowest: 12), .init("Source", narrowest: 9),
        .init("Relation", narrowest: 9),
        .init(language.words("Cible", "Target"), narrowest: 9),
        .init("Note", narrowest: 9), .init(language.words("Statut", "Status")),
        .init("Sources", isNumeric: true), .init("Id"),
      ],
      keys: [
        "date", "earliest", "latest", "source", "source_id", "kind", "target", "target_id",
        "factuality", "note", "event", "asserted_by", "open_ends", "documents", "quotes", "id",
      ])
    for relation in relations {
      listing.append(Self.row(relation, names))
    }
    return listing
  }

  private func relations(
    betweenAll query: EventQuery, kinds: [RelationKind], isStanding: Bool?
  ) throws -> [Relation] {
    guard query.about.count > 1 else {
      return try relations(query, kinds: kinds, isStanding: isStanding)
    }
    let ends = Set(try query.about.map { try store.entity(meant: $0).id })
    var unlimited = query
    unlimited.limit = nil
    let found = try relations(unlimited, kinds: kinds, isStanding: isStanding)
      .filter { ends.isSubset(of: [$0.source, $0.target]) }
    return Array(found.prefix(query.limit ?? .max))
  }

  private static func row(_ relation: Relation, _ names: EntityNames) -> Listing.Row {
    let language = names.language
    let days = EDTF.dayValues(relation.hasOpenEnds ? nil : relation.date)
    return Listing.Row(
      cells: [
        TerminalText(date(relation, language)),
        TerminalText(names.name(relation.source)),
        TerminalText(relation.kind.wording(in: language)),
        TerminalText(names.name(relation.target)),
        TerminalText(relation.note ?? ""),
        relation.factuality.cell(in: language),
        TerminalText(sources(relation, language)), TerminalText(relation.id.digits, .faint),
      ],
      values: [
        JSONValue(relation.date?.description), days.earliest, days.latest,
        .string(names.name(relation.source)), .string(relation.source.text),
        .string(relation.kind.rawValue),
        .string(names.name(relation.target)), .string(relation.target.text),
        .string(relation.factuality.rawValue), JSONValue(relation.note),
        JSONValue(relation.event?.text), JSONValue(relation.assertedBy),
        .bool(relation.hasOpenEnds),
        JSONValue(relation.attestations.map(\.document.text)),
        JSONValue(relation.attestations.map(\.quote)), .string(relation.id.text),
      ])
  }

  /// The date; of what has open ends, when it is known to have held.
  private static func date(_ relation: Relation, _ language: Language) -> String {
    guard let date = relation.date else { return "–" }
    let words = date.shortWording(in: language)
    return relation.hasOpenEnds ? language.words("attesté ", "attested ") + words : words
  }

  /// How many articles a standing relation rests on, or that it is known beforehand.
  private static func sources(_ relation: Relation, _ language: Language) -> String {
    guard relation.event == nil else { return "" }
    let documents = Set(relation.attestations.map(\.document)).count
    if documents > 0 { return "\(documents)" }
    return relation.assertedBy == nil ? "" : language.words("main", "hand")
  }
}
