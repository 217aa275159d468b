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
  var timeout = usualSeconds

  @Option(
    help: ArgumentHelp("Megabytes that a query may hold.", valueName: "MB"))
  var memory = usualMegabytes

  func validate() throws {
    if !(timeout > 0) {
      throw ValidationError("--timeout \(timeout) leaves no time; give seconds above 0")
    }
    if memory < 1 { throw ValidationError("--memory \(memory) leaves no room; give at least 1 MB") }
  }

  /// What a query is run with.
  var request: QueryRequest {
    var request = Self.request
    for parameter in parameters { request.parameters[parameter.name] = parameter.value }
    let seen = GraphQuery(
      asOf: moment.asOf, knownAt: moment.knownAt, isCertain: moment.certain)
    request.time = seen.conditions
    request.recorded = recorded
    request.limits = Self.limits(seconds: timeout, megabytes: memory)
    return request
  }

  private static let usualSeconds = 60.0
  private static let usualMegabytes = 1_024

  private static func limits(seconds: Double, megabytes: Int) -> QueryLimits {
    QueryLimits(memory: megabytes << 20, time: Int64(min(seconds * 1e9, 9e18)))
  }

  /// A run without parameters under the usual limits, with the clocks of this program.
  static var request: QueryRequest {
    var request = QueryRequest()
    request.limits = limits(seconds: usualSeconds, megabytes: usualMegabytes)
    request.now = Int64(Date().timeIntervalSince1970 * 1e9)
    let start = ContinuousClock.now
    request.clock = {
      let passed = (ContinuousClock.now - start).components
      return passed.seconds * 1_000_000_000 + passed.attoseconds / 1_000_000_000
    }
    return request
  }
}
