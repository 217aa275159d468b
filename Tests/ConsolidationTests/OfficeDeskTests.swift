import Chronology
import Consolidation
import Ontology
import Testing

struct OfficeDeskTests {
  private let body = "Keir Starmer, ministre"

  /// Words of an article by which Keir Starmer is a minister of his state.
  private func told(
    _ key: String, published: String?, office: String = "minister", isFormer: Bool = false,
    term: String? = nil
  ) throws -> OfficeTestimony {
    let document = Document(
      id: ID("doc:" + key), sha256: key, path: key + ".md", title: nil, outlet: key, author: nil,
      url: nil, language: .french, published: try published.map { try EDTF($0) }, body: body)
    let mention = Mention(
      entity: ID("person:starmer"), range: 14..<22, text: "ministre", form: .description,
      tenure: .init(
        office: office, of: ID("country:GBR"), isFormer: isFormer,
        term: try term.map { try EDTF($0) }, quote: 0..<22, rule: "office/fr/after-name"))
    return try #require(OfficeTestimony(mention, in: document))
  }

  private func relations(
    _ offices: [OfficeTestimony], known: [OfficeTerm] = [], yaml: String = ""
  ) -> [Relation] {
    let (kept, faults) = HandKeptReader.read([("graphs/test.yaml", yaml)])
    #expect(faults.isEmpty)
    return Consolidator.consolidate(
      documents: [], claims: [], entities: Reports.entities, offices: offices,
      knownOffices: known, handKept: kept
    ).relations.filter { $0.kind == .holdsOffice }
  }

  private func term(_ person: String, _ date: String) throws -> OfficeTerm {
    OfficeTerm(
      person: ID("person:" + person), of: ID("country:GBR"), office: "prime-minister",
      name: "Premier ministre", term: try EDTF(date), assertedBy: "Gazetteers/leaders.tsv:7")
  }

  @Test func `articles that tell one office are one relation with open ends`() throws {
    let found = relations([
      try told("b", published: "2026-02-03"), try told("a", published: "2025-09-05"),
      try told("c", published: nil),
    ])
    let relation = try #require(found.first)
    #expect(found.count == 1 && relation.note == "ministre" && relation.assertedBy == nil)
    #expect(relation.date == (try EDTF("2025-09-05/2026-02-03")) && relation.hasOpenEnds)
    #expect(relation.attestations.map(\.document.text) == ["doc:a", "doc:b", "doc:c"])
    #expect(relation.attestations.first?.quote == body)
    #expect(relation.attestations.first?.rule == "office/fr/after-name")
  }

  @Test func `a former office had ended before the first article`() throws {
    let found = relations([
      try told("a", published: "2025-09-05", isFormer: true),
      try told("b", published: "2026-02-03", isFormer: true),
    ])
    #expect(found.map(\.date?.description) == ["../2025-09-04"])
    #expect(found.map(\.hasOpenEnds) == [false])
  }

  @Test func `a known term has its dates, and its words once an article has them`() throws {
    let known = try term("starmer", "2024-07-05/..")
    let article = try told(
      "a", published: "2025-09-05", office: "prime-minister", term: "2024-07-05/..")
    let found = relations([article], known: [known])
    #expect(found.map(\.date?.description) == ["2024-07-05/.."])
    #expect(found.map(\.assertedBy) == ["Gazetteers/leaders.tsv:7"])
    #expect(found.map(\.attestations.count) == [1])
    #expect(found.map(\.note) == ["ministre"])
    // Nobody speaks of them: what is known of offices is no news.
    #expect(relations([], known: [known, try term("nobody", "2020/..")]).isEmpty)
  }

  @Test func `what a human wrote of an office at that time stands alone`() throws {
    let yaml = """
      relations:
        - {kind: HOLDS_OFFICE, source: person:starmer, target: country:GBR, date: 2024-07-05/.., note: PM}
      """
    let known = [try term("starmer", "2024-07-05/.."), try term("starmer", "2010/2015")]
    let found = relations([try told("a", published: "2025-09-05")], known: known, yaml: yaml)
    #expect(found.compactMap(\.date?.description).sorted() == ["2010/2015", "2024-07-05/.."])
    #expect(
      found.compactMap(\.assertedBy).sorted() == ["Gazetteers/leaders.tsv:7", "graphs/test.yaml:2"])
  }

  @Test func `the order of the articles does not matter`() throws {
    let some = [try told("a", published: "2025-09-05"), try told("b", published: "2026-02-03")]
    #expect(relations(some) == relations(some.reversed()))
  }
}
