/// Finds what is wrong with a query before it runs: names that mean nothing, kinds that cannot fit,
/// clauses that cannot follow each other, aggregates where there is nothing to aggregate.
///
/// What only values can show is left for run time: a property may be of any kind, and so may a
/// parameter.
///
/// Source: openCypher 9, section *Semantics*, and the compile-time errors of the openCypher
/// Technology Compatibility Kit, whose names the errors have.
///
/// - Complexity: O(*n* · *d*) in the size of the query and the depth of its expressions.
package struct Checker {
  let procedures: ProcedureRegistry
  /// What can be named where the checker stands.
  var scope = VariableScope()
  /// Whether an aggregate may stand there.
  var aggregation = Aggregation.forbidden("this clause")
  /// The parameters found so far.
  var parameters: [String: SourceRange] = [:]

  /// Checks a query against the procedures that it may call.
  package static func check(
    _ query: Query, procedures: ProcedureRegistry = ProcedureRegistry()
  ) throws(CypherError) -> CheckedQuery {
    var checker = Checker(procedures: procedures)
    let columns = try checker.check(query, isSubquery: false)
    let parameters = checker.parameters
      .map { Name($0.key, $0.value) }
      .sorted { ($0.range.start, $0.text) < ($1.range.start, $1.text) }
    return CheckedQuery(query: query, columns: columns, parameters: parameters)
  }

  private init(procedures: ProcedureRegistry) { self.procedures = procedures }

  /// The error of a fault of the query.
  func fault(_ detail: String, _ message: String, at range: SourceRange) -> CypherError {
    CypherError(.syntaxError, .compileTime, detail, message, at: range)
  }

  /// The error that a variable is not known, with the one that was perhaps meant.
  func undefined(_ name: String, at range: SourceRange, in scope: VariableScope) -> CypherError {
    let near =
      NearMiss.best(for: name, among: scope.names)
      .map { "; did you mean '\($0)'?" } ?? ""
    return fault(
      "UndefinedVariable", "the variable '\(name)' is not defined here\(near)", at: range)
  }

  /// The error that a variable means something already.
  func alreadyBound(_ name: Name) -> CypherError {
    fault(
      "VariableAlreadyBound",
      "the variable '\(name.text)' already means something else; choose another name",
      at: name.range)
  }

  /// What is known of a variable that must be defined.
  func type(of name: Name) throws(CypherError) -> StaticType {
    guard let type = scope[name.text] else {
      throw undefined(name.text, at: name.range, in: scope)
    }
    return type
  }

  /// Gives a new name to something.
  mutating func bind(_ name: Name, _ type: StaticType) throws(CypherError) {
    guard scope[name.text] == nil else { throw alreadyBound(name) }
    scope[name.text] = type
  }

  /// Throws where an expression cannot be of the kinds that are asked for.
  func require(
    _ type: StaticType, _ asked: ValueKinds, _ purpose: String, at range: SourceRange
  ) throws(CypherError) {
    guard !type.mayFit(asked) else { return }
    throw fault(
      "InvalidArgumentType", "\(purpose) must be \(asked.names), not \(type.kinds.names)",
      at: range)
  }
}
