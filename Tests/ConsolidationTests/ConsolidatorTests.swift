import Chronology
import Consolidation
import Ontology
import TestSupport
import Testing

struct ConsolidatorTests {
  /// Two claims of two articles, and whether they tell of one occurrence.
  struct Pair: Sendable, CustomTestStringConvertible {
    let why: String
    let first: (String, String?)
    let second: (String, String?)
    let isOne: Bool

    init(_ why: String, _ first: (String, String?), _ second: (String, String?), _ isOne: Bool) {
      (self.why, self.first, self.second, self.isOne) = (why, first, second, isOne)
    }

    var testDescription: String { why }
  }

  static let pairs = [
    Pair(
      "same day, same people", ("CONSULT macron zelensky", "2026-01-06"),
      ("CONSULT zelensky macron", "2026-01-06"), true),
    Pair(
      "host and guest told the other way round", ("CONSULT macron > zelensky", "2026-01-06"),
      ("CONSULT zelensky > macron", "2026-01-06"), true),
    Pair(
      "one place and day, other names", ("CONSULT 35-pays @ paris", "2026-01-06"),
      ("CONSULT starmer macron @ paris", "2026-01-06"), true),
    Pair(
      "one day, two places", ("CONSULT macron zelensky @ paris", "2026-01-06"),
      ("CONSULT macron zelensky @ kyiv", "2026-01-06"), false),
    Pair(
      "a town and its country", ("CONSULT macron zelensky @ paris", "2026-01-06"),
      ("CONSULT macron zelensky @ FRA", "2026-01-06"), true),
    Pair(
      "two days", ("CONSULT macron zelensky @ paris", "2026-01-06"),
      ("CONSULT macron zelensky @ paris", "2026-01-07"), false),
    Pair(
      "the same host, another guest", ("CONSULT macron zelensky", "2026-01-06"),
      ("CONSULT macron starmer barrot", "2026-01-06"), false),
    Pair(
      "another type", ("CONSULT macron zelensky @ paris", "2026-01-06"),
      ("AGREE macron zelensky @ paris", "2026-01-06"), false),
    Pair(
      "a country and its president", ("THREATEN RUS > FRA", "2025-09-05"),
      ("THREATEN putin > FRA", "2025-09-05"), true),
    Pair(
      "two officials of one country", ("THREATEN macron > RUS", "2025-09-05"),
      ("THREATEN barrot > RUS", "2025-09-05"), false),
    Pair(
      "threatened and threatener exchanged", ("THREATEN RUS > FRA", "2025-09-05"),
      ("THREATEN FRA > RUS", "2025-09-05"), false),
    Pair(
      "another target", ("THREATEN RUS > FRA", "2025-09-05"),
      ("THREATEN RUS > GBR", "2025-09-05"), false),
    Pair(
      "a headquarters told as deployment and as cooperation",
      ("MOBILIZE GBR FRA @ kyiv", "2025-07-10"), ("COOPERATE FRA GBR @ kyiv", "2025-07-10"), true),
    Pair(
      "deployment and cooperation without place", ("MOBILIZE GBR FRA", "2025-07-10"),
      ("COOPERATE FRA GBR", "2025-07-10"), false),
    Pair(
      "the day and its month", ("AID FRA > UKR", "2025-03-04"), ("AID FRA > UKR", "2025-03"), true),
    Pair(
      "the day and another month", ("AID FRA > UKR", "2025-03-04"), ("AID FRA > UKR", "2025-04"),
      false),
    Pair(
      "a month and too little besides", ("MOBILIZE RUS", "2025-03"), ("MOBILIZE RUS", "2025-03"),
      false),
    Pair("undated, all else the same", ("AID FRA > UKR", nil), ("AID FRA > UKR", nil), true),
    Pair(
      "undated, and only the actor the same", ("MOBILIZE FRA", nil), ("MOBILIZE FRA", nil), false),
  ]

  @Test(arguments: pairs)
  func `claims of one occurrence become one event`(pair: Pair) throws {
    var reports = Reports()
    try reports.add("a", published: "2026-01-07")
    try reports.claim(pair.first.0, pair.first.1)
    try reports.add("b", published: "2026-01-08")
    try reports.claim(pair.second.0, pair.second.1)
    #expect(reports.groups() == (pair.isOne ? [[0, 1]] : [[0], [1]]))
  }

  @Test(arguments: [
    (Factuality.actual, Factuality.denied, false), (.actual, .intended, true),
    (.actual, .hypothetical, false), (.denied, .denied, true), (.intended, .hypothetical, false),
  ])
  func `what is denied is kept apart, what was planned may have come to pass`(
    first: Factuality, second: Factuality, isOne: Bool
  ) throws {
    var reports = Reports()
    try reports.add("a", published: "2026-01-05")
    try reports.claim("CONSULT macron starmer @ paris", "2026-01-06", first)
    try reports.add("b", published: "2026-01-07")
    try reports.claim("CONSULT macron starmer @ paris", "2026-01-06", second)
    #expect(reports.groups() == (isOne ? [[0, 1]] : [[0], [1]]))
    if isOne, first == .actual { #expect(reports.graph().events[0].factuality == .actual) }
  }

  @Test func `statements of one speaker and day are one only if they share words`() throws {
    var reports = Reports()
    try reports.add("a", published: "2026-01-07")
    try reports.claim(
      "STATE putin", "2026-01-06", quote: "les troupes étrangères seraient des cibles")
    try reports.claim("STATE putin", "2026-01-06", quote: "l’économie russe résiste très bien")
    try reports.add("b", published: "2026-01-07")
    try reports.claim(
      "STATE putin", "2026-01-06", quote: "ces troupes étrangères seraient des cibles légitimes")
    #expect(reports.groups() == [[0, 2], [1]])
  }

  @Test func `old news with no date is not joined to new`() throws {
    var reports = Reports()
    try reports.add("a", published: "2025-01-07")
    try reports.claim("AID FRA > UKR")
    try reports.add("b", published: "2026-01-07")
    try reports.claim("AID FRA > UKR")
    #expect(reports.groups() == [[0], [1]])
  }

  @Test func `no chain leads from one occurrence to another`() throws {
    var reports = Reports()
    try reports.add("a", published: "2025-03-20")
    try reports.claim("AID FRA > UKR @ kyiv", "2025-03-04")
    try reports.claim("AID FRA > UKR @ kyiv", "2025-03-18")
    try reports.add("b", published: "2025-03-21")
    try reports.claim("AID FRA > UKR @ kyiv", "2025-03")
    let groups = reports.groups()
    #expect(groups == [[0, 2], [1]])
  }

  @Test func `an event sums up its claims`() throws {
    var reports = Reports()
    try reports.add("b", published: "2026-01-08", outlet: "Le Jour")
    let later = try reports.claim(
      "CONSULT macron zelensky @ paris", "2026-01", mode: .visit, confidence: 0.8)
    try reports.add("a", published: "2026-01-07", outlet: "Le Soir")
    let first = try reports.claim(
      "CONSULT macron > zelensky starmer @ paris", "2026-01-06", mode: .multilateral,
      confidence: 0.5)
    try reports.add("c", published: "2026-01-09", outlet: "Le Jour")
    try reports.claim(
      "CONSULT macron starmer @ paris", "2026-01-06", mode: .multilateral,
      confidence: 0.7)
    let event = try #require(reports.graph().events.first)
    #expect(event.id.text == first.event)
    #expect(event.claims.count == 3 && event.claims.contains(later))
    #expect(event.date == (try EDTF("2026-01-06")))
    #expect(event.reported == (try EDTF("2026-01-07")))
    #expect(event.mode == .multilateral)
    #expect(event.place == ID("place:paris"))
    #expect(
      event.sources.map(\.text) == ["person:macron", "person:starmer", "person:zelensky"])
    #expect(event.targets.isEmpty)
    // Two voices: 0.8 of Le Jour's two, 0.5 of Le Soir.
    #expect(event.confidence == 0.9)
    #expect(event.title == nil)
  }

  @Test(arguments: [(nil, 0.75), ("agency", 0.5), ("elsewhere", 0.75)] as [(String?, Double)])
  func `a reprint adds no confidence to what it repeats`(original: String?, confidence: Double)
    throws
  {
    var reports = Reports()
    try reports.add("agency", published: "2026-01-07", outlet: "Agence")
    try reports.claim("CONSULT macron zelensky @ paris", "2026-01-06")
    try reports.add("reprint", published: "2026-01-08", outlet: "Le Jour", copyOf: original)
    try reports.claim("CONSULT macron zelensky @ paris", "2026-01-06")
    #expect(reports.graph().events.map(\.confidence) == [confidence])
  }

  @Test func `events read as relations from each source to each target`() throws {
    var reports = Reports()
    try reports.add("a", published: "2026-01-08")
    try reports.claim("THREATEN RUS > FRA GBR", "2026-01-06")
    try reports.claim("CONSULT macron zelensky starmer @ paris", "2026-01-05")
    try reports.claim("MOBILIZE FRA GBR @ kyiv", "2026-01-04")
    let edges = reports.graph().relations.map {
      "\($0.source) \($0.kind.rawValue) \($0.target) \($0.date?.description ?? "")"
    }
    #expect(
      edges.sorted() == [
        "country:RUS THREATENS country:FRA 2026-01-06",
        "country:RUS THREATENS country:GBR 2026-01-06",
        "person:macron CONSULTS person:starmer 2026-01-05",
        "person:macron CONSULTS person:zelensky 2026-01-05",
        "person:starmer CONSULTS person:zelensky 2026-01-05",
      ])
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `the order of the input does not matter`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let reports = try Self.random(&generator)
    let expected = reports.graph()
    let shuffled = Consolidator.consolidate(
      documents: reports.documents.shuffled(using: &generator),
      claims: reports.claims.shuffled(using: &generator),
      entities: Reports.entities.shuffled(using: &generator))
    #expect(shuffled == expected)
  }

  @Test(.tags(.property), arguments: 0..<50 as Range<UInt64>)
  func `every claim rests in one event, and events exclude none of their dates`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let reports = try Self.random(&generator)
    let graph = reports.graph()
    #expect(graph.events.flatMap(\.claims).sorted() == reports.claims.map(\.id).sorted())
    #expect(Set(graph.events.map(\.id)).count == graph.events.count)
    let claims = Dictionary(uniqueKeysWithValues: reports.claims.map { ($0.id, $0) })
    for event in graph.events {
      let told = event.claims.compactMap { claims[$0] }
      let denials = Set(told.map { $0.factuality == .denied })
      #expect(denials.count == 1)
      for claim in told {
        if let date = event.date, let time = claim.time { #expect(mayOverlap(date, time)) }
      }
    }
  }

  private func mayOverlap(_ left: EDTF, _ right: EDTF) -> Bool {
    func startsInTime(_ first: EDTF, _ second: EDTF) -> Bool {
      guard let start = first.earliestDay, let end = second.latestDay else { return true }
      return start <= end
    }
    return startsInTime(left, right) && startsInTime(right, left)
  }

  private static func random(_ generator: inout SplitMix64) throws -> Reports {
    var reports = Reports()
    let actors = ["FRA", "GBR", "RUS", "UKR", "macron", "putin", "zelensky", "starmer", "35-pays"]
    let times = [nil, "2026-01", "2026", "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-05/.."]
    for document in 0..<8 {
      let published = document == 7 ? nil : "2026-01-0\(document + 1)"
      try reports.add("d\(document)", published: published, outlet: "o\(document % 5)")
      for _ in 0..<6 {
        let types = ["CONSULT", "AGREE", "MOBILIZE", "COOPERATE", "THREATEN", "AID", "STATE"]
        var text = types.randomElement(using: &generator) ?? ""
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
          text += " " + (actors.randomElement(using: &generator) ?? "")
        }
        if Bool.random(using: &generator) {
          text += " > " + (actors.randomElement(using: &generator) ?? "")
        }
        let place = ["", " @ paris", " @ kyiv"].randomElement(using: &generator) ?? ""
        try reports.claim(
          text + place, times.randomElement(using: &generator) ?? nil,
          Factuality.allCases.randomElement(using: &generator) ?? .actual,
          quote: ["un mot commun", "autre chose dite"].randomElement(using: &generator) ?? "")
      }
    }
    return reports
  }
}
