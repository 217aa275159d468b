package import TemporalGraph

/// What a statement is run with.
package struct RunOptions: Sendable {
  /// Parameters, the time of the statement, zones, and what `rand()` draws from.
  package var context: EvaluationContext
  /// Which part of time every `MATCH` looks at that says nothing else.
  package var time: TimeConditions
  package var limits: QueryLimits
  /// Nanoseconds since some moment, ascending: for the limit on time and for a profile.
  package var clock: Meter.Clock?

  package init(
    context: EvaluationContext = EvaluationContext(), time: TimeConditions = TimeConditions(),
    limits: QueryLimits = QueryLimits(), clock: Meter.Clock? = nil
  ) {
    self.context = context
    self.time = time
    self.limits = limits
    self.clock = clock
  }
}
