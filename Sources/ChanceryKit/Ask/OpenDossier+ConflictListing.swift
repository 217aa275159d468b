package import Chronology
import Dossier
import Ontology

extension OpenDossier {
  /// Lists where independent accounts of one event contradict each other, by the event's date.
  ///
  /// - Parameters:
  ///   - query: Which events are looked at.
  ///   - withSettled: Whether what a decision settles is listed too.
  ///   - language: Of headings, names and dates.
  package func conflictListing(
    _ query: EventQuery, withSettled: Bool, language: Language
  ) throws -> Listing {
    let events = try self.events(query)
    let names = EntityNames(try entities(), language: language)
    let evidence = try store.evidence(for: events.map(\.id))
    let finder = DisagreementFinder(names: names, decisions: try store.decisions())
    var listing = Listing(
      columns: [
        .init(language.words("Événement", "Event"), narrowest: 16),
        .init(language.words("Point", "Point")),
        .init(language.words("Ce que disent les sources", "What the accounts say"), narrowest: 20),
        .init(language.words("Retenu", "Carried"), narrowest: 10), .init("Id"),
      ],
      keys: [
        "event", "title", "field", "values", "documents", "quotes", "claims", "carried", "settled_by",
        "reason",
      ])
    for event in events {
      let pieces = evidence[event.id, default: []]
      for conflict in finder.disagreements(on: event, pieces)
      where withSettled || conflict.settledBy == nil {
        listing.append(Self.row(conflict, pieces, names))
      }
    }
    return listing
  }

  private static func row(
    _ conflict: Disagreement, _ evidence: [Evidence], _ names: EntityNames
  ) -> Listing.Row {
    let language = names.language
    let accounts = conflict.versions.flatMap { version in
      version.accounts.map { (version.value, $0) }
    }
    let told = conflict.versions.map { version in
      let papers = version.accounts.map { $0.document.outlet ?? $0.document.path }
      return "\(conflict.shown(version.value, in: language)) (\(papers.joined(separator: ", ")))"
    }
    let carried = conflict.carried.map { conflict.shown($0, in: language) } ?? "–"
    return Listing.Row(
      cells: [
        TerminalText(Headline.plainText(of: conflict.event, evidence, names)),
        TerminalText(conflict.field.wording(in: language), .caution),
        TerminalText(told.joined(separator: "; ")),
        TerminalText(
          conflict.settledBy == nil
            ? carried : carried + language.words(" (tranché)", " (settled)")),
        TerminalText(conflict.event.id.digits, .faint),
      ],
      values: [
        .string(conflict.event.id.text),
        .string(Headline.text(of: conflict.event, evidence, names)),
        .string(conflict.field.rawValue), JSONValue(accounts.map { $0.0 }),
        JSONValue(accounts.map { $0.1.document.path }),
        JSONValue(accounts.map { $0.1.claim.quote }),
        JSONValue(accounts.map { $0.1.claim.id.text }), JSONValue(conflict.carried),
        JSONValue(conflict.settledBy?.assertedBy), JSONValue(conflict.settledBy?.reason),
      ])
  }
}

extension Disagreement {
  /// A value as a reader sees it: dates in words.
  fileprivate func shown(_ value: String, in language: Language) -> String {
    switch field {
    case .date: (try? EDTF(value))?.shortWording(in: language) ?? value
    case .factuality:
      Factuality(rawValue: value).map { $0.wording(in: language) } ?? value
    case .place, .actor, .role, .number: value
    }
  }
}

extension Disagreement.Field {
  /// The field in words.
  func wording(in language: Language) -> String {
    switch self {
    case .date: "date"
    case .place: language.words("lieu", "place")
    case .actor: language.words("acteur", "actor")
    case .role: language.words("rôles", "roles")
    case .factuality: language.words("statut", "status")
    case .number: language.words("nombre", "number")
    }
  }
}
