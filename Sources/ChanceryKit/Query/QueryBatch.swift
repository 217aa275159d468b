import Chronology
import Cypher
import Dossier
import Linguistics
import Notation

/// Answers queries for another program, one JSON object a line.
///
/// A question is `{"q": "MATCH …", "params": {…}}`, an answer `{"columns": […], "rows": [[…], …]}` or
/// `{"error": "…"}`. The graph is read once.
package struct QueryBatch {
  private let questions: GraphQuestions
  private let request: QueryRequest

  /// Takes the graph, and what all queries are run with.
  package init(_ questions: GraphQuestions, _ request: QueryRequest) {
    self.questions = questions
    self.request = request
  }

  /// The answer to a line.
  package func answer(_ line: String) -> String {
    do {
      let question = try JSONText(Array(line.utf8), file: "question")
      guard let text = question["q"]?.string else { return Self.noQuestion(line) }
      var request = request
      switch question["params"] {
      case nil, .null: break
      case .object(let entries):
        for entry in entries { request.parameters[entry.key] = try Value(json: entry.value) }
      default: return Self.noQuestion(line)
      }
      return try questions.answer(text, request).line
    } catch let error as QueryError {
      return Self.error("\(error)")
    } catch let error as DossierError {
      return Self.error("\(error)")
    } catch let error as QueryParameterError {
      return Self.error("\(error)")
    } catch {
      return Self.noQuestion(line)
    }
  }

  private static func noQuestion(_ line: String) -> String {
    error("'\(line.prefix(60))' is no question; write {\"q\": \"MATCH …\", \"params\": {…}}")
  }

  private static func error(_ message: String) -> String {
    JSONValue.object([JSONMember("error", .string(message))]).line
  }
}
