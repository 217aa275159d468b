import ArgumentParser
import ChanceryKit
import TemporalGraph

/// `chancery bursts`: when unusually much happens.
struct BurstsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bursts",
    abstract: "Find the stretches of time in which unusually much happens.",
    discussion: """
      What is looked for is counted among all relations that begin in the same step, after \
      Kleinberg (2002): a burst is where the share stays at least --scaling times as high.

      EXAMPLES
        chancery bursts Ukraine --relation THREATENS
        chancery bursts --relation "Fight with small arms" --step day --scaling 1.5
      """)

  @Argument(help: ArgumentHelp("An actor (default: anyone).", valueName: "name"))
  var actor: String?

  @Option(help: ArgumentHelp("The steps of time.", valueName: "day|week|month|year"))
  var step = CalendarStep.week

  @Option(help: ArgumentHelp("By how much a burst is busier; above 1.", valueName: "factor"))
  var scaling = 2.0

  @Option(help: ArgumentHelp("How dear a burst's beginning is; above 0.", valueName: "number"))
  var gamma = 1.0

  @Option(
    help: ArgumentHelp("How many levels of bursts.", valueName: "number"),
    transform: CountArgument.read)
  var levels = 1

  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    guard scaling > 1, scaling < 1e6 else { throw ValidationError("expected --scaling above 1") }
    guard gamma > 0, gamma < 1e6 else { throw ValidationError("expected --gamma above 0") }
    guard levels <= 20 else { throw ValidationError("expected at most 20 levels") }
  }

  func run() throws {
    let rows = try dossier.open().graph(language: listing.language).burstListing(
      about: actor, by: step, graph.query,
      BurstModel(scaling: scaling, gamma: gamma, levels: levels))
    try listing.write(rows, ifEmpty: "no burst; try a smaller --scaling or another --step")
  }
}
