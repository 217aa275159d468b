package import Chronology
package import Cypher
import Notation
package import TemporalGraph

/// What a query is run with, besides its text.
package struct QueryRequest: Sendable {
  /// The values of `$name`.
  package var parameters: [String: Value] = [:]
  /// The part of time that every `MATCH` looks at which says nothing else.
  package var time = TimeConditions()
  package var limits = QueryLimits()
  /// Whether a query may create, set and delete: what it gives is shown, and nothing is kept.
  package var isDryRun = false
  /// Whether the plan is shown, and nothing is run, as after `EXPLAIN`.
  package var isExplained = false
  /// When what a query writes enters the dossier; `nil` where nothing says so.
  package var recorded: EDTF?
  /// Nanoseconds since 1970-01-01T00:00Z: what `date()` and its like call now.
  package var now: Int64 = 0
  /// Nanoseconds since some moment, ascending: for the limit on time and for `PROFILE`.
  package var clock: Meter.Clock?

  /// No parameters, all times, usual limits.
  package init() {}

  /// The parameters as one JSON object; `nil` where there are none.
  var parametersAsJSON: String? {
    guard !parameters.isEmpty else { return nil }
    let nothing = GraphSnapshot()
    return JSONValue.object(
      parameters.sorted { $0.key < $1.key }.map { JSONMember($0.key, $0.value.json(in: nothing)) }
    ).line
  }

  var options: RunOptions {
    var context = EvaluationContext(statementTime: now, zones: ZoneFiles.rules)
    context.parameters = parameters
    return RunOptions(context: context, time: time, limits: limits, clock: clock)
  }
}
