import ArgumentParser
import ChanceryKit

/// `chancery conflicts`: where accounts of one event contradict each other.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List where accounts of one event contradict each other.",
    discussion: """
      An account is what one independent voice tells: copies of one text, and the articles of one \
      outlet, are one. Two accounts contradict each other where their dates have no day in common, \
      neither place lies in the other, those who act or are acted upon have nobody in common or \
      change sides, one tells cooperation and the other conflict, one denies what the other tells, \
      or one noun has other numbers. A vaguer date, a country around a city, a longer list of \
      those who took part and an unnamed group contradict nothing.

      Each row says what the event carries, and why. What a correction in graphs/ settles is left \
      out without --all; 'chancery why' shows the sentences. Agreement is no failure: the exit code \
      is 0 with and without rows.

      EXAMPLES
        chancery conflicts
        chancery conflicts --about Ukraine --since 2025 --format json
        chancery conflicts --all --type consult --format csv > conflicts.csv
      """)

  @OptionGroup var query: QueryOptions

  @Flag(help: "Also what a decision in graphs/ has settled.")
  var all = false

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let conflicts = try dossier.open().conflictListing(
      query.query(), withSettled: all, language: listing.language)
    listing.write(
      conflicts,
      ifEmptyNote: all
        ? "no accounts disagree"
        : "no accounts disagree beyond what decisions settle; '--all' shows that too")
  }
}
