import Chronology
import Dossier
import Exchange
import Ontology
import Testing

struct DossierContentsPartTests {
  @Test func `keeps what an event needs and nothing else`() throws {
    let part = try SmallDossier.contents().part(events: [ID("event:threat")], relations: [])
    #expect(part.graph.events.map(\.id) == [ID("event:threat")])
    #expect(part.documents.map(\.document.id) == [ID("doc:0123456789ab")])
    #expect(
      Set(part.graph.entities.map(\.id))
        == [SmallDossier.macron.id, SmallDossier.nato.id, SmallDossier.paris.id])
    #expect(part.graph.relations.isEmpty)
    #expect(part.graph.decisions.count == 1)
  }

  @Test func `brings a relation's event, ends and words along`() throws {
    let contents = try SmallDossier.contents()
    let dyad = try #require(contents.graph.relations.first { $0.kind == .threatens })
    #expect(contents.part(events: [], relations: [dyad.id]).graph.events.count == 1)
    let office = try #require(contents.graph.relations.first { $0.kind == .holdsOffice })
    let part = contents.part(events: [], relations: [office.id])
    #expect(part.documents.count == 1 && part.documents[0].claims.isEmpty)
    #expect(part.graph.entities.count == 2)
  }

  @Test func `names nothing that it does not hold`() throws {
    let contents = try SmallDossier.contents()
    for event in contents.graph.events {
      let part = contents.part(
        events: [event.id], relations: Set(contents.graph.relations.map(\.id)))
      let selection = ExportSelection(part, headlines: [:], language: .french)
      let bytes = ExportFormat.jsonl.export(selection, title: "").files[0].bytes
      #expect(try DossierLines(bytes).faults.isEmpty)
    }
  }
}
