import Chronology
import Consolidation
import Dossier
import Foundation
import Ontology
import Testing

@testable import ChanceryKit

/// Where accounts of one event contradict each other, and where they do not.
struct DisagreementFinderTests {
  private static let france = Entity(
    id: ID("country:FRA"), kind: .country, frenchName: "France", englishName: "France",
    country: "FRA")
  private static let italy = Entity(
    id: ID("country:ITA"), kind: .country, frenchName: "Italie", englishName: "Italy",
    country: "ITA")
  private static let paris = Entity(
    id: ID("place:paris"), kind: .place, frenchName: "Paris", englishName: "Paris", country: "FRA")
  private static let rome = Entity(
    id: ID("place:rome"), kind: .place, frenchName: "Rome", englishName: "Rome", country: "ITA")
  private static let minister = Entity(
    id: ID("person:anne-roux"), kind: .person, frenchName: "Anne Roux", englishName: "Anne Roux",
    country: "FRA")

  private static let thirtyFive = Entity(
    id: ID("organization:35-countries"), kind: .organization, frenchName: "35 pays",
    englishName: "35 countries", isCollective: true)
  private static let thirtySeven = Entity(
    id: ID("organization:37-countries"), kind: .organization, frenchName: "37 pays",
    englishName: "37 countries", isCollective: true)
  private static let union = Entity(
    id: ID("organization:eu"), kind: .organization, frenchName: "Union européenne",
    englishName: "European Union", country: "EUR")
  private static let harbor = Entity(
    id: ID("place:harbor"), kind: .place, frenchName: "Port", englishName: "Harbor")

  /// One account: a claim in an article of its own.
  private func account(
    _ paper: String, article: String? = nil, copyOf: String? = nil, type: EventType = .support,
    time: String? = nil, published: String = "2026-03-09", sources: [Entity] = [france],
    targets: [Entity] = [], place: Entity? = nil, factuality: Factuality = .actual,
    quote: String = "met", language: Language = .english
  ) throws -> Evidence {
    let key = article ?? paper
    let document = Document(
      id: ID("doc:" + key), sha256: key, path: key + ".md", title: nil, outlet: paper,
      author: nil, url: nil, language: language, published: try EDTF(published), body: quote,
      copyOf: copyOf.map { ID("doc:" + $0) })
    return Evidence(
      claim: Claim(
        document: document.id, type: type, mode: nil, contexts: [],
        sources: sources.map(\.id), targets: targets.map(\.id), place: place?.id,
        time: try time.map { try EDTF($0) }, factuality: factuality, saidBy: nil, quote: quote,
        range: 0..<quote.utf8.count, trigger: 0..<1, rule: "tree/en/meet", confidence: 0.6),
      document: document)
  }

  private func found(
    _ evidence: [Evidence], id: String = "event:meeting", assertedBy: String? = nil,
    decisions: [Decision] = [], relations: [Relation] = []
  ) throws -> [Disagreement] {
    let event = Event(
      id: ID(id), type: .support, mode: nil, contexts: [], title: nil,
      sources: [Self.france.id], targets: [], place: Self.paris.id,
      date: try EDTF("2026-03-02"), reported: nil, factuality: .actual, saidBy: [], confidence: 1,
      claims: evidence.map(\.claim.id), assertedBy: assertedBy)
    let names = EntityNames(
      [
        Self.france, Self.italy, Self.paris, Self.rome, Self.minister, Self.thirtyFive,
        Self.thirtySeven, Self.union, Self.harbor,
      ], language: .english)
    let finder = DisagreementFinder(
      names: names, decisions: decisions, geography: Geography(names, relations),
      voices: Voices(evidence.map(\.document)), shown: { $0 })
    return finder.disagreements(on: event, evidence)
  }

  private func fields(_ evidence: [Evidence]) throws -> [String] {
    try found(evidence).map(\.field.rawValue)
  }

  @Test func `dates without a common day contradict each other`() throws {
    let conflicts = try found([
      account("A", time: "2026-03-02"), account("B", time: "2026-03-04"),
      account("C", time: "2026-03-04"),
    ])
    let conflict = try #require(conflicts.first)
    #expect(conflicts.count == 1 && conflict.field == .date)
    #expect(conflict.versions.map(\.value) == ["2026-03-04", "2026-03-02"])
    #expect(conflict.versions.map(\.accounts.count) == [2, 1])
    #expect(conflict.carried == "2026-03-02")
    #expect(conflict.grounds == .mostExact)
  }

  @Test func `what the event carries has its grounds`() throws {
    let most = try found([
      account("A", time: "2026-03-02"), account("B", time: "2026-03-04"),
      account("C", time: "2026-03-02"),
    ])
    #expect(most.first?.grounds == .majority(of: 2, outOf: 3))
    let written = try found(
      [account("A", time: "2026-03-02"), account("B", time: "2026-03-04")],
      assertedBy: "graphs/facts.yaml:7")
    #expect(written.first?.grounds == .handKept("graphs/facts.yaml:7"))
    let place = try found([account("A", place: Self.paris), account("B", place: Self.rome)])
    #expect(place.first?.grounds == .earliest)
    #expect(
      try found([account("A"), account("B", sources: [Self.italy])]).first?.grounds == .everybody)
  }

  @Test func `an account that also tells what the other tells contradicts nothing`() throws {
    #expect(
      try fields([
        account("A", time: "2026-03-02"), account("B", time: "2026-03-04"),
        account("B", time: "2026-03-02"),
      ]).isEmpty)
  }

  @Test(arguments: ["2026-03", "2026-03-02/2026-03-04", "2026-03-02~", "../2026-03-05"])
  func `a vaguer date is no contradiction`(vague: String) throws {
    #expect(try fields([account("A", time: "2026-03-02"), account("B", time: vague)]).isEmpty)
  }

  @Test func `an article's own date is none of what it tells`() throws {
    #expect(
      try fields([account("A", time: "2026-03-02"), account("B", time: "2026-03-09")]).isEmpty)
  }

  @Test func `a copy is no account of its own`() throws {
    #expect(
      try fields([
        account("A", time: "2026-03-02"), account("B", copyOf: "A", time: "2026-03-04"),
      ]).isEmpty)
  }

  @Test func `the articles of one outlet are one voice`() throws {
    #expect(
      try fields([
        account("A", time: "2026-03-02"), account("A", article: "A2", time: "2026-03-04"),
      ]).isEmpty)
  }

  @Test func `two cities contradict each other, a city and its country do not`() throws {
    #expect(
      try fields([account("A", place: Self.paris), account("B", place: Self.rome)]) == ["place"])
    #expect(
      try fields([account("A", place: Self.paris), account("B", place: Self.france)]).isEmpty)
    #expect(
      try fields([account("A", place: Self.paris), account("B", place: Self.italy)]) == ["place"])
  }

  @Test func `a place lies where a relation says`() throws {
    let evidence = [try account("A", place: Self.harbor), try account("B", place: Self.rome)]
    let there = Relation(
      kind: .locatedIn, source: Self.harbor.id, target: Self.rome.id, date: nil,
      factuality: .actual, event: nil, assertedBy: "graphs/facts.yaml:1", note: nil)
    let elsewhere = Relation(
      kind: .locatedIn, source: Self.harbor.id, target: Self.paris.id, date: nil,
      factuality: .actual, event: nil, assertedBy: "graphs/facts.yaml:2", note: nil)
    #expect(try found(evidence).isEmpty)
    #expect(try found(evidence, relations: [there]).isEmpty)
    #expect(try found(evidence, relations: [elsewhere]).map(\.field) == [.place])
  }

  @Test func `another state is another actor, a state's minister is none`() throws {
    #expect(try fields([account("A"), account("B", sources: [Self.italy])]) == ["actor"])
    #expect(try fields([account("A"), account("B", sources: [Self.minister])]).isEmpty)
    #expect(try fields([account("A"), account("B", sources: [Self.france, Self.italy])]).isEmpty)
  }

  @Test(arguments: [union, thirtyFive])
  func `a body of several states and an unnamed group may include a state`(other: Entity) throws {
    #expect(try fields([account("A"), account("B", sources: [other])]).isEmpty)
  }

  @Test func `another target is a contradiction, but none in what is done together`() throws {
    let left = try account("A", targets: [Self.italy])
    let right = try account("B", targets: [Self.minister])
    #expect(try fields([left, right]) == ["target"])
    #expect(
      try fields([
        account("A", type: .consult, targets: [Self.italy]),
        account("B", type: .consult, sources: [Self.italy], targets: [Self.minister]),
      ]).isEmpty)
  }

  @Test func `who does it to whom may be told the other way round`() throws {
    let there = try account("A", targets: [Self.italy])
    let back = try account("B", sources: [Self.italy], targets: [Self.france])
    #expect(try fields([there, back]) == ["role"])
    #expect(
      try found([there, back]).first?.versions.map(\.value) == ["France → Italy", "Italy → France"])
  }

  @Test func `cooperation and conflict are two types, a meeting and its agreement are none`() throws
  {
    #expect(try fields([account("A"), account("B", type: .reject)]) == ["type"])
    #expect(try fields([account("A"), account("B", type: .agree)]).isEmpty)
    #expect(try fields([account("A", type: .reject), account("B", type: .state)]).isEmpty)
  }

  @Test func `what one tells another may deny`() throws {
    #expect(try fields([account("A"), account("B", factuality: .denied)]) == ["factuality"])
    #expect(try fields([account("A"), account("B", factuality: .intended)]).isEmpty)
  }

  @Test func `numbers of one noun contradict each other`() throws {
    let conflicts = try found([
      account("A", quote: "35 countries met"), account("B", quote: "33 countries met on 4 March"),
    ])
    #expect(conflicts.map(\.field) == [.number])
    #expect(conflicts.first?.versions.map(\.value) == ["35 countries", "33 countries"])
    #expect(conflicts.first?.grounds == .notCarried)
    #expect(
      try fields([
        account("A", quote: "35 countries met"), account("B", quote: "12 ministers met"),
      ]).isEmpty)
  }

  @Test func `counted groups contradict each other across languages`() throws {
    let conflicts = try found([
      account("A", sources: [Self.thirtyFive], quote: "trente-cinq pays", language: .french),
      account("B", sources: [Self.thirtySeven], quote: "37 countries met"),
    ])
    #expect(conflicts.map(\.field) == [.number])
    #expect(conflicts.first?.versions.map(\.value) == ["35 countries", "37 countries"])
  }

  @Test(arguments: ["more than 30 countries", "about 36 countries", "up to 40 countries"])
  func `a vague number contradicts no number that it allows`(quote: String) throws {
    #expect(
      try fields([account("A", quote: "35 countries met"), account("B", quote: quote)]).isEmpty)
    let other = try account("A", quote: "4 000 countries met")
    #expect(
      try fields([other, account("B", quote: quote)]).isEmpty == quote.hasPrefix("more"))
  }

  @Test func `a correction of the field settles it`() throws {
    let evidence = [try account("A", time: "2026-03-02"), try account("B", time: "2026-03-04")]
    let decision = Decision(
      verb: .correct, subjects: ["event:meeting"], detail: "title: x; date: 2026-03-02",
      reason: nil,
      assertedBy: "graphs/decisions.yaml:3")
    let other = Decision(
      verb: .correct, subjects: ["event:meeting"], detail: "place: place:paris", reason: nil,
      assertedBy: "graphs/decisions.yaml:9")
    #expect(try found(evidence, decisions: [other]).first?.settledBy == nil)
    #expect(try found(evidence, decisions: [decision, other]).first?.settledBy == decision)
  }

  @Test func `a corrected title settles the number that it names`() throws {
    let evidence = [
      try account("A", quote: "35 countries met"), try account("B", quote: "33 countries met"),
    ]
    let decision = { (title: String) in
      Decision(
        verb: .correct, subjects: ["event:meeting"], detail: "title: \(title)", reason: nil,
        assertedBy: "graphs/decisions.yaml:3")
    }
    #expect(try found(evidence, decisions: [decision("A meeting")]).first?.settledBy == nil)
    #expect(try found(evidence, decisions: [decision("35 meet")]).first?.settledBy != nil)
  }
}
