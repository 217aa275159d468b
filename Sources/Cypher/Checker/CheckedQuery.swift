/// A query that can run: what its checking found out.
package struct CheckedQuery: Sendable {
  package let query: Query
  /// The columns of the result, in order; empty where the query returns nothing.
  package let columns: [String]
  /// The parameters that it names, each with its first place.
  package let parameters: [Name]

  /// Throws where a parameter is named but not given.
  package func requireParameters(_ given: some Collection<String>) throws(CypherError) {
    let given = Set(given)
    guard let missing = parameters.first(where: { !given.contains($0.text) }) else { return }
    let near =
      NearMiss.best(for: missing.text, among: given)
      .map { "; is it the given $\($0)?" } ?? ""
    throw CypherError(
      .parameterMissing, .compileTime, "MissingParameter",
      "the parameter $\(missing.text) is not given\(near)", at: missing.range)
  }
}
