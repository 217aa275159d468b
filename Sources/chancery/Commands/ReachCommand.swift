import ArgumentParser
import ChanceryKit
import TemporalGraph

/// `chancery reach`: whom an actor reaches.
struct ReachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reach",
    abstract: "List whom an actor reaches, by how many relations, or by when.",
    discussion: """
      With --in-time only paths count whose steps come one after the other, and the day is told on \
      which each actor is reached.

      EXAMPLES
        chancery reach "Mark Rutte" --hops 2
        chancery reach France --in-time --since 2018-03-01 --direction outgoing
      """)

  @Argument(help: ArgumentHelp("An actor.", valueName: "name"))
  var actor: String

  @Flag(help: "Along paths in order of time.")
  var inTime = false

  @Flag(help: "Let steps of a path in time fall on one day.")
  var sameDay = false

  @Option(
    help: ArgumentHelp("The most relations on the way.", valueName: "number"),
    transform: CountArgument.read)
  var hops: Int?

  @Option(
    help: ArgumentHelp("The most actors.", valueName: "number"), transform: CountArgument.read)
  var limit: Int?

  @OptionGroup var directionOption: DirectionOption
  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if sameDay, !inTime { throw ValidationError("--same-day goes with --in-time") }
  }

  func run() throws {
    let rows = try dossier.open().graph(language: listing.language).reachListing(
      from: actor, graph.query, directionOption.direction,
      inTime: inTime ? (sameDay ? .sameDay : .rising) : nil, hops: hops, limit: limit)
    try listing.write(rows, ifEmpty: "'\(actor)' reaches nobody like that; leave out a condition")
  }
}
