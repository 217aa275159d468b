import Chronology
import Dossier
import Exchange
import Ontology

/// A dossier of two articles, with every kind of thing that an export meets.
enum SmallDossier {
  static let france = Entity(
    id: ID("country:FRA"), kind: .country, frenchName: "France", englishName: "France",
    aliases: ["République française"], country: "FRA", sector: .government)
  static let macron = Entity(
    id: ID("person:emmanuel-macron"), kind: .person, frenchName: "Emmanuel Macron",
    englishName: "Emmanuel Macron", country: "FRA")
  static let paris = Entity(
    id: ID("place:paris"), kind: .place, frenchName: "Paris", englishName: "Paris")
  static let nato = Entity(
    id: ID("organization:nato"), kind: .organization, frenchName: "OTAN", englishName: "NATO")

  /// The dossier, with a text in the place of titles, names, outlets and quotations.
  static func contents(_ text: String = "Macron menace l’OTAN") throws -> DossierContents {
    let body = "Avant. \(text) Après."
    let start = "Avant. ".utf8.count
    let range = start..<(start + text.utf8.count)
    let article = Document(
      id: ID("doc:0123456789ab"), sha256: String(repeating: "0123456789abcdef", count: 4),
      path: "corpus/a.md", title: text, outlet: text, author: text, url: "https://example.org/a",
      language: .french, published: try EDTF("2025-09-05"), body: body)
    let copy = Document(
      id: ID("doc:ba9876543210"), sha256: String(repeating: "fedcba9876543210", count: 4),
      path: "corpus/b.md", title: nil, outlet: nil, author: nil, url: nil, language: .english,
      published: try EDTF("2025-09"), body: body, copyOf: article.id)
    let actor = Entity(
      id: ID("organization:x"), kind: .organization, frenchName: text, englishName: text)
    let claim = Claim(
      document: article.id, type: .threaten, mode: nil, contexts: [.military],
      sources: [macron.id], targets: [nato.id], place: paris.id, time: try EDTF("2025-09-04"),
      factuality: .actual, saidBy: nil, quote: text, range: range, trigger: range,
      rule: "tree/fr/menacer", confidence: 0.75, title: text)
    let events = [
      Event(
        id: ID("event:threat"), type: .threaten, mode: nil, contexts: [.military], title: nil,
        sources: [macron.id], targets: [nato.id], place: paris.id, date: try EDTF("2025-09-04"),
        reported: try EDTF("2025-09-05"), factuality: .actual, saidBy: [], confidence: 0.75,
        claims: [claim.id], assertedBy: nil),
      Event(
        id: ID("event:aid"), type: .aid, mode: nil, contexts: [], title: text, englishTitle: text,
        sources: [france.id], targets: [actor.id], place: nil,
        date: try EDTF("2024-05~/2024-07-14"), reported: nil, factuality: .intended,
        saidBy: [macron.id], confidence: 1, claims: [], assertedBy: "graphs/facts.yaml:3"),
      Event(
        id: ID("event:undated"), type: .consult, mode: nil, contexts: [], title: nil,
        sources: [france.id], targets: [], place: nil, date: nil, reported: nil,
        factuality: .denied, saidBy: [], confidence: 0.5, claims: [],
        assertedBy: "graphs/facts.yaml:9"),
    ]
    let relations = [
      Relation(
        kind: .threatens, source: macron.id, target: nato.id, date: try EDTF("2025-09-04"),
        factuality: .actual, event: ID("event:threat"), assertedBy: nil, note: nil),
      Relation(
        kind: .holdsOffice, source: macron.id, target: france.id, date: try EDTF("2025-09-05"),
        factuality: .actual, event: nil, assertedBy: nil, note: text, hasOpenEnds: true,
        attestations: [
          Attestation(document: article.id, quote: text, range: range, rule: "office/fr")
        ]),
      Relation(
        kind: .memberOf, source: france.id, target: nato.id, date: try EDTF("1949-04-04/.."),
        factuality: .actual, event: nil, assertedBy: "Gazetteers/organizations.tsv:2", note: nil),
    ]
    return DossierContents(
      documents: [
        DocumentRecord(
          document: article,
          mentions: [Mention(entity: macron.id, range: range, text: text, form: .name)],
          claims: [claim], recorded: try EDTF("2025-10-01")),
        DocumentRecord(document: copy, mentions: [], claims: [], recorded: nil),
      ],
      readEntities: [france, macron, paris, nato],
      graph: GraphRecord(
        entities: [actor, france, macron, nato, paris], standsFor: [:], events: events,
        relations: relations,
        decisions: [
          Decision(
            verb: .accept, subjects: ["event:threat"], detail: nil, reason: text,
            assertedBy: "graphs/decisions.yaml:1")
        ]), notes: ["rules": "1"])
  }

  /// Everything in it, with one imported relation.
  static func selection(
    _ text: String = "Macron menace l’OTAN", language: Language = .english
  ) throws -> ExportSelection {
    let contents = try contents(text)
    return ExportSelection(
      contents,
      headlines: Dictionary(
        uniqueKeysWithValues: contents.graph.events.map { ($0.id, $0.title ?? text) }),
      imported: [
        ImportedTie(
          number: 1, source: "country:FRA", type: "Make statement", target: text,
          date: try EDTF("2024-02"), properties: [Attribute("weight", .number(2.5))])
      ], language: language)
  }
}
