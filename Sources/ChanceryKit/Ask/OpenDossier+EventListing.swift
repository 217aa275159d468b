package import Chronology
import Dossier
import Notation
import Ontology

extension OpenDossier {
  /// Lists the events that a query asks for.
  package func eventListing(_ query: EventQuery, language: Language) throws -> Listing {
    try eventListing(of: events(query), language: language)
  }

  /// Lists some events, in their order.
  func eventListing(of events: [Event], language: Language) throws -> Listing {
    let names = EntityNames(try entities(), language: language)
    let evidence = try store.evidence(for: events.map(\.id))
    var listing = Listing(
      columns: [
        .init("Date", narrowest: 11), .init(language.words("Événement", "Event"), narrowest: 16),
        .init("Type"), .init(language.words("Statut", "Status")),
        .init("Sources", isNumeric: true), .init("Id"),
      ],
      keys: [
        "date", "earliest", "latest", "title", "type", "mode", "factuality", "sources",
        "source_ids", "targets", "target_ids", "place", "place_id", "said_by", "reported",
        "documents", "confidence", "asserted_by", "id",
      ])
    for event in events {
      listing.append(Self.row(event, evidence[event.id, default: []], names))
    }
    return listing
  }

  private static func row(
    _ event: Event, _ evidence: [Evidence], _ names: EntityNames
  ) -> Listing.Row {
    let language = names.language
    let documents = Set(evidence.map(\.document.id)).count
    let days = EDTF.dayValues(event.date)
    let sources =
      event.assertedBy.map { _ in language.words("main", "hand") }
    return Listing.Row(
      cells: [
        TerminalText(event.date?.shortWording(in: language) ?? "–"),
        TerminalText(Headline.plainText(of: event, evidence, names)),
        TerminalText(event.type.wording(in: language).noun),
        event.factuality.cell(in: language),
        TerminalText(documents == 0 ? sources ?? "0" : "\(documents)"),
        TerminalText(event.id.digits, .faint),
      ],
      values: [
        JSONValue(event.date?.description), days.earliest, days.latest,
        .string(Headline.text(of: event, evidence, names)), .string(event.type.rawValue),
        JSONValue(event.mode?.rawValue), .string(event.factuality.rawValue),
        JSONValue(event.sources.map(names.name)), JSONValue(event.sources.map(\.text)),
        JSONValue(event.targets.map(names.name)), JSONValue(event.targets.map(\.text)),
        JSONValue(event.place.map(names.name)), JSONValue(event.place?.text),
        JSONValue(event.saidBy.map(names.name)), JSONValue(event.reported?.description),
        .int(documents), .double(event.confidence), JSONValue(event.assertedBy),
        .string(event.id.text),
      ])
  }
}

extension ID {
  /// The id without the name of its kind, which 'chancery why' understands too.
  var digits: String { text.firstIndex(of: ":").map { String(text[$0...].dropFirst()) } ?? text }
}
