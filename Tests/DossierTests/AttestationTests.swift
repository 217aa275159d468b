import Chronology
import Dossier
import Ontology
import Testing

struct AttestationTests {
  @Test func `a relation keeps its words, and with open ends is found on any day`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    var contents = try SampleDossier.contents()
    let old = try #require(contents.graph.relations.first { $0.kind == .holdsOffice })
    let document = try #require(contents.documents.first).document
    let relation = Relation(
      kind: .holdsOffice, source: old.source, target: old.target, date: try EDTF("2026-01-06"),
      factuality: .actual, event: nil, assertedBy: nil, note: "ministre", hasOpenEnds: true,
      attestations: [
        Attestation(document: document.id, quote: "a", range: 0..<1, rule: "office/fr/after-name"),
        Attestation(document: document.id, quote: "b", range: 1..<2, rule: "office/fr/after-name"),
      ])
    contents.graph.relations.append(relation)
    _ = try DossierFile.write(contents, to: path)
    let store = try DossierStore(path: path)
    #expect(try store.relation(relation.id) == relation)
    #expect(try store.contents().graph.relations.contains(relation))
    for day in ["1999-01-01", "2026-01-06", "2031"] {
      let found = try store.relations(RelationFilter(asOf: EDTF(day)))
      #expect(found.last == relation)
    }
    let mentions = contents.documents.flatMap(\.mentions)
    #expect(try store.contents().documents.flatMap(\.mentions).count == mentions.count)
  }

  @Test func `a mention keeps the office it tells of`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.chancery")
    var contents = try SampleDossier.contents()
    let record = try #require(contents.documents.first { !$0.mentions.isEmpty })
    let mention = try #require(record.mentions.first)
    let told = Mention(
      entity: mention.entity, range: 30..<38, text: "ministre", form: .description,
      tenure: .init(
        office: "minister", of: mention.entity, isFormer: true, term: try EDTF("2020/2024"),
        quote: 20..<38, rule: "office/fr/after-name"))
    contents.documents = [
      DocumentRecord(
        document: record.document, mentions: record.mentions + [told], claims: record.claims,
        recorded: record.recorded)
    ]
    contents.graph = GraphRecord()
    _ = try DossierFile.write(contents, to: path)
    #expect(
      try DossierStore(path: path).contents().documents.flatMap(\.mentions).contains(told))
  }
}
