import Chronology
import Consolidation
import Ontology
import Testing

struct DecisionTests {
  private var reports = Reports()
  private let summit: ID<Claim>
  private let again: ID<Claim>
  private let threat: ID<Claim>

  init() throws {
    try reports.add("a", published: "2026-01-07")
    summit = try reports.claim("CONSULT macron zelensky @ paris", "2026-01-06")
    threat = try reports.claim("THREATEN putin > FRA", "2026-01-05")
    try reports.add("b", published: "2026-01-08")
    again = try reports.claim("CONSULT macron starmer zelensky @ paris", "2026-01-06")
  }

  private func event(_ graph: ConsolidatedGraph, of claim: ID<Claim>) -> Event? {
    graph.events.first { $0.claims.contains(claim) }
  }

  @Test func `an entity is renamed, and keeps its old names as aliases`() throws {
    let graph = reports.graph("decisions: [{rename: person:macron, to: {fr: E. M., en: EM}}]")
    let macron = try #require(graph.entities.first { $0.id == ID("person:macron") })
    #expect(macron.frenchName == "E. M." && macron.englishName == "EM")
    #expect(macron.aliases == ["Emmanuel Macron"])
    #expect(graph.decisions.map(\.subjects) == [["person:macron"]])
  }

  @Test func `merged entities count as one, in events and relations`() throws {
    let graph = reports.graph(
      "decisions: [{merge: [Keir Starmer, Volodymyr Zelensky], into: Keir Starmer}]")
    #expect(graph.standsFor == [ID("person:zelensky"): ID("person:starmer")])
    #expect(!graph.entities.contains { $0.id == ID("person:zelensky") })
    #expect(
      event(graph, of: again)?.sources.map(\.text) == ["person:macron", "person:starmer"])
    #expect(
      graph.entities.first { $0.id == ID("person:starmer") }?.aliases == ["Volodymyr Zelensky"])
  }

  @Test func `a rejected entity takes part in nothing`() {
    let graph = reports.graph("decisions: [{reject: Vladimir Poutine}, {reject: country:FRA}]")
    #expect(event(graph, of: threat) == nil)
    #expect(!graph.entities.contains { $0.id == ID("person:putin") })
  }

  @Test func `a rejected claim supports nothing, an accepted one is certain`() {
    let rejected = reports.graph("decisions: [{reject: '\(summit)'}]")
    #expect(event(rejected, of: summit) == nil)
    #expect(event(rejected, of: again) != nil)
    let accepted = reports.graph("decisions: [{accept: '\(threat)'}]")
    #expect(event(accepted, of: threat)?.confidence == 1)
  }

  @Test func `a rejected event is gone with its relations`() {
    let graph = reports.graph("decisions: [{reject: '\(threat.event)'}]")
    #expect(event(graph, of: threat) == nil)
    #expect(!graph.relations.contains { $0.kind == .threatens })
  }

  @Test func `an event answers to the id of each of its claims`() {
    for claim in [summit, again] {
      let graph = reports.graph("decisions: [{accept: '\(claim.event)'}]")
      #expect(event(graph, of: summit)?.assertedBy == "graphs/test.yaml:1")
      #expect(event(graph, of: summit)?.confidence == 1)
      #expect(graph.decisions.first?.subjects == [summit.event])
    }
  }

  @Test func `split claims make an event of their own`() {
    let graph = reports.graph(
      "decisions: [{split: '\(summit.event)', claims: ['\(again)']}]")
    #expect(event(graph, of: summit)?.claims == [summit])
    #expect(event(graph, of: again)?.claims == [again])
    #expect(event(graph, of: again)?.id.text == again.event)
  }

  @Test func `merged events rest on all their claims, under the id that is written`() {
    let graph = reports.graph(
      "decisions: [{merge: ['\(summit.event)', '\(threat.event)'], into: '\(threat.event)'}]")
    let merged = event(graph, of: summit)
    #expect(merged?.claims == [summit, again, threat].sorted())
    #expect(merged?.id.text == threat.event)
    #expect(graph.events.count == 1)
  }

  @Test func `a correction replaces what is written, and nothing else`() throws {
    let graph = reports.graph(
      """
      decisions:
        - correct: \(summit.event)
          title: Sommet
          date: 2026-01-06~
          place: Londres
          sources: [Keir Starmer]
          targets: [Emmanuel Macron]
          factuality: intended
      """)
    let corrected = try #require(event(graph, of: summit))
    #expect(corrected.title == "Sommet")
    #expect(corrected.date == (try EDTF("2026-01-06~")))
    #expect(corrected.place == ID("place:london"))
    #expect(corrected.sources.map(\.text) == ["person:starmer"])
    #expect(corrected.targets.map(\.text) == ["person:macron"])
    #expect(corrected.factuality == .intended)
    #expect(corrected.type == .consult)
    #expect(corrected.claims == [summit, again].sorted())
    #expect(graph.entities.contains { $0.id == ID("place:paris") })
    #expect(graph.relations.contains { $0.kind == .consults && $0.source == ID("person:starmer") })
    let bilingual = "decisions: [{correct: '\(summit.event)', title: {fr: Sommet, en: Summit}}]"
    let titled = try #require(event(reports.graph(bilingual), of: summit))
    #expect(titled.title(in: .french) == "Sommet" && titled.title(in: .english) == "Summit")
    #expect(corrected.title(in: .english) == "Sommet")
    let emptied = reports.graph("decisions: [{correct: '\(summit.event)', place: null}]")
    #expect(event(emptied, of: summit)?.place == nil)
  }

  @Test func `claims gather around a hand-kept event, whose word stands`() throws {
    let graph = reports.graph(
      """
      events:
        - {id: event:summit, type: CONSULT, date: 2026-01-06, place: Paris, title: Sommet}
      """)
    let kept = try #require(graph.events.first { $0.id == ID("event:summit") })
    #expect(kept.claims == [summit, again].sorted())
    #expect(kept.title == "Sommet")
    #expect(kept.sources.count == 3)
    #expect(kept.assertedBy == "graphs/test.yaml:2")
    #expect(kept.confidence == 1)
  }

  @Test func `a hand-kept event takes the claims that it names`() throws {
    let graph = reports.graph(
      "events: [{id: event:x, type: REQUEST, sources: [Ukraine], claims: ['\(threat)']}]")
    let kept = try #require(graph.events.first { $0.id == ID("event:x") })
    #expect(kept.claims == [threat])
    #expect(kept.type == .request)
    #expect(kept.sources == [ID("country:UKR")])
  }

  @Test func `standing relations and new entities are part of the graph`() {
    let graph = reports.graph(
      """
      entities:
        - {id: organization:nato, name: {fr: OTAN, en: NATO}}
      relations:
        - {kind: MEMBER_OF, source: France, target: OTAN, date: 1949-08-24/..}
      """)
    let standing = graph.relations.first { $0.kind == .memberOf }
    #expect(standing?.target == ID("organization:nato"))
    #expect(standing?.assertedBy == "graphs/test.yaml:4")
    #expect(graph.entities.contains { $0.englishName == "NATO" })
  }

  static let faults: [(yaml: String, message: String, isWarning: Bool)] = [
    (
      "relations: [{kind: MEMBER_OF, source: Frence, target: Ukraine}]",
      "graphs/test.yaml:1:39: source: no entity is called 'Frence'; did you mean 'France'?", false
    ),
    (
      "events: [{id: event:a, type: AID, sources: [Zanzibar]}]",
      "graphs/test.yaml:1:45: sources: no entity is called 'Zanzibar'; add it under 'entities'",
      false
    ),
    (
      "entities: [{id: place:x, name: France}]\nevents: [{id: event:a, type: AID, sources: [France]}]",
      "graphs/test.yaml:2:45: sources: 'France' names country:FRA and place:x; write the id", false
    ),
    (
      "decisions: [{reject: event:000000000000}]",
      "graphs/test.yaml:1:22: 'event:000000000000' is not in this dossier any more, so the decision has no effect",
      true
    ),
    (
      "decisions: [{reject: claim:000000000000}]",
      "graphs/test.yaml:1:22: 'claim:000000000000' is not in this dossier any more, so the decision has no effect",
      true
    ),
    (
      "decisions: [{rename: person:macrom, to: M}]",
      "graphs/test.yaml:1:22: 'person:macrom' is not in this dossier any more, so the decision has no effect; did you mean 'person:macron'?",
      true
    ),
    (
      "decisions: [{accept: France}, {reject: France}]",
      "graphs/test.yaml:1:31: contradicts graphs/test.yaml:1 on whether 'France' holds; keep one of the two",
      false
    ),
  ]

  @Test(arguments: faults)
  func `what cannot be applied is reported`(yaml: String, message: String, isWarning: Bool) {
    let faults = reports.graph(yaml).faults
    #expect(faults.map(\.description) == [message])
    #expect(faults.map(\.isWarning) == [isWarning])
  }

  @Test func `a claim that the event does not rest on stays where it is`() {
    let graph = reports.graph("decisions: [{split: '\(summit.event)', claims: ['\(threat)']}]")
    #expect(graph.faults.map(\.isWarning) == [true])
    #expect(event(graph, of: threat)?.claims == [threat])
  }

  @Test func `decisions survive when an older article joins`() throws {
    let yaml = "decisions: [{correct: '\(summit.event)', title: Sommet}]"
    var grown = reports
    try grown.add("0", published: "2026-01-06")
    let older = try grown.claim("CONSULT macron zelensky @ paris", "2026-01-06")
    let corrected = try #require(event(grown.graph(yaml), of: older))
    #expect(corrected.title == "Sommet")
    #expect(corrected.id.text == older.event)
  }
}
