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

  @OptionGroup var moment: MomentOptions

  @Option(
    help: ArgumentHelp(
      "The date on which what a query writes enters the dossier; no clock is asked.",
      valueName: "date"),
    transform: DateArgument.read)
  var recorded: EDTF?

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
    let seen = GraphQuery(
      asOf: moment.asOf, knownAt: moment.knownAt, isCertain: moment.certain)
    request.time = seen.conditions
    request.recorded = recorded
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
