package import Chronology
import Dossier
import Notation
import Ontology

extension OpenDossier {
  /// Lists where independent accounts of one event contradict each other, by the event's date.
  ///
  /// - Parameters:
  ///   - query: Which events are looked at.
  ///   - withSettled: Whether what a decision settles is listed too.
  ///   - language: Of headings, names and dates.
  /// - Returns: One row a disagreement.
  /// - Throws: `LookupError` where the query names nobody, or the error of the dossier.
  package func conflictListing(
    _ query: EventQuery, withSettled: Bool, language: Language
  ) throws -> Listing {
    let events = try self.events(query)
    let names = EntityNames(try entities(), language: language)
    let evidence = try store.evidence(for: events.map(\.id))
    let finder = try DisagreementFinder(
      store, names, for: events.flatMap { evidence[$0.id, default: []] })
    var listing = Listing(columns: Self.conflictColumns(language), keys: Self.conflictKeys)
    for event in events {
      let pieces = evidence[event.id, default: []]
      for conflict in finder.disagreements(on: event, pieces)
      where withSettled || conflict.settledBy == nil {
        listing.append(Self.row(conflict, pieces, names))
      }
    }
    return listing
  }

  private static func conflictColumns(_ language: Language) -> [Listing.Column] {
    [
      .init(language.words("Événement", "Event"), narrowest: 16),
      .init(language.words("Point", "Point")),
      .init(language.words("Ce que disent les récits", "What the accounts say"), narrowest: 20),
      .init(language.words("Retenu", "Carried"), narrowest: 10),
      .init(language.words("Pourquoi", "Why"), narrowest: 12), .init("Id"),
    ]
  }

  private static let conflictKeys = [
    "event", "title", "field", "values", "documents", "outlets", "quotes", "claims", "carried",
    "why", "settled_by", "reason",
  ]

  private static func row(
    _ conflict: Disagreement, _ evidence: [Evidence], _ names: EntityNames
  ) -> Listing.Row {
    let language = names.language
    let accounts = conflict.versions.flatMap { version in
      version.accounts.map { (version.value, $0) }
    }
    let carried = conflict.carried.map { conflict.shown($0, in: language) } ?? "–"
    let grounds = conflict.grounds.wording(in: language)
    return Listing.Row(
      cells: [
        TerminalText(Headline.plainText(of: conflict.event, evidence, names)),
        TerminalText(conflict.field.wording(in: language), .caution),
        TerminalText(conflict.told(in: language).joined(separator: "; ")), TerminalText(carried),
        TerminalText(grounds, .faint), TerminalText(conflict.event.id.digits, .faint),
      ],
      values: [
        .string(conflict.event.id.text),
        .string(Headline.text(of: conflict.event, evidence, names)),
        .string(conflict.field.rawValue), JSONValue(accounts.map { $0.0 }),
        JSONValue(accounts.map { $0.1.document.path }),
        JSONValue(accounts.map { $0.1.document.outlet ?? "" }),
        JSONValue(accounts.map { $0.1.claim.quote }),
        JSONValue(accounts.map { $0.1.claim.id.text }), JSONValue(conflict.carried),
        .string(grounds), JSONValue(conflict.settledBy?.assertedBy),
        JSONValue(conflict.settledBy?.reason),
      ])
  }
}
