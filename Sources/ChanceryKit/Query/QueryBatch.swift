import Chronology
import Cypher

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
      let question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
      var request = request
      for (name, parameter) in question.params ?? [:] { request.parameters[name] = parameter.value }
      return try questions.answer(question.q, request).line
    } catch let error as QueryError {
      return Self.error("\(error)")
    } catch let error as QueryWriteError {
      return Self.error("\(error)")
    } catch {
      return Self.error(
        "'\(line.prefix(60))' is no question; write {\"q\": \"MATCH …\", \"params\": {…}}")
    }
  }

  private static func error(_ message: String) -> String {
    JSONValue.object([JSONMember("error", .string(message))]).line
  }

  private struct Question: Decodable {
    let q: String
    let params: [String: JSONParameter]?
  }
}
