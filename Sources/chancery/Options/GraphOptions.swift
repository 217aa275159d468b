import ArgumentParser
import ChanceryKit
import Chronology
import TemporalGraph

/// Which part of the graph a command looks at.
struct GraphOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Relation types, any of which will do: THREATENS, \"Make statement\", …",
      valueName: "type"))
  var relation: [String] = []

  @Option(
    help: ArgumentHelp("What may have lasted until this date or later.", valueName: "date"),
    transform: DateArgument.read)
  var since: EDTF?

  @Option(
    help: ArgumentHelp("What may have begun by this date.", valueName: "date"),
    transform: DateArgument.read)
  var until: EDTF?

  @OptionGroup var moment: MomentOptions

  func validate() throws {
    guard let since, let until, let first = since.earliestDay, let last = until.latestDay,
      last < first
    else { return }
    throw ValidationError("--until \(until) lies before --since \(since); exchange the two dates")
  }

  /// The query.
  var query: GraphQuery {
    GraphQuery(
      relations: relation, since: since, until: until, asOf: moment.asOf,
      knownAt: moment.knownAt, isCertain: moment.certain)
  }
}

/// Along which relations a command goes on from an actor.
struct DirectionOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How relations are followed (default: both).", valueName: "outgoing|incoming|both"))
  var direction = Direction.both
}

extension Direction: ExpressibleByArgument {}

extension CalendarStep: ExpressibleByArgument {}

extension PathKind: ExpressibleByArgument {}

extension ActorMeasure: ExpressibleByArgument {}

extension PartitionMethod: ExpressibleByArgument {}
