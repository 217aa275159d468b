import Cypher
import TemporalGraph

/// Runs one scenario, step by step, until one fails.
struct ScenarioRunner {
  /// The end of a scenario that failed.
  struct Failed: Error {
    let failure: Outcome.Failure
    let reason: String
  }

  let graphs: NamedGraphs
  let zones: ZoneRules
  var graph = GraphSnapshot()
  /// The graph before the query whose result is expected.
  private var before = GraphSnapshot()
  private var parameters: [String: Value] = [:]
  private var procedures = ProcedureRegistry()
  private var result: Result<QueryResult, CypherError>?
  /// Whether the query's error was asked for.
  private var expectsError = false

  init(graphs: NamedGraphs, zones: ZoneRules) {
    self.graphs = graphs
    self.zones = zones
  }

  /// Runs a scenario.
  mutating func run(_ scenario: Scenario) -> Outcome {
    do {
      for step in scenario.steps { try run(step) }
      if case .failure(let error)? = result, !expectsError {
        return .failed(.error, reason: Self.text(error))
      }
      return .passed
    } catch {
      return .failed(error.failure, reason: error.reason)
    }
  }

  private mutating func run(_ step: Scenario.Step) throws(Failed) {
    switch step.text {
    case "an empty graph", "any graph": graph = GraphSnapshot()
    case "having executed": graph = try prepared(by: step)
    case "parameters are": try takeParameters(step.table)
    case "executing query":
      before = graph
      result = execute(try document(step))
      if case .success(let result)? = result { graph = result.graph }
    case "executing control query": result = execute(try document(step))
    case "no side effects": try expectEffects([])
    case "the side effects should be": try expectEffects(step.table)
    case "the result should be empty": try expectEmpty()
    case "the result should be, in any order", "the result should be":
      try expectRows(step.table, inOrder: false, ignoresListOrder: false)
    case "the result should be, in order":
      try expectRows(step.table, inOrder: true, ignoresListOrder: false)
    case "the result should be (ignoring element order for lists)":
      try expectRows(step.table, inOrder: false, ignoresListOrder: true)
    case "the result should be, in order (ignoring element order for lists)":
      try expectRows(step.table, inOrder: true, ignoresListOrder: true)
    default: try runNamed(step)
    }
  }

  /// A step with a name in it: of a graph, a procedure, an error.
  private mutating func runNamed(_ step: Scenario.Step) throws(Failed) {
    let text = step.text
    if text.hasPrefix("the "), text.hasSuffix(" graph") {
      do {
        graph = try graphs.graph(named: trimmed(text.dropFirst(4).dropLast(6)))
      } catch {
        throw unreadable("\(error)")
      }
    } else if text.hasPrefix("there exists a procedure ") {
      do {
        let signature = String(text.dropFirst("there exists a procedure ".count))
        guard
          let procedure = try TestProcedure.procedure(signature: signature, table: step.table)
        else { throw unreadable("'\(signature)' is no signature of a procedure") }
        procedures.register(procedure)
      } catch let fault as ExpectedValueReader.Fault {
        throw unreadable(fault.description)
      } catch {
        throw error as? Failed ?? unreadable("\(error)")
      }
    } else if let expectation = ExpectedError(text) {
      try expect(expectation)
    } else {
      throw unreadable("no step is known as '\(text)'")
    }
  }

  private func unreadable(_ reason: String) -> Failed {
    Failed(failure: .unreadable, reason: reason)
  }

  private func document(_ step: Scenario.Step) throws(Failed) -> String {
    guard let document = step.document else { throw unreadable("'\(step.text)' without a query") }
    return document
  }

  private func execute(_ query: String) -> Result<QueryResult, CypherError> {
    var options = RunOptions()
    options.context.parameters = parameters
    options.context.zones = zones
    options.context.statementTime = 1_767_225_600_000_000_000
    options.limits.steps = 200_000_000
    do {
      return .success(
        try Statement(query, procedures: procedures).run(on: graph, options))
    } catch {
      return .failure(error)
    }
  }

  private func prepared(by step: Scenario.Step) throws(Failed) -> GraphSnapshot {
    switch execute(try document(step)) {
    case .success(let result): return result.graph
    case .failure(let error):
      throw Failed(failure: .error, reason: "in 'having executed': " + Self.text(error))
    }
  }

  private mutating func takeParameters(_ table: [[String]]) throws(Failed) {
    for row in table where row.count == 2 {
      do {
        parameters[row[0]] = try ExpectedValueReader.value(row[1]).value
      } catch {
        throw unreadable("the parameter '\(row[0])': \(error)")
      }
    }
  }

  /// The rows of the query, which must not have failed.
  private func rows() throws(Failed) -> QueryResult {
    switch result {
    case .success(let result): return result
    case .failure(let error): throw Failed(failure: .error, reason: Self.text(error))
    case nil: throw unreadable("a result is expected, but no query was executed")
    }
  }

  private func expectEffects(_ table: [[String]]) throws(Failed) {
    let result = try rows()
    guard let wanted = GraphDifference(table: table) else {
      throw unreadable("the table of side effects")
    }
    let found = GraphDifference(from: before, to: graph)
    guard found == wanted else {
      throw Failed(
        failure: .wrongAnswer, reason: "side effects \(found.text) instead of \(wanted.text)")
    }
    let told = result.effects.difference
    guard told == found.counts || result.graph.nodeRowCount != graph.nodeRowCount else {
      throw Failed(
        failure: .wrongAnswer, reason: "the engine tells side effects \(told), not \(found.text)")
    }
  }

  private func expectEmpty() throws(Failed) {
    let result = try rows()
    guard result.rows.isEmpty else {
      throw Failed(failure: .wrongAnswer, reason: "\(result.rows.count) rows instead of none")
    }
  }

  private func expectRows(
    _ table: [[String]], inOrder: Bool, ignoresListOrder: Bool
  ) throws(Failed) {
    let result = try rows()
    let expectation: ExpectedRows
    do {
      expectation = try ExpectedRows(
        table: table, inOrder: inOrder, ignoresListOrder: ignoresListOrder)
    } catch {
      throw unreadable(error.description)
    }
    if let reason = expectation.difference(from: result) {
      throw Failed(failure: .wrongAnswer, reason: reason)
    }
  }

  private mutating func expect(_ expectation: ExpectedError) throws(Failed) {
    expectsError = true
    switch result {
    case .failure(let error):
      guard !expectation.matches(error) else { return }
      throw Failed(
        failure: .wrongError, reason: "\(Self.text(error)) instead of \(expectation.text)")
    case .success(let result):
      throw Failed(
        failure: .wrongAnswer,
        reason: "\(result.rows.count) rows instead of \(expectation.text)")
    case nil: throw unreadable("an error is expected, but no query was executed")
    }
  }

  private static func text(_ error: CypherError) -> String {
    "\(error.kind.rawValue) at \(error.phase.rawValue): \(error.detail) (\(error.description))"
  }
}

extension QueryEffects {
  /// What the engine tells, with the kit's names; what is 0 is absent.
  fileprivate var difference: [String: Int] {
    let counts = [
      "+nodes": nodesCreated, "-nodes": nodesDeleted, "+relationships": relationshipsCreated,
      "-relationships": relationshipsDeleted, "+labels": labelsAdded, "-labels": labelsRemoved,
      "+properties": propertiesSet, "-properties": propertiesRemoved,
    ]
    return counts.filter { $0.value != 0 }
  }
}
