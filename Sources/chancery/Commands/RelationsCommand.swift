import ArgumentParser
import ChanceryKit
import Ontology

/// `chancery relations`: who stands in what relation to whom.
struct RelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "List who stands in what relation to whom, or does what to whom.",
    discussion: """
      Offices are those of graphs/, of the gazetteer, and of titles beside names in the articles. \
      What is only 'attested' on the days of its articles may have been held before and after; \
      'chancery why' shows the words.

      EXAMPLES
        chancery relations --about Russie --as-of 2025-09-05
        chancery relations --about France Ukraine --events
        chancery relations --standing --kind member-of
        chancery relations --kind holds-office --about Italie --as-of 2026
      """)

  @OptionGroup var query: QueryOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Kinds, any of which will do: THREATENS, MEMBER_OF, …", valueName: "kind"))
  var kind: [RelationKind] = []

  @Flag(help: "Only what holds for a time, such as memberships and offices.")
  var standing = false

  @Flag(help: "Only what somebody does to somebody in an event.")
  var events = false

  @Option(
    help: ArgumentHelp("The most relations.", valueName: "number"),
    transform: CountArgument.read)
  var limit: Int?

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if standing, events {
      throw ValidationError("--standing and --events exclude each other; leave out both for all")
    }
  }

  func run() throws {
    let relations = try dossier.open().relationListing(
      query.query(limit: limit), kinds: kind,
      isStanding: standing ? true : events ? false : nil, language: listing.language)
    try listing.write(
      relations, ifEmpty: "no relation is like that; leave out a condition to see more")
  }
}
