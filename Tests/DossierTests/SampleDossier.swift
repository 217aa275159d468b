import Chronology
import Dossier
import Foundation
import Ontology

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "chancery-dossier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}

/// A small dossier: two articles on one summit, and a standing relation.
enum SampleDossier {
  static let france = Entity(
    id: ID("country:FRA"), kind: .country, frenchName: "France", englishName: "France",
    country: "FRA")
  static let russia = Entity(
    id: ID("country:RUS"), kind: .country, frenchName: "Russie", englishName: "Russia",
    aliases: ["Fédération de Russie"], country: "RUS")
  static let macron = Entity(
    id: ID("person:emmanuel-macron"), kind: .person, frenchName: "Emmanuel Macron",
    englishName: "Emmanuel Macron", aliases: ["Macron"], country: "FRA", sector: .government)
  static let macronTwice = Entity(
    id: ID("person:e-macron"), kind: .person, frenchName: "E. Macron", englishName: "E. Macron")
  static let paris = Entity(
    id: ID("place:paris"), kind: .place, frenchName: "Paris", englishName: "Paris",
    country: "FRA")

  static func document(
    _ path: String, title: String, published: String, body: String
  ) throws -> Document {
    var hash = StableHash()
    hash.combine(path)
    hash.combine(body)
    return Document(
      id: ID("doc:" + hash.digits), sha256: hash.digits, path: path, title: title,
      outlet: "Le Test", author: nil, url: "https://example.org/\(path)", language: .french,
      published: try EDTF(published), body: body)
  }

  static func claim(
    in document: Document, _ quote: String, type: EventType, mode: EventMode? = nil,
    sources: [Entity], targets: [Entity] = [], place: Entity? = nil, time: String?,
    factuality: Factuality = .actual
  ) throws -> Claim {
    let body = Array(document.body.utf8)
    let start = body.indices.first { body[$0...].starts(with: Array(quote.utf8)) } ?? 0
    let range = start..<start + quote.utf8.count
    return Claim(
      document: document.id, type: type, mode: mode, contexts: [.diplomatic, .military],
      sources: sources.map(\.id), targets: targets.map(\.id), place: place?.id,
      time: try time.map { text in try EDTF(text) }, factuality: factuality, saidBy: nil,
      quote: quote, range: range, trigger: range, rule: "test/fr/rule", confidence: 0.8)
  }

  static func event(
    _ claims: [Claim], title: String? = nil, englishTitle: String? = nil, reported: String
  ) throws -> Event {
    let first = claims[0]
    return Event(
      id: ID("event:" + first.id.text.dropFirst("claim:".count)), type: first.type,
      mode: first.mode, contexts: first.contexts, title: title,
      englishTitle: englishTitle, sources: first.sources.sorted(), targets: first.targets.sorted(),
      place: first.place,
      date: first.time, reported: try EDTF(reported), factuality: first.factuality, saidBy: [],
      confidence: 0.9, claims: claims.map(\.id).sorted(), assertedBy: nil)
  }

  static func contents() throws -> DossierContents {
    let first = try document(
      "a.md", title: "Sommet à l’Élysée", published: "2026-01-07",
      body: "Emmanuel Macron a reçu ses alliés à Paris. Moscou menace l’Élysée de représailles.")
    let second = try document(
      "b.md", title: "Après le sommet", published: "2026-01-09",
      body: "E. Macron avait réuni les alliés. La France n’enverra pas de troupes.")
    let summit = try claim(
      in: first, "Emmanuel Macron a reçu ses alliés à Paris", type: .consult,
      mode: .multilateral, sources: [macron], place: paris, time: "2026-01-06")
    let threat = try claim(
      in: first, "Moscou menace l’Élysée de représailles", type: .threaten, mode: .violence,
      sources: [russia], targets: [france], time: "2026-01")
    let again = try claim(
      in: second, "E. Macron avait réuni les alliés", type: .consult, sources: [macronTwice],
      time: nil)
    let refusal = try claim(
      in: second, "La France n’enverra pas de troupes", type: .mobilize, sources: [france],
      time: nil, factuality: .denied)
    let events = try [
      event(
        [summit, again], title: "Sommet de Paris", englishTitle: "Paris summit",
        reported: "2026-01-07"),
      event([threat], reported: "2026-01-07"), event([refusal], reported: "2026-01-09"),
    ]
    let relations = try [
      Relation(
        kind: .threatens, source: russia.id, target: france.id, date: EDTF("2026-01"),
        factuality: .actual, event: events[1].id, assertedBy: nil, note: nil),
      Relation(
        kind: .holdsOffice, source: macron.id, target: france.id, date: EDTF("2017-05-14/.."),
        factuality: .actual, event: nil, assertedBy: "graphs/facts.yaml:3", note: "président"),
    ]
    return DossierContents(
      documents: [
        DocumentRecord(
          document: second,
          mentions: [
            Mention(entity: macronTwice.id, range: 0..<9, text: "E. Macron", form: .name)
          ], claims: [refusal, again], recorded: nil),
        DocumentRecord(
          document: first,
          mentions: [
            Mention(entity: macron.id, range: 0..<15, text: "Emmanuel Macron", form: .name)
          ], claims: [threat, summit], recorded: try EDTF("2026-02-01")),
      ],
      readEntities: [russia, france, macron, macronTwice, paris],
      graph: GraphRecord(
        entities: [russia, france, paris, macron], standsFor: [macronTwice.id: macron.id],
        events: events, relations: relations,
        decisions: [
          Decision(
            verb: .merge, subjects: [macron.id.text, macronTwice.id.text], detail: nil,
            reason: "une personne", assertedBy: "graphs/decisions.yaml:2")
        ]),
      notes: ["reader": "1"])
  }
}
