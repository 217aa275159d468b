import Synchronization
package import TemporalGraph

/// A query that is read, checked and planned once and run as often as one likes.
///
/// ```swift
/// let statement = try Statement("MATCH (a {name: $name})-->(b) RETURN b.name")
/// var options = RunOptions()
/// options.context.parameters["name"] = .string("France")
/// let result = try statement.run(on: graph, options)
/// ```
package final class Statement: Sendable {
  package let text: String
  /// The query, its columns and the parameters that it names.
  package let checked: CheckedQuery
  package var query: Query { checked.query }
  private let procedures: ProcedureRegistry
  private let kept = Mutex<Kept?>(nil)

  /// A plan, and how large the graph was that it was made for.
  private struct Kept {
    let plan: QueryPlan
    let size: Int
  }

  /// Reads and checks a query; `EXPLAIN` or `PROFILE` may stand before it.
  ///
  /// - Parameters:
  ///   - text: The query.
  ///   - procedures: What it may call.
  /// - Throws: `CypherError` of compile time.
  package convenience init(
    _ text: String, procedures: ProcedureRegistry = .standard
  ) throws(CypherError) {
    let checked = try Checker.check(try Parser.parse(text), procedures: procedures)
    self.init(text, checked, procedures)
  }

  init(_ text: String, _ checked: CheckedQuery, _ procedures: ProcedureRegistry) {
    self.text = text
    self.checked = checked
    self.procedures = procedures
  }

  /// Runs the query.
  ///
  /// Nothing of the graph is changed: what the query writes is in the result's graph, and an error
  /// leaves nothing behind.
  ///
  /// - Parameters:
  ///   - graph: The graph that it is run on.
  ///   - options: Parameters, time and limits.
  ///   - meter: Counts what it costs, and can cancel it; one is made of the limits where none is
  ///     given.
  /// - Returns: Rows, effects, and the graph afterwards.
  /// - Throws: `CypherError` where a parameter is missing, a value does not fit, or a limit is
  ///   reached.
  package func run(
    on graph: GraphSnapshot, _ options: RunOptions = RunOptions(), meter: Meter? = nil
  ) throws(CypherError) -> QueryResult {
    try checked.requireParameters(options.context.parameters.keys)
    let plan = try plan(for: graph)
    let meter = meter ?? Meter(options.limits, clock: options.clock)
    let run = Run(graph, options.context, meter, time: options.time)
    if query.mode == .profile {
      run.profile = Array(repeating: StepProfile(), count: plan.stepCount)
    }
    if query.mode == .explain { return explained(plan, graph, []) }
    let rows = try PlanRunner(plan, run).rows()
    if query.mode == .profile { return explained(plan, run.graph, run.profile) }
    let effects =
      run.hasWritten ? QueryEffects(from: graph, to: run.graph, run.touched) : QueryEffects()
    return QueryResult(
      columns: plan.columns, rows: plan.columns.isEmpty ? [] : rows, effects: effects,
      graph: run.graph, profile: [])
  }

  /// The plan for a graph of about this size.
  package func plan(for graph: GraphSnapshot) throws(CypherError) -> QueryPlan {
    let size = graph.nodeRowCount + graph.edgeRowCount
    if let kept = kept.withLock({ $0 }), kept.size / 2 <= size, size <= kept.size * 2 + 64 {
      return kept.plan
    }
    let context = PlanningContext(statistics: GraphStatistics(graph), procedures: procedures)
    var plan = try QueryPlanner(context).plan(query)
    plan.number()
    let made = plan
    kept.withLock { $0 = Kept(plan: made, size: size) }
    return plan
  }

  private func explained(
    _ plan: QueryPlan, _ graph: GraphSnapshot, _ profile: [StepProfile]
  ) -> QueryResult {
    let lines = PlanText(plan, profile).lines
    return QueryResult(
      columns: ["plan"], rows: lines.map { [.string($0)] }, effects: QueryEffects(),
      graph: graph, profile: profile)
  }
}
