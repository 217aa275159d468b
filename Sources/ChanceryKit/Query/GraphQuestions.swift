package import Chronology
package import Cypher
import Dossier
package import TemporalGraph

/// A dossier's graph, opened for openCypher.
///
/// Statements are read and planned once and kept by their text.
package final class GraphQuestions: Sendable {
  package let graph: GraphSnapshot
  package let language: Language
  private let statements = StatementCache()

  /// Reads the graph of an open dossier.
  package init(_ dossier: OpenDossier, language: Language) throws {
    graph = try QueryGraph(dossier.store, language: language).snapshot
    self.language = language
  }

  /// Takes a graph as it is.
  package init(_ graph: GraphSnapshot, language: Language) {
    self.graph = graph
    self.language = language
  }

  /// Answers a query.
  ///
  /// - Parameters:
  ///   - text: The query.
  ///   - request: What it is run with.
  ///   - meter: Counts what it costs, and can cancel it; one is made of the limits where none is
  ///     given.
  /// - Returns: The rows, to be written.
  /// - Throws: `QueryError`, which shows the place in the text; `QueryWriteError` where it would change
  ///   the dossier.
  package func answer(
    _ text: String, _ request: QueryRequest = QueryRequest(), meter: Meter? = nil
  ) throws -> QueryTable {
    let table: QueryTable
    do throws(CypherError) {
      let statement = try statements.statement(text)
      for value in request.parameters.values { try value.checkNesting() }
      let result = try statement.run(on: graph, request.options, meter: meter)
      let unknown = UnknownNames.findings(in: statement.query, graph.vocabulary)
      table = QueryTable(result, language: language, remarks: unknown.map(\.message))
    } catch {
      throw QueryError(error, in: text)
    }
    if let changes = table.changes, !request.isDryRun { throw QueryWriteError(changes: changes) }
    return table
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

/// A query would change the dossier, which no query does yet.
package struct QueryWriteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it would change, in words.
  package let changes: String

  package var description: String {
    "a query does not change a dossier yet (\(changes)); write facts into graphs/facts.yaml, or see "
      + "what it would do with --dry-run"
  }
}
