import ArgumentParser
import ChanceryKit
import TemporalGraph

/// `chancery path`: how two actors are connected.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show how two actors are connected, also in order of time.",
    discussion: """
      A shortest path takes relations in any order. The other kinds are paths in time, each step \
      of which comes after the one before: one that arrives earliest, leaves latest, takes the \
      fewest days (fastest; it needs --since and --until), or has the fewest steps.

      EXAMPLES
        chancery path France Mali --since 2018-03 --until 2018-04
        chancery path France Mali --kind earliest --since 2018-03-01 --direction outgoing
        chancery path France Mali --count 5
        chancery path France Mali --weight cost
      """)

  @Argument(help: ArgumentHelp("Where the path begins.", valueName: "from"))
  var source: String

  @Argument(help: ArgumentHelp("Where it ends.", valueName: "to"))
  var target: String

  @Option(
    help: ArgumentHelp("The kind of path.", valueName: "shortest|earliest|latest|fastest|fewest"))
  var kind = PathKind.shortest

  @Option(
    help: ArgumentHelp("How many shortest paths.", valueName: "number"),
    transform: CountArgument.read)
  var count = 1

  @Option(
    help: ArgumentHelp(
      "A numeric property of relations, of which a path shall have the least sum.",
      discussion: "A relation without it weighs 1; none may weigh less than 0.",
      valueName: "property"))
  var weight: String?

  @Flag(help: "Let steps of a path in time fall on one day.")
  var sameDay = false

  @OptionGroup var directionOption: DirectionOption
  @OptionGroup var graph: GraphOptions
  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    guard source != target else {
      throw ValidationError("'\(source)' is both ends; name two actors")
    }
    guard kind != .shortest else { return }
    if count > 1 || weight != nil {
      throw ValidationError("--count and --weight go with --kind shortest")
    }
  }

  func run() throws {
    let question = PathQuestion(
      source: source, target: target, kind: kind, direction: directionOption.direction,
      order: sameDay ? .sameDay : .rising, weight: weight, count: count)
    let rows = try dossier.open().graph(language: listing.language)
      .pathListing(question, graph.query)
    try listing.write(
      rows, ifEmpty: "no path leads from '\(source)' to '\(target)'; leave out a condition")
  }
}
