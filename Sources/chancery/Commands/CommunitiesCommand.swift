import ArgumentParser
import ChanceryKit
import TemporalGraph

/// `chancery communities`: the parts into which the graph falls.
struct CommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Part the actors into communities or components.",
    discussion: """
      louvain looks for high modularity, labels for majorities among neighbors; components are \
      connected at all, strong ones along the direction of relations. The same graph gives the \
      same parts.

      EXAMPLES
        chancery communities --since 2018-06 --until 2018-06
        chancery communities --method components --format json
      """)

  @Option(help: ArgumentHelp("The method.", valueName: "louvain|labels|components|strong"))
  var method = PartitionMethod.louvain

  @Option(
    help: ArgumentHelp("Above 1 gives smaller communities (louvain).", valueName: "number"))
  var resolution = 1.0

  @Option(
    help: ArgumentHelp("The most communities.", valueName: "number"),
    transform: CountArgument.read)
  var limit: Int?

  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    guard resolution > 0, resolution < 1e6 else {
      throw ValidationError("expected --resolution above 0")
    }
  }

  func run() throws {
    let rows = try dossier.open().graph(language: listing.language).communityListing(
      method, graph.query, resolution: resolution, limit: limit)
    try listing.write(rows, ifEmpty: "nobody has relations like that; leave out a condition")
  }
}
