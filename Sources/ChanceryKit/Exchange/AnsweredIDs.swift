import Cypher
import Dossier
import Ontology
import TemporalGraph

/// The ids of what an answer to a question holds.
struct AnsweredIDs {
  private(set) var events: Set<ID<Event>> = []
  private(set) var relations: Set<ID<Relation>> = []
  private(set) var entities: Set<ID<Entity>> = []

  /// Asks a question.
  init(_ question: String, _ plan: ExportPlan, _ dossier: OpenDossier) throws {
    var request = QueryRequest()
    request.time =
      GraphQuery(
        since: plan.query.since, until: plan.query.until, asOf: plan.query.asOf,
        knownAt: plan.query.knownAt
      ).conditions
    let table = try GraphQuestions(dossier, language: plan.language).answer(question, request)
    let figure = QueryFigure(table)
    let graph = table.result.graph
    for node in figure.nodes {
      guard case .text(let id) = graph.property(node, "id") else { continue }
      let labels = Set(graph.labels(node).map { graph.vocabulary.name($0) })
      if labels.contains("Event") {
        events.insert(ID(id))
      } else if labels.contains("Entity") {
        entities.insert(ID(id))
      }
    }
    for edge in figure.edges {
      if case .text(let id) = graph.property(edge, "id") { relations.insert(ID(id)) }
    }
  }
}
