/// What `CREATE` adds for each row.
package struct Creation: Sendable {
  package let nodes: [NewNode]
  package let edges: [NewEdge]
  package let paths: [PathAssembly]
}

/// A node that is added.
package struct NewNode: Sendable {
  package let slot: Int
  package let labels: [String]
  package let properties: Term?
}

/// An edge that is added.
package struct NewEdge: Sendable {
  package let slot: Int
  package let source: Int
  package let target: Int
  package let type: String
  package let properties: Term?
  package let range: SourceRange
}

/// What `MERGE` finds or adds for each row.
package struct Merging: Sendable {
  /// Finds the pattern for a row.
  package let search: Pipeline
  package let creation: Creation
  package let onCreate: [Change]
  package let onMatch: [Change]
  /// The columns that the pattern binds.
  package let slots: [Int]
  /// Properties of the pattern, none of which may be null.
  package let required: [Term]
  package let range: SourceRange
}

/// One change of `SET` or `REMOVE`.
package enum Change: Sendable {
  case property(subject: Term, key: String, value: Term?, SourceRange)
  /// All properties; those that the map does not name go where `replaces` says so.
  case properties(subject: Term, Term, replaces: Bool)
  case addLabels(Term, [String])
  case removeLabels(Term, [String])
}
