package import Chronology
import Cypher
import Dossier
import Ontology

extension OpenDossier {
  /// Draws what the answer to a query holds, as a view shows it.
  ///
  /// A timeline shows its events. A diagram shows its nodes and relationships as they are; of events
  /// alone, who takes part in them; of entities alone, what they do to each other. The view's
  /// conditions on events and relations hold too.
  ///
  /// - Parameters:
  ///   - query: The query, which reads.
  ///   - request: What it is run with.
  ///   - view: How it is drawn, and what else must hold.
  ///   - language: The language of titles, dates and notes.
  /// - Returns: The drawing; `nil` where the view's conditions leave nothing.
  /// - Throws: `QueryError`, `DrawnQueryError` where the answer cannot be drawn so, or the error of the
  ///   dossier.
  package func figure(
    ofQuery query: String, _ request: QueryRequest, as view: View, language: Language
  ) throws -> Figure? {
    let questions = try GraphQuestions(self, language: language)
    guard try !questions.writes(query) else { throw DrawnQueryError.writes }
    let contents = AnswerContents(try questions.answer(query, request))
    let answer = AnswerSelection(contents)
    if contents.nodes.isEmpty { throw DrawnQueryError.nothing }
    if view.kind == .timeline, answer.events.isEmpty { throw DrawnQueryError.noEvents }
    // What is neither event nor entity of the dossier, such as an imported actor, is drawn as it is.
    if view.kind == .diagram, answer.hasRelationships || answer.isEmpty {
      let figure = try QueryFigure(contents, of: self, view, language)
      return figure.isEmpty ? nil : Figure(try figure.drawn())
    }
    var view = view
    view.answer = answer
    if view.kind == .diagram, answer.events.isEmpty { view.kind = .network }
    return try figure(view, language: language)
  }
}
