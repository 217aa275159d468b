/// A whole query as it was written.
///
/// Source: openCypher 9 grammar, `RegularQuery = SingleQuery, { Union }`.
package struct Query: Hashable, Sendable {
  /// Whether two results are put together with duplicates or without.
  package enum Union: Hashable, Sendable { case all, distinct }

  /// What is asked for: the result, the plan, or both with what each step took.
  package enum Mode: Hashable, Sendable { case run, explain, profile }

  /// What stands between unions; at least one.
  package var parts: [SingleQuery]
  /// The unions between the parts: one fewer than those.
  package var unions: [Union]
  package var range: SourceRange
  /// Said by `EXPLAIN` or `PROFILE` before the query: an addition of Chancery.
  package var mode: Mode

  package init(parts: [SingleQuery], unions: [Union], range: SourceRange, mode: Mode = .run) {
    self.parts = parts
    self.unions = unions
    self.range = range
    self.mode = mode
  }

  /// Whether a run may create, set or delete.
  ///
  /// What is only explained or profiled leaves nothing behind.
  package var writes: Bool {
    mode == .run && parts.contains { part in part.clauses.contains { $0.kind.writes } }
  }
}

/// A query without unions: clauses in their order.
package struct SingleQuery: Hashable, Sendable {
  package var clauses: [Clause]
  package var range: SourceRange

  package init(clauses: [Clause], range: SourceRange) {
    self.clauses = clauses
    self.range = range
  }
}
