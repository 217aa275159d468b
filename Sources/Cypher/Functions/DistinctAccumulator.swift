/// An accumulator that takes each of many equivalent values once: `count(DISTINCT …)` and its like.
package struct DistinctAccumulator: Sendable {
  private var accumulator: Accumulator
  private var seen: Set<Value> = []

  package init(_ kind: AggregateKind) { accumulator = Accumulator(kind) }

  /// Takes a value, unless an equivalent one was taken before.
  package mutating func add(_ value: Value, _ context: EvaluationContext) throws(CypherError) {
    guard !value.isNull, seen.insert(value).inserted else { return }
    try accumulator.add(value, context)
  }

  /// Takes the second argument of a percentile.
  package mutating func setPercentile(_ value: Value) throws(CypherError) {
    try accumulator.setPercentile(value)
  }

  /// What the values come to.
  package func result() throws(CypherError) -> Value { try accumulator.result() }
}
