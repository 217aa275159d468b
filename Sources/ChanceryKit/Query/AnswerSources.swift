import Chronology
import Dossier
import Ontology
import TemporalGraph

/// What stands behind the nodes and relationships of an answer.
struct AnswerSources {
  private let contents: AnswerContents
  private let evidence: [ID<Event>: [Document]]
  private let asserted: [ID<Event>: String]
  private var relations: [ID<Relation>: Relation] = [:]
  private var documents: [ID<Document>: Document] = [:]
  /// The queries that made what is neither event nor relation, by id.
  private var makers: [String: String] = [:]
  /// The newest day on which a document behind it was published.
  let latest: Day?

  /// Looks up what a dossier says of an answer.
  init(_ contents: AnswerContents, _ store: DossierStore) throws {
    self.contents = contents
    let nodes = contents.nodes.filter { contents.labels($0).contains("Event") }
    let ids = Set(
      nodes.compactMap { contents.text($0, "id") }.map { ID<Event>($0) }
        + contents.edges.compactMap(contents.event))
    let events = ids.sorted()
    evidence = try store.evidence(for: events).mapValues { pieces in
      var seen: Set<ID<Document>> = []
      return pieces.map(\.document).filter { seen.insert($0.id).inserted }
    }
    var asserted: [ID<Event>: String] = [:]
    for event in events where evidence[event, default: []].isEmpty {
      asserted[event] = try store.event(event)?.assertedBy
    }
    self.asserted = asserted
    for id in contents.edges.compactMap(contents.relation) {
      guard let relation = try store.relation(id) else { continue }
      relations[id] = relation
      for attestation in relation.attestations where documents[attestation.document] == nil {
        documents[attestation.document] = try store.document(attestation.document)
      }
    }
    for node in contents.nodes where contents.labels(node).contains("Document") {
      guard let id = contents.text(node, "id").map({ ID<Document>($0) }) else { continue }
      documents[id] = try store.document(id)
    }
    for statement in try store.writtenStatements() {
      for fact in statement.facts where fact.makesSubject { makers[fact.subject] = statement.name }
    }
    let all = Array(documents.values) + evidence.values.flatMap { $0 }
    latest = all.compactMap { $0.published?.latestDay }.max()
  }

  /// The numbers of what stands behind a node: an event or a document, or whatever a query made.
  func numbers(of node: NodeRow, _ sources: inout SourceNumbers) -> [Int] {
    guard let id = contents.text(node, "id") else { return [] }
    let labels = contents.labels(node)
    if labels.contains("Event") { return numbers(of: ID<Event>(id), &sources) }
    if labels.contains("Document") {
      return sources.numbers(of: documents[ID(id)].map { [$0] } ?? [])
    }
    return makers[id].map { [sources.number(ofFile: $0)] } ?? []
  }

  /// The numbers of what stands behind a relationship: the documents of its event or of its own words,
  /// a hand-kept line, or the query that made it.
  func numbers(of edge: EdgeRow, _ sources: inout SourceNumbers) -> [Int] {
    if let id = contents.graph.property(edge, "id")?.text, let maker = makers[id] {
      return [sources.number(ofFile: maker)]
    }
    if let event = contents.event(of: edge) { return numbers(of: event, &sources) }
    guard let relation = contents.relation(of: edge).flatMap({ relations[$0] }) else { return [] }
    let told = relation.attestations.compactMap { documents[$0.document] }
    if !told.isEmpty { return sources.numbers(of: told) }
    return relation.assertedBy.map { [sources.number(ofFile: $0)] } ?? []
  }

  private func numbers(of event: ID<Event>, _ sources: inout SourceNumbers) -> [Int] {
    let documents = evidence[event, default: []]
    if !documents.isEmpty { return sources.numbers(of: documents) }
    return asserted[event].map { [sources.number(ofFile: $0)] } ?? []
  }
}
