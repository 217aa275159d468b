/// What planning looks at beside the query itself.
struct PlanningContext: Sendable {
  let statistics: GraphStatistics
  let procedures: ProcedureRegistry
  /// The names of the parameters that are given; those of a call without arguments are among them.
  let parameters: Set<String>

  /// A pipeline must be short enough that rows can be pushed through it without the stack's end.
  static let mostSteps = 1_500
}
