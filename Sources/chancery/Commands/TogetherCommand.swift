import ArgumentParser
import ChanceryKit

/// `chancery together`: who has to do with the same others.
struct TogetherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "together",
    abstract: "List pairs of actors that have to do with the same others.",
    discussion: """
      EXAMPLES
        chancery together France --since 2018-05 --until 2018-05 --limit 10
        chancery together --relation MEMBER_OF
      """)

  @Argument(help: ArgumentHelp("One of the pair (default: anyone).", valueName: "name"))
  var actor: String?

  @Option(
    help: ArgumentHelp(
      "Leave out whoever has to do with more than so many.", valueName: "number"),
    transform: CountArgument.read)
  var crowd = 1_000

  @Option(
    help: ArgumentHelp("The most pairs.", valueName: "number"), transform: CountArgument.read)
  var limit = 20

  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let rows = try dossier.open().graph(language: listing.language)
      .togetherListing(about: actor, graph.query, crowd: crowd, limit: limit)
    try listing.write(rows, ifEmpty: "no two actors are like that; leave out a condition")
  }
}
