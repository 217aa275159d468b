import ArgumentParser
import ChanceryKit
import TemporalGraph

/// `chancery neighbors`: whom an actor has to do with.
struct NeighborsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbors",
    abstract: "List whom an actor has to do with, the most frequent first.",
    discussion: """
      EXAMPLES
        chancery neighbors France --since 2018-05 --until 2018-05
        chancery neighbors Russie --relation THREATENS --direction outgoing
      """)

  @Argument(help: ArgumentHelp("An actor.", valueName: "name"))
  var actor: String

  @Option(
    help: ArgumentHelp("The most actors.", valueName: "number"), transform: CountArgument.read)
  var limit: Int?

  @OptionGroup var directionOption: DirectionOption
  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let rows = try dossier.open().graph(language: listing.language)
      .neighborListing(of: actor, graph.query, directionOption.direction, limit: limit)
    try listing.write(
      rows, ifEmpty: "nobody has to do with '\(actor)' like that; leave out a condition")
  }
}
