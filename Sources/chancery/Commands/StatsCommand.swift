import ArgumentParser
import ChanceryKit
import TemporalGraph

/// `chancery stats`: who is how central.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Rank actors by relations, PageRank, betweenness, core or triangles.",
    discussion: """
      EXAMPLES
        chancery stats --by pagerank --since 2018-06 --until 2018-08
        chancery stats --by core --relation "Engage in negotiation" --format csv
      """)

  @Option(
    help: ArgumentHelp(
      "The measure (betweenness takes long on large graphs).",
      valueName: "degree|neighbors|pagerank|betweenness|core|triangles"))
  var by = ActorMeasure.degree

  @Option(
    help: ArgumentHelp("The most actors.", valueName: "number"), transform: CountArgument.read)
  var limit = 20

  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let rows = try dossier.open().graph(language: listing.language)
      .statisticsListing(by: by, graph.query, limit: limit)
    try listing.write(rows, ifEmpty: "nobody has relations like that; leave out a condition")
  }
}
