package import TemporalGraph

/// What a query gives.
package struct QueryResult: Sendable {
  /// The names of the columns; empty where nothing is returned.
  package let columns: [String]
  /// A value for each column of each row.
  package let rows: [[Value]]
  /// What was changed.
  package let effects: QueryEffects
  /// The graph afterwards.
  package let graph: GraphSnapshot
  /// What each step of the plan did; empty unless the statement asks for a `PROFILE`.
  package let profile: [StepProfile]
}
