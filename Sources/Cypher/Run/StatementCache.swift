import Synchronization

/// Keeps statements by their text, so that a query that is asked again is neither read nor planned
/// anew.
package final class StatementCache: Sendable {
  private struct Kept {
    var statements: [String: (statement: Statement, use: Int)] = [:]
    var uses = 0
  }

  private let procedures: ProcedureRegistry
  private let most: Int
  private let kept = Mutex(Kept())

  /// Keeps nothing yet.
  ///
  /// - Parameters:
  ///   - procedures: What the queries may call.
  ///   - most: How many statements are kept, at least 1; of more the one goes whose last use lies
  ///     furthest back.
  package init(procedures: ProcedureRegistry = .standard, most: Int = 256) {
    precondition(most > 0, "a cache of \(most) statements")
    self.procedures = procedures
    self.most = most
  }

  /// The statement of a text.
  package func statement(_ text: String) throws(CypherError) -> Statement {
    if let known = known(text) { return known }
    let statement = try Statement(text, procedures: procedures)
    kept.withLock { kept in
      if kept.statements.count >= most,
        let oldest = kept.statements.min(by: { $0.value.use < $1.value.use })?.key
      {
        kept.statements[oldest] = nil
      }
      kept.statements[text] = (statement, kept.uses)
    }
    return statement
  }

  private func known(_ text: String) -> Statement? {
    kept.withLock { kept in
      kept.uses += 1
      guard let found = kept.statements[text]?.statement else { return nil }
      kept.statements[text]?.use = kept.uses
      return found
    }
  }
}
