import ArgumentParser
import ChanceryKit

/// `chancery conflicts`: where accounts of one event contradict each other.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List where accounts of one event contradict each other.",
    discussion: """
      Two independent articles that give one event dates without a common day, other places, other \
      actors, roles the other way round, or other numbers, or of which one denies what the other \
      tells. Copies of one text are one account. What a correction in graphs/ settles is left out \
      without --all.

      EXAMPLES
        chancery conflicts
        chancery conflicts --about Ukraine --since 2025 --format json
        chancery conflicts --all
      """)

  @OptionGroup var query: QueryOptions

  @Flag(help: "Also what a decision in graphs/ has settled.")
  var all = false

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let conflicts = try dossier.open().conflictListing(
      query.query(), withSettled: all, language: listing.language)
    try listing.write(
      conflicts, ifEmpty: "no accounts contradict each other"
        + (all ? "" : "; '--all' shows what decisions have settled"))
  }
}
