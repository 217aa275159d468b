import Dossier
import Ontology
import Testing

struct LookupTests {
  private let folder: TemporaryFolder
  private let store: DossierStore
  private let contents: DossierContents

  init() throws {
    folder = try TemporaryFolder()
    contents = try SampleDossier.contents()
    _ = try DossierFile.write(contents, to: folder.path("x.chancery"))
    store = try DossierStore(path: folder.path("x.chancery"))
  }

  @Test(arguments: [
    ("country:RUS", "country:RUS"), ("russia", "country:RUS"), ("RUSSIE", "country:RUS"),
    ("federation de russie", "country:RUS"), ("RUS", "country:RUS"),
    ("person:e-macron", "person:emmanuel-macron"), ("macron", "person:emmanuel-macron"),
    ("Emmanuel", "person:emmanuel-macron"), ("place:par", "place:paris"),
  ])
  func `an entity is found by id, former id, name, alias or beginning`(
    text: String, id: String
  ) throws {
    #expect(try store.entity(meant: text).id.text == id)
  }

  @Test(arguments: [
    ("Rusie", "no entity is called 'Rusie'; did you mean 'Russie'?"),
    ("Zanzibar", "no entity is called 'Zanzibar'"),
    ("", "no entity is called ''"),
    (
      "p",
      "'p' may mean 2 entities: person:emmanuel-macron (Emmanuel Macron), place:paris (Paris); "
        + "write more of it, or an id"
    ),
  ])
  func `what cannot be found is answered with what may be meant`(
    text: String, message: String
  ) throws {
    let error = #expect(throws: LookupError.self) { try store.entity(meant: text) }
    #expect(error?.description == message)
  }

  @Test func `an event is found by id, beginning, digits and the id of any of its claims`() throws {
    let event = contents.graph.events[0]
    let digits = event.id.text.dropFirst("event:".count)
    #expect(try store.subject(event.id.text) == .event(event.id))
    #expect(try store.subject("event:" + digits.prefix(6)) == .event(event.id))
    #expect(try store.subject(String(digits)) == .event(event.id))
    for claim in event.claims {
      let alias = "event:" + claim.text.dropFirst("claim:".count)
      #expect(try store.eventID(alias) == event.id)
      #expect(try store.subject(claim.text) == .claim(claim))
    }
  }

  @Test func `a beginning that fits several is answered with all of them`() throws {
    let error = #expect(throws: LookupError.self) { try store.subject("event:") }
    #expect(error?.reason == .several(contents.graph.events.map(\.id.text).sorted()))
    #expect(throws: LookupError.self) { try store.subject("event:zzz") }
    #expect(throws: LookupError.self) { try store.subject("nothing") }
  }
}
