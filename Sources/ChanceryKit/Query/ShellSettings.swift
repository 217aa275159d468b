import Chronology
package import Cypher
import TemporalGraph

/// What a shell remembers from one statement to the next.
package struct ShellSettings: Sendable {
  /// The values of `$name`.
  package var parameters: [String: Value]
  package var format: ShellFormat
  /// Whether the next statement's plan is shown in its place.
  package var explainsNext = false
  package var asOf: ShellMoment?
  package var knownAt: ShellMoment?
  private let base: QueryRequest

  /// Begins with what the command line says.
  package init(_ request: QueryRequest, format: ShellFormat) {
    base = request
    parameters = request.parameters
    self.format = format
  }

  /// What the next statement is run with.
  ///
  /// - Parameter now: Nanoseconds since 1970-01-01T00:00Z.
  /// - Returns: What the command line said, with what was set since; a plan is asked for at most once.
  package mutating func request(now: Int64) -> QueryRequest {
    var request = base
    request.isExplained = explainsNext
    explainsNext = false
    request.now = now
    request.parameters = parameters
    if let asOf { request.time.asOf = asOf.lastDay(now) }
    if let knownAt { request.time.knownAt = knownAt.lastDay(now) }
    return request
  }

  /// The parameters, one a line: `$name = value`, sorted.
  package var parameterLines: [String] {
    parameters.sorted { $0.key < $1.key }.map { name, value in
      "$\(name.nameLiteral) = \(value.literal(in: GraphSnapshot()))"
    }
  }
}

extension ShellMoment {
  /// The last day that counts; `nil` where all do.
  fileprivate func lastDay(_ now: Int64) -> Day? {
    switch self {
    case .any: return nil
    case .date(let date): return date.latestDay
    case .now:
      let (days, rest) = now.quotientAndRemainder(dividingBy: 86_400_000_000_000)
      return Day(daysSince1970: Int(rest < 0 ? days - 1 : days))
    }
  }
}
