import Chronology
import Dossier
import Ontology
import Testing

struct EventFilterTests {
  private let folder: TemporaryFolder
  private let store: DossierStore
  private let contents: DossierContents

  init() throws {
    folder = try TemporaryFolder()
    contents = try SampleDossier.contents()
    _ = try DossierFile.write(contents, to: folder.path("x.chancery"))
    store = try DossierStore(path: folder.path("x.chancery"))
  }

  private func types(_ filter: EventFilter) throws -> [EventType] {
    try store.events(filter).map(\.type)
  }

  @Test func `events come by date, those without one last`() throws {
    #expect(try types(EventFilter()) == [.threaten, .consult, .mobilize])
    #expect(try types(EventFilter(limit: 1)) == [.threaten])
  }

  private static let windows: [(since: String?, until: String?, expected: [EventType])] = [
    ("2026-01-06", "2026-01-06", [.threaten, .consult]),
    ("2026-01-07", nil, [.threaten]),
    (nil, "2026-01-05", [.threaten]),
    ("2026-02-01", nil, []),
    (nil, "2025", []),
    ("2025-12", "2026-01", [.threaten, .consult]),
  ]

  @Test(arguments: windows)
  func `a window keeps the events that may overlap it`(
    since: String?, until: String?, expected: [EventType]
  ) throws {
    let filter = EventFilter(
      since: try since.map { text in try EDTF(text) },
      until: try until.map { text in try EDTF(text) })
    #expect(try types(filter) == expected)
  }

  @Test(arguments: [("2026-01-03", [EventType.threaten]), ("2025", [])])
  func `as of a day there are the events that may have begun`(
    day: String, expected: [EventType]
  ) throws {
    #expect(try types(EventFilter(asOf: EDTF(day))) == expected)
  }

  @Test(arguments: [
    ("2026-01-06", []), ("2026-01-07", [EventType.threaten, .consult]),
    ("2026-01-09", [.threaten, .consult, .mobilize]),
  ])
  func `what was known at a day had been reported by then`(
    day: String, expected: [EventType]
  ) throws {
    #expect(try types(EventFilter(knownAt: EDTF(day))) == expected)
  }

  @Test func `events are found by participant, place, type, factuality and document`() throws {
    let (russia, france) = (SampleDossier.russia.id, SampleDossier.france.id)
    #expect(try types(EventFilter(about: [france])) == [.threaten, .mobilize])
    #expect(try types(EventFilter(about: [france, russia])) == [.threaten])
    #expect(try types(EventFilter(about: [SampleDossier.paris.id])) == [.consult])
    #expect(try types(EventFilter(types: [.consult, .threaten])) == [.threaten, .consult])
    #expect(try types(EventFilter(factualities: [.denied])) == [.mobilize])
    let second = contents.documents[0].document.id
    #expect(try types(EventFilter(document: second)) == [.consult, .mobilize])
  }

  @Test(arguments: [
    ("elysee", [EventType.threaten]), ("ALLIES", [.consult]), ("sommet", [.consult]),
    ("\"sommet de paris\"", [.consult]), ("repres*", [.threaten]), ("summit", [.consult]),
    ("inconnu", []), ("", []),
    ("NOT ) AND (", []), ("quote:menace", []),
  ])
  func `events are found by words of their quotes and titles`(
    text: String, expected: [EventType]
  ) throws {
    #expect(try types(EventFilter(text: text)) == expected)
  }

  @Test func `relations are found by end, kind, standing and day`() throws {
    func kinds(_ filter: RelationFilter) throws -> [RelationKind] {
      try store.relations(filter).map(\.kind)
    }
    #expect(try kinds(RelationFilter()) == [.holdsOffice, .threatens])
    #expect(try kinds(RelationFilter(about: [SampleDossier.russia.id])) == [.threatens])
    #expect(try kinds(RelationFilter(isStanding: true)) == [.holdsOffice])
    #expect(try kinds(RelationFilter(kinds: [.threatens])) == [.threatens])
    #expect(try kinds(RelationFilter(asOf: EDTF("2020-01-01"))) == [.holdsOffice])
    #expect(try kinds(RelationFilter(asOf: EDTF("2016"))) == [])
    #expect(try kinds(RelationFilter(asOf: EDTF("2026-03-01"))) == [.holdsOffice, .threatens])
    #expect(try kinds(RelationFilter(knownAt: EDTF("2026-01-06"))) == [.holdsOffice])
    #expect(try kinds(RelationFilter(until: EDTF("2020"))) == [.holdsOffice])
  }

  @Test func `evidence gives the sentences behind an event, with their documents`() throws {
    let summit = try #require(try store.events(EventFilter(types: [.consult])).first)
    let evidence = try store.evidence(for: summit.id)
    #expect(evidence.map(\.document.path) == ["a.md", "b.md"])
    for piece in evidence {
      let body = Array(piece.document.body.utf8)
      #expect(String(decoding: body[piece.claim.range], as: UTF8.self) == piece.claim.quote)
    }
    #expect(try store.events(restingOn: evidence[1].claim.id) == [summit])
  }
}
