import Chronology
import Cypher
import Dossier
import Exchange
import Ontology
import TemporalGraph

/// The ids of what an answer to a question holds, and the imported relations, which have none.
struct AnsweredIDs {
  private(set) var events: Set<ID<Event>> = []
  private(set) var relations: Set<ID<Relation>> = []
  private(set) var entities: Set<ID<Entity>> = []
  /// In the order of their rows.
  private(set) var imported: [ImportedTie] = []

  /// Asks a question.
  init(_ question: String, _ plan: ExportPlan, _ dossier: OpenDossier) throws {
    var request = plan.request
    request.time =
      GraphQuery(
        since: plan.query.since, until: plan.query.until, asOf: plan.query.asOf,
        knownAt: plan.query.knownAt
      ).conditions
    let questions = try GraphQuestions(dossier, language: plan.language)
    guard try !questions.writes(question) else { throw DrawnQueryError.writes }
    let contents = AnswerContents(try questions.answer(question, request))
    for node in contents.nodes {
      guard let id = contents.text(node, "id") else { continue }
      let labels = contents.labels(node)
      if labels.contains("Event") {
        events.insert(ID(id))
      } else if labels.contains("Entity") {
        entities.insert(ID(id))
      }
    }
    for edge in contents.edges.sorted() {
      if let relation = contents.relation(of: edge) {
        relations.insert(relation)
      } else if let tie = try Self.imported(edge, contents.graph) {
        imported.append(tie)
      }
    }
  }

  /// The imported relation that an edge is; `nil` where an end of it is an event or document.
  private static func imported(_ edge: EdgeRow, _ graph: GraphSnapshot) throws -> ImportedTie? {
    let ends = [graph.source(edge), graph.target(edge)]
    let names = ends.compactMap { node -> String? in
      guard graph.labels(node).contains(where: { graph.vocabulary.name($0) == "Entity" }) else {
        return nil
      }
      for key in ["id", "name"] {
        if case .text(let text) = graph.property(node, key) { return text }
      }
      return nil
    }
    guard names.count == 2 else { return nil }
    let date = graph.times.text(graph.time(edge))
    return ImportedTie(
      number: edge.place + 1, source: names[0], type: graph.vocabulary.name(graph.type(edge)),
      target: names[1], date: date.isEmpty ? nil : try EDTF(date),
      properties: graph.propertyMap(edge).entries.sorted { $0.key < $1.key }.compactMap { entry in
        Self.attribute(entry.value).map { Attribute(entry.key, $0) }
      })
  }

  private static func attribute(_ value: Value) -> Attribute.Value? {
    switch value {
    case .boolean(let flag): .boolean(flag)
    case .integer(let number): .integer(number)
    case .float(let number): .number(number)
    case .string(let text): .text(text)
    case .null, .date, .localTime, .time, .localDateTime, .dateTime, .duration, .edtf, .list, .map,
      .node, .relationship, .path:
      nil
    }
  }
}
