/// Turns the clauses of a query without unions into steps, one after the other.
struct ClausePlanner {
  let context: PlanningContext
  var scope: Scope
  var slotCount: Int
  var steps: [Step] = []
  /// How many rows are expected now.
  var rows: Double = 1
  /// The names of the result's columns.
  private(set) var columns: [String] = []
  private var outputs: [Int] = []

  init(_ context: PlanningContext, _ scope: Scope, slotCount: Int) {
    self.context = context
    self.scope = scope
    self.slotCount = slotCount
  }

  /// The steps, with what each must keep.
  var pipeline: Pipeline {
    var pipeline = Pipeline(steps: steps, slotCount: slotCount, outputs: outputs)
    pipeline.pushCounts()
    pipeline.markLive(after: Set(outputs))
    return pipeline
  }

  /// Plans all clauses.
  mutating func plan(_ query: SingleQuery) throws(CypherError) {
    for clause in query.clauses {
      try plan(clause)
      guard steps.count <= PlanningContext.mostSteps else {
        throw CypherError(
          .limitExceeded, .compileTime, "QueryTooLong",
          "the query has more than \(PlanningContext.mostSteps) steps; split it", at: clause.range)
      }
    }
  }

  private mutating func plan(_ clause: Clause) throws(CypherError) {
    switch clause.kind {
    case .match(let match): try plan(match)
    case .unwind(let list, let name):
      let term = try self.term(list)
      let slot = newSlot()
      add(.unwind(term, slot: slot), times: 10)
      scope[name.text] = slot
    case .create(let parts): try planCreation(parts)
    case .merge(let merge): try plan(merge, clause.range)
    case .set(let items): add(.set(try changes(items)))
    case .remove(let items): add(.set(try changes(items)))
    case .delete(let expressions, let detaches):
      var terms: [Term] = []
      for expression in expressions { terms.append(try term(expression)) }
      add(.delete(terms, detaches: detaches))
    case .call(let call): try plan(call)
    case .with(let projection, let condition):
      _ = try plan(projection, where: condition)
    case .return(let projection):
      let results = try plan(projection, where: nil)
      show(results)
    }
  }

  /// Makes columns the result of the query.
  mutating func show(_ results: [(name: String, slot: Int)]) {
    columns = results.map(\.name)
    outputs = results.map(\.slot)
  }

  /// A column that nothing else uses.
  mutating func newSlot() -> Int {
    slotCount += 1
    return slotCount - 1
  }

  /// Adds a step after which there are so many times as many rows.
  mutating func add(_ kind: StepKind, times factor: Double = 1) {
    rows *= factor
    steps.append(Step(kind, estimate: rows))
  }

  /// The term of an expression in the present scope.
  func term(_ expression: Expression) throws(CypherError) -> Term {
    try TermBuilder(context, scope).term(expression)
  }
}
