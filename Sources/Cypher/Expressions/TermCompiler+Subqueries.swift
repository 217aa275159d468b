extension TermCompiler {
  /// Whether a subquery gives a row; it stops at the first.
  func exists(_ plan: Subplan) -> Evaluator {
    let subquery = Subquery.Runner(plan, run, most: 1)
    return { frame throws(CypherError) in
      .boolean(try subquery.rows(for: frame).count > 0)
    }
  }

  /// The first column of a subquery's rows.
  func collect(_ plan: Subplan) -> Evaluator {
    let subquery = Subquery.Runner(plan, run, most: .max)
    return { frame throws(CypherError) in
      .list(try subquery.rows(for: frame).map { $0.first ?? .null })
    }
  }
}

extension Subquery {
  /// Runs a subquery for one row after the other with the same operators.
  final class Runner {
    private let plan: Subplan
    private let run: Run
    private let most: Int
    private var runner: PlanRunner?

    init(_ plan: Subplan, _ run: Run, most: Int) {
      self.plan = plan
      self.run = run
      self.most = most
    }

    /// The rows for the row of a frame.
    func rows(for frame: Frame) throws(CypherError) -> [[Value]] {
      // A pattern inside its own condition finds its runner in use and takes another.
      let runner = self.runner ?? PlanRunner(plan.query, run, most: most)
      self.runner = nil
      var imports: [Column] = []
      for source in plan.imports {
        switch source {
        case .slot(let slot):
          switch frame.batch.columns[slot] {
          case .nodes(let rows): imports.append(.nodes([rows[frame.row]]))
          case .edges(let rows): imports.append(.edges([rows[frame.row]]))
          case .absent, .integers, .values:
            imports.append(.values([frame.batch.value(slot, frame.row)]))
          }
        case .local(let local): imports.append(.values([frame.locals[local]]))
        }
      }
      let rows = try runner.rows(importing: imports)
      self.runner = runner
      return rows
    }
  }
}
