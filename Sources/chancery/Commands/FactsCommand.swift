import ArgumentParser
import ChanceryKit

/// `chancery facts`: what queries wrote into a dossier.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List what queries wrote into the dossier, or take it back.",
    discussion: """
      What 'chancery query' and 'chancery shell' create, set and delete is kept under the ids of what \
      it is about, with the query as its provenance, and applied again by every build. A fact is stale \
      where that is no longer in the dossier; it stays, and applies again when it is back. \
      'chancery why cypher:3' shows one query with all its changes.

      EXAMPLES
        chancery facts
        chancery facts --stale --format json
        chancery facts --undo cypher:3 cypher:4
      """)

  @Flag(help: "Only those of which something does not apply.")
  var stale = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Take back what these queries wrote.", valueName: "id"))
  var undo: [String] = []

  @OptionGroup var dossier: DossierOption
  @OptionGroup var listing: ListingOptions

  func run() throws {
    guard undo.isEmpty else { return try Chancery.undo(undo, in: dossier.located().get()) }
    let facts = try dossier.open().factListing(onlyStale: stale, language: listing.language)
    listing.write(
      facts, ifEmptyNote: stale ? "every fact applies" : "no query has written into this dossier")
  }
}
