/// What planning looks at beside the query itself.
struct PlanningContext: Sendable {
  let statistics: GraphStatistics
  let procedures: ProcedureRegistry

  /// A pipeline must be short enough that rows can be pushed through it without the stack's end.
  static let mostSteps = 1_500
}
