import ArgumentParser
import ChanceryKit

/// `chancery events`: the events of a dossier, by date.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "List events by date.",
    discussion: """
      EXAMPLES
        chancery events --about "Mark Rutte" --since 2026-01
        chancery events --type threaten reject --until 2025
        chancery events --about Russie --known-at 2025-09-05 --format csv > russie.csv
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: ArgumentHelp("Words that a quote or the title holds.", valueName: "words"))
  var text: String?

  @Option(
    help: ArgumentHelp("The most events.", valueName: "number"), transform: CountArgument.read)
  var limit: Int?

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let events = try dossier.open().eventListing(
      query.query(text: text, limit: limit), language: listing.language)
    try listing.write(events, ifEmpty: "no event is like that; leave out a condition to see more")
  }
}
