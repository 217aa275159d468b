package import TemporalGraph

/// What expressions may ask of the statement that they belong to.
package struct EvaluationContext: Sendable {
  /// The graph as the clause sees it.
  package var graph: GraphSnapshot
  /// The values of `$name`.
  package var parameters: [String: Value]
  /// When the statement began, in nanoseconds since 1970-01-01T00:00Z.
  package var statementTime: Int64
  /// The zone of times for which none is given: an offset such as `+01:00`, a name, or `Z`.
  package var defaultZone: String
  /// What the named zones are.
  package var zones: ZoneRules
  /// What `rand()` draws from.
  package var random: RandomNumbers

  package init(
    graph: GraphSnapshot = GraphSnapshot(), parameters: [String: Value] = [:],
    statementTime: Int64 = 0, defaultZone: String = "Z", zones: ZoneRules = ZoneRules(),
    random: RandomNumbers = RandomNumbers(seed: 0)
  ) {
    self.graph = graph
    self.parameters = parameters
    self.statementTime = statementTime
    self.defaultZone = defaultZone
    self.zones = zones
    self.random = random
  }
}
