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
  /// About how many bytes one string or list may take.
  package var largestValue: Int

  package init(
    graph: GraphSnapshot = GraphSnapshot(), parameters: [String: Value] = [:],
    statementTime: Int64 = 0, defaultZone: String = "Z", zones: ZoneRules = ZoneRules(),
    random: RandomNumbers = RandomNumbers(seed: 0), largestValue: Int = 1 << 28
  ) {
    self.graph = graph
    self.parameters = parameters
    self.statementTime = statementTime
    self.defaultZone = defaultZone
    self.zones = zones
    self.random = random
    self.largestValue = largestValue
  }

  /// Makes sure that a string of so many bytes may be made.
  @inline(__always)
  package func requireRoom(bytes: Int) throws(CypherError) {
    guard bytes <= largestValue else { throw tooLarge("a string of \(bytes) bytes") }
  }

  /// Makes sure that a list of so many elements may be made.
  @inline(__always)
  package func requireRoom(elements: Int) throws(CypherError) {
    guard elements <= largestValue / MemoryLayout<Value>.stride else {
      throw tooLarge("a list of \(elements) elements")
    }
  }

  private func tooLarge(_ what: String) -> CypherError {
    CypherError(
      .limitExceeded, .runtime, "ValueTooLarge",
      "\(what) is more than the \(largestValue) bytes that one value may take")
  }
}
