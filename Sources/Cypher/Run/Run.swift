import TemporalGraph

/// One run of a statement: the graph as it is now, and what is shared by all of its operators.
final class Run {
  /// What expressions may ask, behind a reference, so that asking copies nothing.
  final class Held {
    let context: EvaluationContext

    init(_ context: EvaluationContext) { self.context = context }
  }

  /// What expressions may ask; its graph is handed back while the builder works, so that no column
  /// is copied for it.
  private(set) var held: Held
  private var builder: GraphBuilder?
  private let start: GraphSnapshot
  let meter: Meter
  let time: TimeConditions
  /// What was deleted and may still be named.
  private(set) var deletedNodes: Set<UInt32> = []
  private(set) var deletedEdges: Set<UInt32> = []
  /// What was changed, for the count of side effects.
  var touched = TouchedProperties()
  /// How many rows left each step, and how long that took; empty without a profile.
  var profile: [StepProfile] = []

  init(_ graph: GraphSnapshot, _ context: EvaluationContext, _ meter: Meter, time: TimeConditions) {
    start = graph
    var context = context
    context.graph = graph
    held = Held(context)
    self.meter = meter
    self.time = time
  }

  /// The graph as it is now.
  ///
  /// Nothing keeps it from one batch to the next.
  var graph: GraphSnapshot { held.context.graph }

  /// The graph as it was when the run began.
  var graphBefore: GraphSnapshot { start }

  /// How often something was changed.
  private(set) var changeCount = 0

  /// Whether something was changed.
  var hasWritten: Bool { changeCount > 0 }

  /// Changes the graph.
  func write<Result, Failure: Error>(
    _ change: (inout GraphBuilder) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    changeCount += 1
    var builder = self.builder ?? GraphBuilder(held.context.graph)
    self.builder = nil
    var context = held.context
    context.graph = Self.nothing
    held = Held(context)
    defer {
      context.graph = builder.snapshot
      held = Held(context)
      self.builder = builder
    }
    return try change(&builder)
  }

  /// Notes that a node is deleted.
  func noteDeleted(node: UInt32) { deletedNodes.insert(node) }

  /// Notes that an edge is deleted.
  func noteDeleted(edge: UInt32) { deletedEdges.insert(edge) }

  /// A graph without nodes.
  static let nothing = GraphSnapshot()
}

/// How many rows left a step, and how long it took by the caller's clock.
package struct StepProfile: Hashable, Sendable {
  package internal(set) var rows = 0
  package internal(set) var batches = 0
  /// Without the steps after it.
  package internal(set) var nanoseconds: Int64 = 0
}
