import Chronology
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

  /// One account: a claim in an article of its own.
  private func account(
    _ paper: String, copyOf: String? = nil, time: String? = nil, published: String = "2026-03-09",
    sources: [Entity] = [france], targets: [Entity] = [], place: Entity? = nil,
    factuality: Factuality = .actual, quote: String = "met"
  ) throws -> Evidence {
    let document = Document(
      id: ID("doc:" + paper), sha256: paper, path: paper + ".md", title: nil, outlet: paper,
      author: nil, url: nil, language: .english, published: try EDTF(published), body: quote,
      copyOf: copyOf.map { ID("doc:" + $0) })
    return Evidence(
      claim: Claim(
        document: document.id, type: .consult, mode: nil, contexts: [],
        sources: sources.map(\.id), targets: targets.map(\.id), place: place?.id,
        time: try time.map { try EDTF($0) }, factuality: factuality, saidBy: nil, quote: quote,
        range: 0..<quote.utf8.count, trigger: 0..<1, rule: "tree/en/meet", confidence: 0.6),
      document: document)
  }

  private func found(
    _ evidence: [Evidence], decisions: [Decision] = []
  ) throws -> [Disagreement] {
    let event = Event(
      id: ID("event:meeting"), type: .consult, mode: nil, contexts: [], title: nil,
      sources: [Self.france.id], targets: [], place: Self.paris.id,
      date: try EDTF("2026-03-02"), reported: nil, factuality: .actual, saidBy: [], confidence: 1,
      claims: evidence.map(\.claim.id), assertedBy: nil)
    let names = EntityNames(
      [Self.france, Self.italy, Self.paris, Self.rome, Self.minister], language: .english)
    return DisagreementFinder(names: names, decisions: decisions).disagreements(on: event, evidence)
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

  @Test func `two cities contradict each other, a city and its country do not`() throws {
    #expect(try fields([account("A", place: Self.paris), account("B", place: Self.rome)]) == ["place"])
    #expect(try fields([account("A", place: Self.paris), account("B", place: Self.france)]).isEmpty)
    #expect(
      try fields([account("A", place: Self.paris), account("B", place: Self.italy)]) == ["place"])
  }

  @Test func `another state is another actor, a state's minister is none`() throws {
    #expect(try fields([account("A"), account("B", sources: [Self.italy])]) == ["actor"])
    #expect(try fields([account("A"), account("B", sources: [Self.minister])]).isEmpty)
    #expect(try fields([account("A"), account("B", sources: [Self.france, Self.italy])]).isEmpty)
  }

  @Test func `who does it to whom may be told the other way round`() throws {
    let there = try account("A", targets: [Self.italy])
    let back = try account("B", sources: [Self.italy], targets: [Self.france])
    #expect(try fields([there, back]) == ["actor", "role"])
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
    #expect(
      try fields([
        account("A", quote: "35 countries met"), account("B", quote: "12 ministers met"),
      ]).isEmpty)
  }

  @Test func `a correction of the field settles it`() throws {
    let evidence = [try account("A", time: "2026-03-02"), try account("B", time: "2026-03-04")]
    let decision = Decision(
      verb: .correct, subjects: ["event:meeting"], detail: "title: x; date: 2026-03-02", reason: nil,
      assertedBy: "graphs/decisions.yaml:3")
    let other = Decision(
      verb: .correct, subjects: ["event:meeting"], detail: "place: place:paris", reason: nil,
      assertedBy: "graphs/decisions.yaml:9")
    #expect(try found(evidence, decisions: [other]).first?.settledBy == nil)
    #expect(try found(evidence, decisions: [decision, other]).first?.settledBy == decision)
  }

  @Test(arguments: [
    ("4 500 soldats sont là", [4500], ["4 500 soldats"]),
    ("2,000 troops and 12 tanks", [2000, 12], ["2,000 troops", "12 tanks"]),
    ("le 4 septembre, M23, 3 jours", [], []),
  ])
  func `reads the numbers of a quotation`(quote: String, numbers: [Int], words: [String]) {
    #expect(CountedNouns(quote).counts.map(\.number) == numbers)
    #expect(CountedNouns(quote).counts.map(\.words) == words)
  }
}
