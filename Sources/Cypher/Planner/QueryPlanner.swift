/// Makes a plan of a checked query.
struct QueryPlanner {
  let context: PlanningContext

  init(_ context: PlanningContext) { self.context = context }

  /// Plans a query.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - imports: The variables of the outer row that fill the first columns.
  ///   - count: How many columns they fill.
  /// - Returns: A pipeline for each part.
  /// - Throws: `CypherError` where the query is too long, or names what is not there.
  func plan(
    _ query: Query, imports: Scope = Scope(), count: Int = 0
  ) throws(CypherError) -> QueryPlan {
    var pipelines: [Pipeline] = []
    var columns: [String] = []
    for part in query.parts {
      var planner = ClausePlanner(context, imports, slotCount: count)
      try planner.plan(part)
      let names = planner.columns
      var pipeline = planner.pipeline
      if pipelines.isEmpty { columns = names } else { pipeline.arrange(names, as: columns) }
      pipelines.append(pipeline)
    }
    return QueryPlan(pipelines: pipelines, unions: query.unions, columns: columns)
  }
}

extension Pipeline {
  /// Puts the outputs in the order of the first part's columns.
  fileprivate mutating func arrange(_ names: [String], as columns: [String]) {
    outputs = columns.compactMap { column in
      names.firstIndex(of: column).map { outputs[$0] }
    }
  }
}
