package import TemporalGraph

/// What a procedure may look at.
package struct ProcedureContext: Sendable {
  /// The graph as the clause sees it.
  package let graph: GraphSnapshot
  /// The part of time that the query looks at.
  package let time: TimeConditions
  /// The limits of the query, of which a procedure with many rows asks.
  package let meter: Meter

  package init(graph: GraphSnapshot, time: TimeConditions = TimeConditions(), meter: Meter) {
    self.graph = graph
    self.time = time
    self.meter = meter
  }
}
