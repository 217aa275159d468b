package import Chronology
package import Cypher
import Dossier
import Synchronization
package import TemporalGraph

/// A dossier's graph, opened for openCypher.
///
/// Statements are read and planned once and kept by their text. What one writes is in the dossier, and
/// in the graph that the next one sees.
package final class GraphQuestions: Sendable {
  package let language: Language
  private let current: Mutex<GraphSnapshot>
  private let desk: WritingDesk
  private let statements = StatementCache()

  /// Reads the graph of an open dossier.
  package init(_ dossier: OpenDossier, language: Language) throws {
    let packed = try QuerySegment.graph(of: dossier.store, language: language)
    current = Mutex(try packed ?? QueryGraph(dossier.store, language: language).snapshot)
    desk = WritingDesk(path: dossier.path)
    self.language = language
  }

  /// The graph as it is now.
  package var graph: GraphSnapshot { current.withLock { $0 } }

  /// Answers a query, and keeps what it changes, unless it is run to see what it would do.
  ///
  /// - Parameters:
  ///   - text: The query.
  ///   - request: What it is run with.
  ///   - meter: Counts what it costs, and can cancel it; one is made of the limits where none is
  ///     given.
  /// - Returns: The rows, to be written.
  /// - Throws: `QueryError`, which shows the place in the text; `DossierError` where what it changes
  ///   cannot be kept, and then nothing is.
  package func answer(
    _ text: String, _ request: QueryRequest = QueryRequest(), meter: Meter? = nil
  ) throws -> QueryTable {
    let prefix = request.isExplained ? "EXPLAIN " : ""
    do {
      let statement = try statements.statement(prefix + text)
      for value in request.parameters.values { try value.checkNesting() }
      guard statement.query.writes, !request.isDryRun else {
        let graph = graph
        let result = try statement.run(on: graph, request.options, meter: meter)
        return table(result, of: statement, graph)
      }
      let (result, name, graph) = try desk.write(text, request, language: language) {
        graph throws(CypherError) in
        try statement.run(on: graph, request.options, meter: meter)
      }
      current.withLock { $0 = graph }
      return table(result, of: statement, graph, name)
    } catch let error as CypherError {
      throw QueryError(error.moved(back: prefix.utf8.count), in: text)
    }
  }

  /// Whether a query would create, set or delete.
  ///
  /// - Throws: `QueryError` where it cannot be read.
  func writes(_ text: String) throws -> Bool {
    do throws(CypherError) {
      return try statements.statement(text).query.writes
    } catch {
      throw QueryError(error, in: text)
    }
  }

  private func table(
    _ result: QueryResult, of statement: Statement, _ graph: GraphSnapshot, _ name: String? = nil
  ) -> QueryTable {
    let unknown = UnknownNames.findings(in: statement.query, graph.vocabulary)
    return QueryTable(
      result, language: language, remarks: unknown.map(\.message), name: name)
  }
}

extension CypherError {
  /// The same error in a text without its first bytes.
  fileprivate func moved(back bytes: Int) -> CypherError {
    CypherError(
      kind, phase, detail, message,
      at: range.map { SourceRange(max(0, $0.start - bytes), max(0, $0.end - bytes)) })
  }
}

/// Why a query has no answer: the message with its place, and the line with a mark.
package struct QueryError: Error, CustomStringConvertible {
  package let error: CypherError
  package let text: String
  /// What the text is called in the message, such as the file that it comes from.
  package var name = "query"

  init(_ error: CypherError, in text: String) {
    self.error = error
    self.text = text
  }

  package var description: String { error.report(in: text, name: name) }
}
