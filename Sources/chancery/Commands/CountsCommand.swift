import ArgumentParser
import ChanceryKit
import TemporalGraph

/// `chancery counts`: how many relations of each type, over time.
struct CountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counts",
    abstract: "Count relations by type, and by day, week, month or year.",
    discussion: """
      EXAMPLES
        chancery counts
        chancery counts --step month --relation THREATENS --format csv
      """)

  @Option(help: ArgumentHelp("The steps of time.", valueName: "day|week|month|year"))
  var step: CalendarStep?

  @Option(
    help: ArgumentHelp("The most rows.", valueName: "number"), transform: CountArgument.read)
  var limit: Int?

  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let rows = try dossier.open().graph(language: listing.language)
      .countListing(by: step, graph.query, limit: limit)
    try listing.write(rows, ifEmpty: "no relation is like that; leave out a condition")
  }
}
