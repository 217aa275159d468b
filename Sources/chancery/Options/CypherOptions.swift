import ArgumentParser
import ChanceryKit
import Chronology
import Cypher
import TemporalGraph

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// With what openCypher is run.
struct CypherOptions: ParsableArguments {
  @Option(
    name: .customLong("param"),
    help: ArgumentHelp(
      "The value of $name: a number, true, false, null, JSON's lists and maps, else text.",
      valueName: "name=value"),
    transform: QueryParameter.init)
  var parameters: [QueryParameter] = []

  @Option(
    help: ArgumentHelp("The world as it was at the end of this date.", valueName: "date"),
    transform: DateArgument.read)
  var asOf: EDTF?

  @Option(
    help: ArgumentHelp("What had been reported by the end of this date.", valueName: "date"),
    transform: DateArgument.read)
  var knownAt: EDTF?

  @Flag(help: "Where dates are vague, only what is certain.")
  var certain = false

  @Option(
    help: ArgumentHelp("Seconds after which a query ends with an error.", valueName: "seconds"))
  var timeout = 60.0

  @Option(
    help: ArgumentHelp("Megabytes that a query may hold.", valueName: "MB"))
  var memory = 1_024

  func validate() throws {
    if !(timeout > 0) {
      throw ValidationError("--timeout \(timeout) leaves no time; give seconds above 0")
    }
    if memory < 1 { throw ValidationError("--memory \(memory) leaves no room; give at least 1 MB") }
  }

  /// What a query is run with.
  var request: QueryRequest {
    var request = QueryRequest()
    for parameter in parameters { request.parameters[parameter.name] = parameter.value }
    request.time = GraphQuery(asOf: asOf, knownAt: knownAt, isCertain: certain).conditions
    let nanoseconds = min(timeout * 1e9, 9e18)
    request.limits = QueryLimits(memory: memory << 20, time: Int64(nanoseconds))
    request.now = Int64(Date().timeIntervalSince1970 * 1e9)
    let start = ContinuousClock.now
    request.clock = {
      let passed = (ContinuousClock.now - start).components
      return passed.seconds * 1_000_000_000 + passed.attoseconds / 1_000_000_000
    }
    return request
  }
}
