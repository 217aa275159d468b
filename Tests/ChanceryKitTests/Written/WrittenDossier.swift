import Chronology
import Dossier
import Foundation
import Ontology
import TemporalGraph
import Testing

@testable import ChanceryKit

/// A small dossier that queries write into: two articles on a summit and a threat, an office, and
/// relations that were imported.
final class WrittenDossier {
  let folder: URL
  var path: String { folder.appending(path: "small.chancery").path }

  /// Makes the dossier; with imported relations where that is wanted.
  init(imports: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "written-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try DossierFile.write(Self.contents(), to: path)
    guard imports else { return }
    let table = folder.appending(path: "rows.tsv")
    let rows = """
      Arland\tMeet\tBorland\t2024-01-10
      Borland\tMeet\tArland\t2024-02-03
      Arland\tMeet\tBorland\t2024-01-10
      Russia\tThreaten\tBorland\t2024-02/2024-03
      Arland\tMeet\tArland\t2024-02-03

      """
    try Data(rows.utf8).write(to: table)
    _ = try Chancery.importRelations(ImportPlan(path: table.path, dossier: path))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let france = Entity(
    id: ID("country:FRA"), kind: .country, frenchName: "France", englishName: "France",
    country: "FRA")
  static let russia = Entity(
    id: ID("country:RUS"), kind: .country, frenchName: "Russie", englishName: "Russia",
    aliases: ["Fédération de Russie"], country: "RUS")
  static let macron = Entity(
    id: ID("person:emmanuel-macron"), kind: .person, frenchName: "Emmanuel Macron",
    englishName: "Emmanuel Macron", country: "FRA", sector: .government)
  static let macronTwice = Entity(
    id: ID("person:e-macron"), kind: .person, frenchName: "E. Macron", englishName: "E. Macron")
  static let paris = Entity(
    id: ID("place:paris"), kind: .place, frenchName: "Paris", englishName: "Paris",
    country: "FRA")

  /// What the dossier holds before anybody writes, without some entities and all that rests on them.
  static func contents(leavingOut missing: Set<ID<Entity>> = []) throws -> DossierContents {
    let body = "Emmanuel Macron a reçu ses alliés à Paris. Moscou menace la France de représailles."
    let document = Document(
      id: ID("doc:a"), sha256: "a", path: "a.md", title: "Sommet", outlet: "Le Test", author: nil,
      url: nil, language: .french, published: try EDTF("2026-01-07"), body: body)
    let claims = [
      try claim(
        document, "Emmanuel Macron a reçu ses alliés à Paris", .consult, [macron], [], paris),
      try claim(document, "Moscou menace la France de représailles", .threaten, [russia], [france]),
    ].filter { missing.isDisjoint(with: $0.sources + $0.targets) }
    let entities = [france, russia, macron, paris].filter { !missing.contains($0.id) }
    let events = claims.map { claim in
      Event(
        id: ID("event:" + claim.id.digits), type: claim.type, mode: nil, contexts: [],
        title: claim.type == .consult ? "Sommet de Paris" : nil, sources: claim.sources,
        targets: claim.targets, place: claim.place, date: claim.time,
        reported: document.published, factuality: .actual, saidBy: [], confidence: 0.8,
        claims: [claim.id], assertedBy: nil)
    }
    var relations = [
      Relation(
        kind: .holdsOffice, source: macron.id, target: france.id, date: try EDTF("2017-05-14/.."),
        factuality: .actual, event: nil, assertedBy: "graphs/facts.yaml:3", note: "président")
    ]
    for event in events where event.type == .threaten {
      relations.append(
        Relation(
          kind: .threatens, source: russia.id, target: france.id, date: event.date,
          factuality: .actual, event: event.id, assertedBy: nil, note: nil))
    }
    return DossierContents(
      documents: [
        DocumentRecord(document: document, mentions: [], claims: claims, recorded: nil)
      ],
      readEntities: [france, russia, macron, macronTwice, paris],
      graph: GraphRecord(
        entities: entities, standsFor: [macronTwice.id: macron.id], events: events,
        relations: relations.filter { missing.isDisjoint(with: [$0.source, $0.target]) },
        decisions: [
          Decision(
            verb: .merge, subjects: [macron.id.text, macronTwice.id.text], detail: nil,
            reason: "une personne", assertedBy: "graphs/decisions.yaml:2")
        ]),
      notes: ["reader": "1"])
  }

  private static func claim(
    _ document: Document, _ quote: String, _ type: EventType, _ sources: [Entity],
    _ targets: [Entity], _ place: Entity? = nil
  ) throws -> Claim {
    let text = Array(document.body.utf8)
    let start = text.indices.first { text[$0...].starts(with: Array(quote.utf8)) } ?? 0
    let range = start..<start + quote.utf8.count
    return Claim(
      document: document.id, type: type, mode: nil, contexts: [], sources: sources.map(\.id),
      targets: targets.map(\.id), place: place?.id, time: try EDTF("2026-01-06"),
      factuality: .actual, saidBy: nil, quote: quote, range: range, trigger: range,
      rule: "test/fr/rule", confidence: 0.8)
  }

  /// Runs queries, each as a program of its own would.
  @discardableResult
  func write(_ queries: String...) throws -> [QueryTable] {
    try queries.map { query in
      try GraphQuestions(open(), language: .french).answer(query)
    }
  }

  func open() throws -> OpenDossier { try Chancery.open(path) }

  /// The graph as the next query sees it.
  func graph() throws -> GraphSnapshot {
    try GraphQuestions(open(), language: .french).graph
  }

  /// A graph as sorted lines, without ids: its nodes, and its edges with both ends.
  static func lines(_ graph: GraphSnapshot) -> [String] {
    func text(_ keys: [KeyRow], _ value: (KeyRow) -> PropertyValue?) -> String {
      keys.filter { graph.vocabulary.name($0) != "id" }
        .map { "\(graph.vocabulary.name($0))=\(value($0).map { "\($0)" } ?? "")" }.sorted()
        .joined(separator: ",")
    }
    func node(_ row: NodeRow) -> String {
      let labels = graph.labels(row).map { graph.vocabulary.name($0) }.sorted()
      return "(\(labels.joined(separator: ":")) "
        + text(graph.nodeProperties.keys(of: row.place)) { graph.property(row, $0) } + ")"
    }
    let edges = graph.edges.map { edge in
      let properties = text(graph.edgeProperties.keys(of: edge.place)) { graph.property(edge, $0) }
      let type = graph.vocabulary.name(graph.type(edge))
      return node(graph.source(edge)) + "-[\(type) \(properties)]->" + node(graph.target(edge))
    }
    return graph.nodes.map(node).sorted() + edges.sorted()
  }
}
