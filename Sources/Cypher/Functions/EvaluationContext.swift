package import TemporalGraph

/// What expressions may ask of the statement that they belong to.
///
/// It is handed to every function, so a copy costs two references: the graph and the rest lie behind
/// them, and a change makes new ones.
package struct EvaluationContext: Sendable {
  private var held: HeldGraph
  private var surroundings: Surroundings

  /// Takes everything.
  ///
  /// - Parameters:
  ///   - graph: The graph as the clause sees it.
  ///   - parameters: The values of `$name`.
  ///   - statementTime: When the statement began, in nanoseconds since 1970-01-01T00:00Z.
  ///   - defaultZone: The zone of times for which none is given.
  ///   - zones: What the named zones are.
  ///   - random: What `rand()` draws from.
  ///   - largestValue: About how many bytes one string or list may take.
  package init(
    graph: GraphSnapshot = GraphSnapshot(), parameters: [String: Value] = [:],
    statementTime: Int64 = 0, defaultZone: String = "Z", zones: ZoneRules = ZoneRules(),
    random: RandomNumbers = RandomNumbers(seed: 0), largestValue: Int = 1 << 28
  ) {
    held = HeldGraph(graph)
    surroundings = Surroundings(
      Surroundings.Values(
        parameters: parameters, statementTime: statementTime, defaultZone: defaultZone,
        zones: zones, random: random, largestValue: largestValue))
  }

  /// The graph as the clause sees it; it is lent, not copied.
  package var graph: GraphSnapshot {
    _read { yield held.graph }
    set { held = HeldGraph(newValue) }
  }

  /// The values of `$name`.
  package var parameters: [String: Value] {
    get { surroundings.values.parameters }
    set { change { $0.parameters = newValue } }
  }

  /// When the statement began, in nanoseconds since 1970-01-01T00:00Z.
  package var statementTime: Int64 {
    get { surroundings.values.statementTime }
    set { change { $0.statementTime = newValue } }
  }

  /// The zone of times for which none is given: an offset such as `+01:00`, a name, or `Z`.
  package var defaultZone: String {
    get { surroundings.values.defaultZone }
    set { change { $0.defaultZone = newValue } }
  }

  /// What the named zones are.
  package var zones: ZoneRules {
    get { surroundings.values.zones }
    set { change { $0.zones = newValue } }
  }

  /// What `rand()` draws from.
  package var random: RandomNumbers {
    get { surroundings.values.random }
    set { change { $0.random = newValue } }
  }

  /// About how many bytes one string or list may take.
  package var largestValue: Int {
    get { surroundings.values.largestValue }
    set { change { $0.largestValue = newValue } }
  }

  private mutating func change(_ change: (inout Surroundings.Values) -> Void) {
    var values = surroundings.values
    change(&values)
    surroundings = Surroundings(values)
  }
}

/// A graph behind one reference.
private final class HeldGraph: Sendable {
  let graph: GraphSnapshot

  init(_ graph: GraphSnapshot) { self.graph = graph }
}

/// What a statement was given, behind one reference.
private final class Surroundings: Sendable {
  struct Values: Sendable {
    var parameters: [String: Value]
    var statementTime: Int64
    var defaultZone: String
    var zones: ZoneRules
    var random: RandomNumbers
    var largestValue: Int
  }

  let values: Values

  init(_ values: Values) { self.values = values }
}

extension EvaluationContext {
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
